/**
 * What is asked for only when a story stands still: the state's fingerprint, and the claims whose
 * moment has come. Knows the wire and the run that is shown.
 */
import type { Verdict } from './sim/claims.ts';
import type { Run } from './viz/run.ts';
import type { Simulation } from './workers/client.ts';

/** Told at rest; a world that would have to be lived again for its fingerprint has none. */
export type Rested = (
  run: Run,
  fingerprint: string | undefined,
  verdicts: readonly Verdict[],
) => void;

/** Milliseconds without another jump after which a jump has come to rest. */
const STILL_AFTER = 200;

export class Resting {
  readonly #client: Simulation;
  readonly #shown: () => Run | undefined;
  readonly #rested: Rested;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Simulation, shown: () => Run | undefined, rested: Rested) {
    this.#client = client;
    this.#shown = shown;
    this.#rested = rested;
  }

  /** Who drags the playhead has not come to rest between two moments. */
  soon(stands: () => boolean): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (stands()) void this.now();
    }, STILL_AFTER);
  }

  async now(): Promise<void> {
    const run = this.#shown();
    if (!run) return;
    const { frame } = run;
    const [fingerprint, verdicts] = await Promise.all([
      this.#client.fingerprint(),
      this.#client.verdicts(),
    ]);
    if (run === this.#shown() && frame === run.frame) this.#rested(run, fingerprint, verdicts);
  }
}
