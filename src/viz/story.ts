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
  #shown = 0;
  #matching = 0;
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

  /** Adds what happened since. */
  show(run: Run): void {
    if (run !== this.#run) return;
    const fresh: HTMLElement[] = [];
    for (; this.#shown < run.moves.length; this.#shown++) {
      const move = run.moves[this.#shown] as Move;
      if (this.#filter.value && move.reason !== this.#filter.value) continue;
      fresh.unshift(this.#entry(move, run));
      this.#matching++;
    }
    if (fresh.length > 0) this.#list.prepend(...fresh.slice(0, MOST));
    while (this.#list.childElementCount > MOST) this.#list.lastElementChild?.remove();
    say(this.#count, this.#matching > 0 ? text.story.count(this.#matching) : '');
    this.#empty.hidden = this.#matching > 0;
    say(this.#empty, this.#filter.value ? text.story.none : text.story.empty);
  }

  select(member: number | undefined): void {
    this.#selected = member;
    for (const entry of this.#list.querySelectorAll('button')) {
      entry.classList.toggle('chosen', Number(entry.dataset['member']) === member);
    }
  }

  #refill(): void {
    this.#list.replaceChildren();
    this.#shown = 0;
    this.#matching = 0;
    if (this.#run) this.show(this.#run);
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
