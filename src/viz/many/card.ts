/**
 * The card of “Run many”, over the story: how many seeds, how far they are, friends at the playhead
 * over all of them, and what the claims came to. Knows results; runs nothing itself.
 */
import { text } from '../../text/index.ts';
import { h, say } from '../dom.ts';
import type { Run } from '../run.ts';
import { Ask } from './ask.ts';
import { ClaimList } from './claims.ts';
import type { Fans, Harvest } from './harvest.ts';
import { Histogram } from './histogram.ts';
import { Progress } from './progress.ts';
import { FanTable } from './table.ts';

/** What the card asks for. */
export interface ManyActions {
  run(seeds: number): void;
  stop(): void;
  close(): void;
}

export class ManyCard {
  readonly progress: Progress;
  readonly #ask: Ask;
  readonly #which = h('p', { class: 'note' });
  readonly #stale = h('p', { class: 'many-stale' }, text.many.stale);
  readonly #histogram = new Histogram();
  readonly #claims = new ClaimList();
  readonly #table = new FanTable();
  readonly #results: HTMLElement;
  readonly element: HTMLElement;

  constructor(actions: ManyActions) {
    this.progress = new Progress(actions.stop);
    this.#ask = new Ask(actions.run);
    const close = h(
      'button',
      { type: 'button', class: 'close', 'aria-label': text.many.close },
      '×',
    );
    close.addEventListener('click', actions.close);
    this.#results = h(
      'div',
      { class: 'many-results', hidden: true },
      this.#stale,
      this.#histogram.element,
      this.#claims.element,
      this.#which,
      this.#table.element,
    );
    this.element = h(
      'section',
      { class: 'many', 'aria-label': text.many.title },
      h('h2', {}, text.many.title),
      close,
      h('p', { class: 'note' }, text.many.note),
      this.#ask.element,
      this.progress.element,
      this.#results,
    );
    this.#stale.hidden = true;
  }

  focus(): void {
    this.#ask.focus();
    this.element.scrollIntoView({ block: 'nearest' });
  }

  /** While seeds run, there is nothing to ask. */
  begin(seeds: number): void {
    this.#ask.element.hidden = true;
    this.#results.hidden = true;
    this.#stale.hidden = true;
    say(this.#which, text.many.seedsFrom(seeds));
    this.progress.begin(seeds);
  }

  /** Takes in what is there so far. */
  results(harvest: Harvest, run: Run): void {
    this.#results.hidden = harvest.size === 0;
    if (harvest.size === 0) return;
    this.#claims.show(harvest.claims(), run.lang);
    this.moment(harvest, run);
  }

  /** The numbers of the fans, once they are final. */
  tell(fans: Fans, run: Run): void {
    this.#table.show(fans, run.calendar);
  }

  /** The playhead has moved. */
  moment(harvest: Harvest, run: Run): void {
    if (harvest.size === 0) return;
    const { tick, friends } = run.now;
    const values = harvest.friendsAt(tick);
    this.#histogram.show({ at: run.label(tick), values, here: friends });
  }

  /** All are in, or it was stopped. */
  end(words: string): void {
    this.#ask.element.hidden = false;
    this.progress.end(words);
    this.#ask.focus();
  }

  /** The story that is shown has other values than the seeds had. */
  stale(is: boolean): void {
    this.#stale.hidden = !is;
  }

  clear(): void {
    this.#results.hidden = true;
    this.#ask.element.hidden = false;
    this.progress.end('');
  }
}
