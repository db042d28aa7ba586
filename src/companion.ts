/**
 * A second run that keeps step with the first: same people, same dice, one thing changed. Knows its
 * own wire; the player tells it where to go.
 */
import type { Loaded } from './loaded.ts';
import type { Frame, FrameBuffers } from './sim/frame.ts';
import { Run } from './viz/run.ts';
import type { Changes, Choices, OpenResult, Patch } from './workers/api.ts';
import type { Simulation } from './workers/client.ts';

/** What a run is played with, apart from its seed: as it begins, and what changes on the way. */
export interface Values {
  readonly changes: Changes;
  readonly patches: readonly Patch[];
  readonly choices: Choices;
}

export class Companion {
  readonly #client: Simulation;
  #run: Run | undefined;
  #spare: FrameBuffers | undefined;

  constructor(client: Simulation) {
    this.#client = client;
  }

  get run(): Run | undefined {
    return this.#run;
  }

  /** Opens a world and goes to a moment of it. */
  async open(loaded: Loaded, seed: string, values: Values, tick: number): Promise<OpenResult> {
    this.#run = undefined;
    const { changes, choices, patches } = values;
    const { json, checked } = loaded;
    const result = await this.#client.open(json, seed, changes, choices, checked, patches);
    if (!result.ok) return result;
    const run = new Run(result.opened, loaded.lang);
    const goal = Math.min(tick, run.opened.end);
    while (run.frame.tick < goal) run.take(await this.#client.show(goal), true);
    this.#run = run;
    return result;
  }

  /** Asks for the next frame, which is shown by `take`: ahead by some ticks, or a jump. */
  fetch(jump: boolean, ticks: number): Promise<Frame> | undefined {
    if (!this.#run) return undefined;
    const spare = this.#spare;
    this.#spare = undefined;
    return jump ? this.#client.show(ticks, spare) : this.#client.advance(ticks, spare);
  }

  take(frame: Frame, jumped: boolean): void {
    if (!this.#run) return;
    this.#spare = this.#run.frame.buffers;
    this.#run.take(frame, jumped);
  }

  /** The same change as in the first run, at the same moment. */
  async patch(values: Changes): Promise<void> {
    const run = this.#run;
    if (run && (await this.#client.patch(values))?.length === 0) run.forget();
  }

  close(): void {
    this.#run = undefined;
  }
}
