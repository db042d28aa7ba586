/**
 * The page's end of the wire: starts a worker, wraps it with comlink, and makes sure that no call
 * stays pending when the worker dies or never loads. Knows nothing of what is computed.
 */
import type { Remote } from 'comlink';
import { transfer, wrap } from 'comlink';
import type { Verdict } from '../sim/claims.ts';
import type { Frame, FrameBuffers } from '../sim/frame.ts';
import type { PersonReport } from '../sim/person.ts';
import type { Problem } from '../sim/scenario/types.ts';
import type { Changes, Choices, OpenResult, Patch, Progress, SimulationApi } from './api.ts';

/** The worker is gone, or never came; `cause` of every call that was under way. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

/** What a guard needs of a worker: a `Worker`, or a stand-in in tests. */
export interface Failing {
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
}

/** Races every call with the worker's `error` event: comlink alone would wait for ever. */
export class Guard {
  readonly #failed: Promise<never>;
  #down = false;

  constructor(worker: Failing, onFailure: (failure: WorkerFailure) => void = () => {}) {
    this.#failed = new Promise((_, reject) => {
      const fail = (event: Event) => {
        if (this.#down) return;
        this.#down = true;
        const failure = new WorkerFailure((event as ErrorEvent).message ?? '');
        reject(failure);
        onFailure(failure);
      };
      worker.addEventListener('error', fail);
      worker.addEventListener('messageerror', fail);
    });
    this.#failed.catch(() => {});
  }

  get down(): boolean {
    return this.#down;
  }

  call<T>(answer: Promise<T>): Promise<T> {
    return Promise.race([answer, this.#failed]);
  }
}

/** `SimulationApi`, each call a promise that settles whatever happens to the worker. */
export class SimulationClient {
  readonly #remote: Remote<SimulationApi>;
  readonly #guard: Guard;
  readonly #onFailure: (failure: WorkerFailure) => void;

  constructor(worker: Worker, onFailure: (failure: WorkerFailure) => void = () => {}) {
    this.#remote = wrap<SimulationApi>(worker);
    this.#guard = new Guard(worker, onFailure);
    this.#onFailure = onFailure;
  }

  /** Fails like the worker itself if the checks, a file of their own, cannot be loaded. */
  open(
    scenario: unknown,
    seed: string,
    changes: Changes,
    choices: Choices = {},
    checked = false,
    patches: readonly Patch[] = [],
  ): Promise<OpenResult> {
    const answer = this.#remote.open(scenario, seed, changes, choices, checked, patches);
    return this.#guard.call<OpenResult>(answer).catch((error: Error) => {
      if (error instanceof WorkerFailure) throw error;
      const failure = new WorkerFailure(error.message);
      this.#onFailure(failure);
      throw failure;
    });
  }

  progress(): Promise<Progress | undefined> {
    return this.#guard.call(this.#remote.progress());
  }

  cancel(): Promise<void> {
    return this.#guard.call(this.#remote.cancel());
  }

  /** `buffers` of an earlier frame are given away and come back filled. */
  advance(ticks: number, buffers?: FrameBuffers): Promise<Frame> {
    const given = buffers && transfer(buffers, buffersOf(buffers));
    return this.#guard.call(this.#remote.advance(ticks, given));
  }

  /** Likewise. */
  show(tick: number, buffers?: FrameBuffers): Promise<Frame> {
    const given = buffers && transfer(buffers, buffersOf(buffers));
    return this.#guard.call(this.#remote.show(tick, given));
  }

  patch(changes: Changes): Promise<readonly Problem[] | undefined> {
    return this.#guard.call(this.#remote.patch(changes));
  }

  patches(): Promise<readonly Patch[]> {
    return this.#guard.call(this.#remote.patches());
  }

  person(member: number): Promise<PersonReport> {
    return this.#guard.call(this.#remote.person(member));
  }

  verdicts(): Promise<readonly Verdict[]> {
    return this.#guard.call(this.#remote.verdicts());
  }

  fingerprint(): Promise<string | undefined> {
    return this.#guard.call(this.#remote.fingerprint());
  }
}

/** The client as the page uses it: a stand-in will do. */
export type Simulation = Pick<SimulationClient, keyof SimulationApi>;

/** Starts the simulation in a worker of its own. */
export const startSimulation = (onFailure: (failure: WorkerFailure) => void): SimulationClient =>
  new SimulationClient(
    new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' }),
    onFailure,
  );

const buffersOf = (buffers: FrameBuffers): Transferable[] =>
  Object.values(buffers as unknown as Record<string, Uint8Array>).map((array) => array.buffer);
