/**
 * Lives a story ahead of what is shown, in slices between two messages, so that a jump finds what
 * it asks for. Steps aside while questions are asked: they need the world elsewhere. A world that
 * cannot go back but by living it all again stays where it is shown.
 */
import type { Life } from './life.ts';

/** Runs some work after so many milliseconds, when nothing else is waiting. */
export type Later = (work: () => void, wait: number) => void;

/** Milliseconds of a slice, between two, and of quiet after a question. */
const SLICE = 10;
const REST = 2;
const QUIET = 1000;

export class Ahead {
  readonly #later: Later | undefined;
  #life: Life | undefined;
  #waiting = false;
  #quietUntil = 0;

  constructor(later: Later | undefined) {
    this.#later = later;
  }

  /** Another story; begins when `go` is called. */
  of(life: Life): void {
    this.#life = life;
  }

  pause(): void {
    this.#quietUntil = performance.now() + QUIET;
  }

  go(): void {
    const life = this.#life;
    if (!this.#later || this.#waiting || !life || life.heavy || life.edge >= life.end) return;
    this.#waiting = true;
    this.#later(() => this.#work(), Math.max(REST, this.#quietUntil - performance.now()));
  }

  #work(): void {
    this.#waiting = false;
    const life = this.#life;
    if (!life) return;
    const now = performance.now();
    if (now >= this.#quietUntil) life.reach(life.end, () => performance.now() > now + SLICE);
    this.go();
  }
}
