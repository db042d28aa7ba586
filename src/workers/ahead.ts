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
  readonly #busy: () => boolean;
  #life: Life | undefined;
  #waiting = false;
  #quietUntil = 0;

  /** @param busy whether something is done that somebody waits for */
  constructor(later: Later | undefined, busy: () => boolean) {
    this.#later = later;
    this.#busy = busy;
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
    if (!this.#later || this.#waiting || !canLive(life)) return;
    this.#waiting = true;
    this.#later(() => this.#work(), Math.max(REST, this.#quietUntil - performance.now()));
  }

  #work(): void {
    this.#waiting = false;
    // Another one by now, perhaps.
    const life = this.#life;
    if (!canLive(life)) return;
    if (this.#busy()) this.pause();
    const now = performance.now();
    if (now >= this.#quietUntil) life.reach(life.end, () => performance.now() > now + SLICE);
    this.go();
  }
}

const canLive = (life: Life | undefined): life is Life =>
  life !== undefined && !life.heavy && life.edge < life.end;
