/**
 * What the page shows while something takes long: what it is, how far it is, and a way out. Knows
 * words and a share; stops nothing itself.
 */
import { text } from '../text/index.ts';
import type { Progress } from '../workers/api.ts';
import { h, say } from './dom.ts';

export class Waiting {
  readonly #words = h('span', { role: 'status' });
  readonly #bar = h('progress', { max: 1, 'aria-label': text.waiting.label });
  readonly #cancel = h('button', { type: 'button', class: 'quiet' }, text.waiting.cancel);
  readonly element = h(
    'div',
    { class: 'waiting', hidden: true },
    this.#words,
    this.#bar,
    this.#cancel,
  );

  #giveUp: () => void = () => {};

  /** @param halt called when it is given up, before it is */
  constructor(halt: () => void) {
    this.#cancel.addEventListener('click', () => {
      halt();
      this.#giveUp();
    });
  }

  /** How far it is, and how to give it up; nothing when there is nothing to wait for. */
  show(progress: Progress | undefined, giveUp: () => void): void {
    this.#giveUp = giveUp;
    this.element.hidden = !progress;
    if (!progress) return;
    say(this.#words, text.waiting[progress.what]);
    this.#bar.value = progress.share;
  }
}
