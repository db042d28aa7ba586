/** The fans' numbers as a table, a row a day: for those who do not see them. */
import type { Calendar } from '../../sim/calendar.ts';
import { TICKS_A_DAY } from '../../sim/calendar.ts';
import type { FanPoint } from '../../stats/fan.ts';
import { text } from '../../text/index.ts';
import { h } from '../dom.ts';
import type { Fans } from './harvest.ts';

export class FanTable {
  readonly #rows = h('tbody');
  readonly element = h(
    'div',
    { class: 'unseen' },
    h(
      'table',
      {},
      h('caption', {}, text.many.table),
      h(
        'thead',
        {},
        h('tr', {}, ...text.many.columns.map((name) => h('th', { scope: 'col' }, name))),
      ),
      this.#rows,
    ),
  );

  show({ friends, listening }: Fans, calendar: Calendar): void {
    // The first moment of each day that the fans have, and the last of all.
    const days = friends.map(({ tick }) => Math.floor((calendar.start + tick) / TICKS_A_DAY));
    const kept = days.map((day, i) => day !== days[i - 1] || i === days.length - 1);
    const rows = friends.map((point, i) =>
      kept[i] ? rowOf(calendar.label(point.tick), point, listening[i] ?? point) : undefined,
    );
    this.#rows.replaceChildren(...rows.filter((row) => row !== undefined));
  }
}

function rowOf(label: string, friends: FanPoint, listening: FanPoint): HTMLElement {
  const of = ({ p50, p25, p75, p05, p95 }: FanPoint) => [p50, p25, p75, p05, p95];
  const cells = [...of(friends), ...of(listening)].map((value) =>
    h('td', {}, text.count(Math.round(value))),
  );
  return h('tr', {}, h('th', { scope: 'row' }, text.moment(label)), ...cells);
}
