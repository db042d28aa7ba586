/**
 * The story: what happened to whom, newest first, filtered by reason. Knows moves and sentences;
 * a click chooses the person. Keeps the page small: only the latest entries are in it.
 */
import type { Move, Reason } from '../sim/frame.ts';
import { REASONS, Standing } from '../sim/frame.ts';
import { capital, text } from '../text/index.ts';
import { h, say } from './dom.ts';
import { markOf } from './key.ts';
import type { Run } from './run.ts';
import { sentenceOf } from './sentences.ts';

/** Entries in the page at most. */
const MOST = 200;
/** Milliseconds between two additions while it plays: who reads has no use for more. */
const EVERY = 130;
const MARKS = {
  [Standing.muted]: 'muted',
  [Standing.stopped]: 'stopped',
  [Standing.left]: 'left',
} as const;

export class Story {
  readonly #list = h('ol', { class: 'moves', tabindex: -1 });
  readonly #count = h('span', { class: 'number' });
  readonly #filter = h(
    'select',
    { 'aria-label': text.story.filter },
    h('option', { value: '' }, text.story.all),
    ...REASONS.map((reason) => h('option', { value: reason }, capital(text.reasons[reason]))),
  );
  readonly #empty = h('p', { class: 'empty' }, text.story.empty);
  readonly element: HTMLElement;
  #run: Run | undefined;
  /** How many moves were looked at, and which of them pass the filter. */
  #looked = 0;
  #matching: number[] = [];
  /** Which of these are in the page: from, to. */
  #listed: readonly [number, number] = [0, 0];
  #filled = 0;
  #selected: number | undefined;

  /** @param choose is told whom, and the moment that the entry is about */
  constructor(choose: (member: number, tick: number) => void, ...tools: HTMLElement[]) {
    const title = h('summary', {}, h('span', {}, text.story.title), this.#count);
    const details = h(
      'details',
      { class: 'story', open: true },
      title,
      h('div', { class: 'story-tools' }, this.#filter, ...tools),
      this.#empty,
      this.#list,
    );
    this.element = h('section', { class: 'story-part', 'aria-label': text.story.title }, details);
    this.#filter.addEventListener('change', () => this.#refill());
    this.#list.addEventListener('click', (event) => {
      const entry = event.target instanceof Element ? event.target.closest('[data-member]') : null;
      if (!(entry instanceof HTMLElement)) return;
      choose(Number(entry.dataset['member']), Number(entry.dataset['tick']));
    });
  }

  open(run: Run): void {
    this.#run = run;
    this.#refill();
  }

  /** Shows what happened for one reason only. */
  filter(reason: Reason): void {
    this.#filter.value = reason;
    this.#refill();
  }

  /** Adds what happened since, soon; or takes away what has not happened yet. */
  show(run: Run): void {
    const soon = performance.now() - this.#filled < EVERY;
    if (!soon || run.jumped || run.moves.length < this.#looked) this.rest(run);
  }

  /** The same, at once: nothing comes after it for a while. */
  rest(run: Run): void {
    if (run !== this.#run) return;
    this.#filled = performance.now();
    const { moves } = run;
    this.#looked = Math.min(this.#looked, moves.length);
    while ((this.#matching.at(-1) ?? -1) >= moves.length) this.#matching.pop();
    for (; this.#looked < moves.length; this.#looked++) {
      const { reason } = moves[this.#looked] as Move;
      if (!this.#filter.value || reason === this.#filter.value) this.#matching.push(this.#looked);
    }
    this.#fill(run);
    const { length } = this.#matching;
    say(this.#count, length > 0 ? text.story.count(length) : '');
    this.#empty.hidden = length > 0;
    say(this.#empty, this.#filter.value ? text.story.none : text.story.empty);
  }

  /** Lists the latest that match, newest first, and touches only what differs. */
  #fill(run: Run): void {
    const to = this.#matching.length;
    const from = Math.max(0, to - MOST);
    let [first, last] = this.#listed;
    if (to <= first || from >= last) {
      this.#list.replaceChildren();
      first = last = from;
    }
    const entries = (begin: number, end: number) =>
      this.#matching
        .slice(begin, end)
        .map((i) => this.#entry(run.moves[i] as Move, run))
        .reverse();
    for (; last > to; last--) this.#list.firstElementChild?.remove();
    if (to > last) this.#list.prepend(...entries(last, to));
    for (; first < from; first++) this.#list.lastElementChild?.remove();
    if (from < first) this.#list.append(...entries(from, first));
    this.#listed = [from, to];
  }

  select(member: number | undefined): void {
    this.#selected = member;
    for (const entry of this.#list.querySelectorAll('button')) {
      entry.classList.toggle('chosen', Number(entry.dataset['member']) === member);
    }
  }

  #refill(): void {
    this.#list.replaceChildren();
    this.#looked = 0;
    this.#matching = [];
    this.#listed = [0, 0];
    if (this.#run) this.rest(this.#run);
  }

  #entry(move: Move, run: Run): HTMLElement {
    const { when, what, why } = sentenceOf(move, run.label(move.tick), run.account);
    const mark = markOf(MARKS[move.to as keyof typeof MARKS] ?? 'listening');
    const chosen = move.member === this.#selected ? 'chosen' : '';
    return h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: chosen,
          'data-member': move.member,
          'data-tick': move.tick,
          'data-reason': move.reason,
        },
        h('span', { class: 'when' }, mark, when),
        h('b', {}, what),
        h('span', { class: 'why' }, why),
      ),
    );
  }
}
