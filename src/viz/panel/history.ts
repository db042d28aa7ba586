/** Undo and redo: what was asked for before, and what was taken back. Knows no control. */
import type { Wish } from './wish.ts';
import { isSame, NOTHING } from './wish.ts';

export class History {
  #past: Wish[] = [];
  #future: Wish[] = [];
  #now: Wish = NOTHING;

  /** Forgets everything: another scenario. */
  begin(now: Wish): void {
    this.#past = [];
    this.#future = [];
    this.#now = now;
  }

  /** One step, if anything changed since the last. */
  step(now: Wish): void {
    if (isSame(this.#now, now)) return;
    this.#past.push(this.#now);
    this.#future = [];
    this.#now = now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** What was asked for a step ago. */
  undo(): Wish | undefined {
    return this.#go(this.#past, this.#future);
  }

  /** What was taken back last. */
  redo(): Wish | undefined {
    return this.#go(this.#future, this.#past);
  }

  #go(from: Wish[], to: Wish[]): Wish | undefined {
    const wish = from.pop();
    if (!wish) return undefined;
    to.push(this.#now);
    this.#now = wish;
    return wish;
  }
}
