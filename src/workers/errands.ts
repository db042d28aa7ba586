/**
 * Long work of a worker in slices, so that it can be asked in between how far it is, and told to
 * give up. One errand at a time; without a way to wait, each is done in one go.
 */
import type { Building } from '../sim/building.ts';
import type { Later } from './ahead.ts';
import type { Progress } from './api.ts';

/** Milliseconds of a slice. */
const SLICE = 30;

export class Errands {
  readonly #later: Later | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #turn = 0;
  #progress: Progress | undefined;

  constructor(later: Later | undefined) {
    this.#later = later;
  }

  /** How far what is under way is; nothing while there is none. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** Gives up what is under way, and all that waits for it. */
  cancel(): void {
    this.#turn++;
  }

  /** Does some work when all before it is done or given up; nothing comes of it when it is given up. */
  run<T>(what: Progress['what'], work: () => Building<T>): Promise<T | undefined> {
    const turn = this.#turn;
    const result = this.#last.then(() => this.#work(what, work, turn));
    this.#last = result.catch(() => {});
    return result;
  }

  async #work<T>(
    what: Progress['what'],
    start: () => Building<T>,
    turn: number,
  ): Promise<T | undefined> {
    const work = start();
    try {
      for (;;) {
        if (turn !== this.#turn) return undefined;
        const until = performance.now() + SLICE;
        do {
          const { done, value } = work.next();
          if (done) return value;
          this.#progress = { what, share: value };
        } while (performance.now() < until);
        const later = this.#later;
        if (later) await new Promise<void>((resolve) => later(resolve, 0));
      }
    } finally {
      this.#progress = undefined;
    }
  }
}
