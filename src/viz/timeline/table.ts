/** The chart's numbers as a table, a row a day: for those who do not see the chart. */
import { TICKS_A_DAY } from '../../sim/calendar.ts';
import type { Moment } from '../../sim/frame.ts';
import { text } from '../../text/index.ts';
import { h } from '../dom.ts';
import type { Run } from '../run.ts';

export class Table {
  readonly #rows = h('tbody');
  readonly #table = h(
    'table',
    {},
    h('caption', {}, text.timeline.table),
    h(
      'thead',
      {},
      h('tr', {}, ...text.timeline.columns.map((name) => h('th', { scope: 'col' }, name))),
    ),
    this.#rows,
  );
  readonly element = h('div', { class: 'unseen' }, this.#table);
  #shown = 0;

  open(run: Run): void {
    this.#rows.replaceChildren();
    this.#shown = 0;
    this.show(run);
  }

  /** Adds the days that have passed since, or takes away those that are to come. */
  show(run: Run): void {
    if (run.moments.length < this.#shown) {
      this.#rows.replaceChildren();
      this.#shown = 0;
    }
    for (; this.#shown < run.moments.length; this.#shown++) {
      const moment = run.moments[this.#shown] as Moment;
      const midnight = (run.opened.start + moment.tick) % TICKS_A_DAY === 0;
      if (midnight || moment.tick === run.opened.end) this.#rows.append(rowOf(run, moment));
    }
  }
}

function rowOf(run: Run, moment: Moment): HTMLElement {
  const { friends, listening, muted, stopped, left, links } = moment;
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, text.moment(run.label(moment.tick))),
    ...[friends, listening, muted, stopped, left, links].map((n) => h('td', {}, text.count(n))),
  );
}
