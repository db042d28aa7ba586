/**
 * The page's end of the wire to one worker: wraps it with comlink, and makes sure that no call stays
 * pending whatever happens to it. Knows nothing of what is computed.
 */
import type { Remote } from 'comlink';
import { transfer, wrap } from 'comlink';
import type { Verdict } from '../sim/claims.ts';
import type { Frame, FrameBuffers } from '../sim/frame.ts';
import type { PersonReport } from '../sim/person.ts';
import type { Problem } from '../sim/scenario/types.ts';
import type { Changes, Choices, OpenResult, Patch, Progress, SimulationApi } from './api.ts';
import { Guard, LONG, PATIENCE, patienceWith, WorkerFailure } from './guard.ts';

/** `SimulationApi`, each call a promise that settles whatever happens to the worker. */
export class SimulationClient {
  readonly #remote: Remote<SimulationApi>;
  readonly #guard: Guard;
  #patience = PATIENCE;

  constructor(worker: Worker) {
    this.#guard = new Guard(worker);
    this.#remote = wrap<SimulationApi>(worker);
  }

  /** Fails like the worker itself if the checks, a file of their own, cannot be loaded. */
  async open(
    scenario: unknown,
    seed: string,
    changes: Changes,
    choices: Choices = {},
    checked = false,
    patches: readonly Patch[] = [],
  ): Promise<OpenResult> {
    const answer = this.#remote.open(scenario, seed, changes, choices, checked, patches);
    // How large the world will be is not known yet.
    const result = await this.#guard.call<OpenResult>(answer, LONG).catch((error: Error) => {
      if (error instanceof WorkerFailure) throw error;
      this.#guard.end();
      throw new WorkerFailure('failed', error.message);
    });
    if (result.ok) this.#patience = patienceWith(result.opened.members);
    return result;
  }

  progress(): Promise<Progress | undefined> {
    return this.#call(this.#remote.progress());
  }

  cancel(): Promise<void> {
    return this.#call(this.#remote.cancel());
  }

  /** `buffers` of an earlier frame are given away and come back filled. */
  advance(ticks: number, buffers?: FrameBuffers): Promise<Frame> {
    const given = buffers && transfer(buffers, buffersOf(buffers));
    return this.#call(this.#remote.advance(ticks, given));
  }

  /** Likewise. */
  show(tick: number, buffers?: FrameBuffers): Promise<Frame> {
    const given = buffers && transfer(buffers, buffersOf(buffers));
    return this.#call(this.#remote.show(tick, given));
  }

  patch(changes: Changes): Promise<readonly Problem[] | undefined> {
    return this.#call(this.#remote.patch(changes));
  }

  patches(): Promise<readonly Patch[]> {
    return this.#call(this.#remote.patches());
  }

  person(member: number): Promise<PersonReport> {
    return this.#call(this.#remote.person(member));
  }

  verdicts(): Promise<readonly Verdict[]> {
    return this.#call(this.#remote.verdicts());
  }

  fingerprint(): Promise<string | undefined> {
    return this.#call(this.#remote.fingerprint());
  }

  #call<T>(answer: Promise<T>): Promise<T> {
    return this.#guard.call(
      answer.catch((error: Error) => this.#refused(error)),
      this.#patience,
    );
  }

  /** A worker that ran out of memory in the middle of something is not what it was. */
  #refused(error: Error): never {
    if (error instanceof RangeError || error.name === 'RangeError') this.#guard.lose(error.message);
    throw error;
  }
}

/** The client as the page uses it: a stand-in will do. */
export type Simulation = Pick<SimulationClient, keyof SimulationApi>;

/** Starts a simulation in a worker of its own. */
export const startClient = (): Simulation =>
  new SimulationClient(
    new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' }),
  );

const buffersOf = (buffers: FrameBuffers): Transferable[] =>
  Object.values(buffers as unknown as Record<string, Uint8Array>).map((array) => array.buffer);
