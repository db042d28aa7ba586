/**
 * *Why they left*: departures by cause over time, the numbers behind it, and the smallest change
 * that keeps most. Loaded when it is first opened; knows runs, and a page that searches.
 */
import { capital, text } from '../../text/index.ts';
import type { EverybodyAnswer } from '../../workers/counterfactual-api.ts';
import { h, say } from '../dom.ts';
import type { Run } from '../run.ts';
import { CausesChart } from './chart.ts';
import type { Leaving } from './departures.ts';
import { departuresAt, LEAVING, tableTicks, totalOf } from './departures.ts';
import { Finder } from './finder.ts';
import { enoughOf, resultsOf, vainOf } from './results.ts';
import type { Searching } from './stay.ts';
import { isAsTold, samePeople, toldOf } from './told.ts';

/** Share of the friends to keep. */
const KEEP = 0.9;

export class CausesView {
  readonly #count = h('p', { class: 'count' });
  readonly #chart = new CausesChart();
  readonly #rows = h('tbody');
  readonly #table: HTMLElement;
  readonly #finder = new Finder<EverybodyAnswer>();
  readonly #page: Searching;
  readonly element: HTMLElement;
  #run: Run | undefined;
  #shown = '';

  /** @param filter shows one cause only in the story */
  constructor(page: Searching, filter: (cause: Leaving) => void) {
    this.#page = page;
    this.#table = h(
      'details',
      { class: 'numbers' },
      h('summary', {}, text.causes.table),
      h(
        'div',
        { class: 'table-room', tabindex: 0, role: 'region', 'aria-label': text.causes.table },
        tableOf(this.#rows, filter),
      ),
    );
    const { title, about } = text.causes.keep;
    this.element = h(
      'div',
      { class: 'causes-body' },
      this.#count,
      this.#chart.element,
      this.#table,
      h('h3', {}, title(KEEP)),
      h('p', { class: 'about' }, about),
      this.#finder.element,
    );
  }

  show(run: Run): void {
    if (!samePeople(this.#run, run)) this.#finder.reset();
    this.#run = run;
    this.#finder.offer({
      button: text.causes.keep.search(KEEP),
      start: (tell) => {
        const story = toldOf(run);
        return this.#page.ask({ ask: 'everybody', story, keep: KEEP }, tell);
      },
      show: (answer) => this.#answer(run, answer),
    });
    this.#chart.show(run);
    this.#fill(run);
  }

  #fill(run: Run): void {
    const rows = departuresAt(run.moves, tableTicks(run));
    const shown = JSON.stringify(rows);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const last = rows.at(-1);
    say(this.#count, text.causes.chart(last ? totalOf(last) : 0));
    this.#rows.replaceChildren(
      ...rows.map((row) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, text.moment(run.label(row.tick))),
          ...[...row.counts, totalOf(row)].map((n) => h('td', {}, text.count(n))),
        ),
      ),
    );
  }

  #answer(run: Run, { kept, changes }: EverybodyAnswer): HTMLElement[] {
    const notes = isAsTold(run, this.#page.changes()) ? [] : [text.causes.patched];
    const lines = notes.map((words) => h('p', { class: 'vain' }, words));
    if (kept >= KEEP) return [h('p', {}, text.causes.keep.enough(kept)), ...lines];
    const head = text.causes.keep.would(KEEP, run.account, kept);
    const playing = { before: toldOf(run).changes, play: this.#page.play };
    return [...resultsOf(head, enoughOf(changes, true), vainOf(changes, true), playing), ...lines];
  }
}

/** A column a cause; its head shows only that cause in the story. */
function tableOf(rows: HTMLElement, filter: (cause: Leaving) => void): HTMLElement {
  const heads = LEAVING.map((cause) => {
    const name = capital(text.reasons[cause]);
    const button = h('button', { type: 'button', title: text.causes.inStory(name) }, name);
    button.addEventListener('click', () => filter(cause));
    return h('th', { scope: 'col' }, h('i', { class: `swatch cause-${cause}` }), button);
  });
  const first = h('th', { scope: 'col' }, text.causes.time);
  const total = h('th', { scope: 'col' }, text.causes.total);
  const caption = h('caption', { class: 'unseen' }, text.causes.table);
  return h('table', {}, caption, h('thead', {}, h('tr', {}, first, ...heads, total)), rows);
}
