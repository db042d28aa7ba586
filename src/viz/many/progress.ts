/** How far the seeds are, how long it still takes, and a button to stop. Stops nothing itself. */
import { text } from '../../text/index.ts';
import { h, say } from '../dom.ts';
import { Pace } from './pace.ts';

export class Progress {
  readonly #bar = h('progress', { 'aria-label': text.many.title });
  readonly #words = h('span', { class: 'many-words' });
  readonly #stop = h('button', { type: 'button', class: 'quiet' }, text.many.stop);
  /** Said aloud: the end only, not every step. */
  readonly #live = h('p', { class: 'many-end', role: 'status' });
  readonly #row = h('div', { class: 'many-progress' }, this.#bar, this.#words, this.#stop);
  readonly element = h('div', {}, this.#row, this.#live);
  #pace = new Pace();

  constructor(stop: () => void) {
    this.#stop.addEventListener('click', stop);
    this.#row.hidden = true;
  }

  begin(of: number): void {
    this.#pace = new Pace();
    this.#row.hidden = false;
    say(this.#live, '');
    this.at(0, of, 0);
    this.#stop.focus();
  }

  /** @param now milliseconds of any clock */
  at(done: number, of: number, now: number): void {
    this.#bar.max = of;
    this.#bar.value = done;
    const seconds = this.#pace.left(done, of, now);
    const left = seconds === undefined ? undefined : text.many.timeLeft(seconds);
    say(this.#words, [text.many.progress(done, of), left].filter(Boolean).join(', '));
  }

  /** All are in, or it was stopped; words say which. */
  end(words: string): void {
    this.#row.hidden = true;
    say(this.#live, words);
  }
}
