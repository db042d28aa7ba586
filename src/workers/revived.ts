/**
 * Something behind a worker that outlives it: when the worker is lost, it is begun anew, as it was,
 * and what had been asked is asked again. Knows neither what it is nor what is asked.
 */
import { WorkerFailure } from './guard.ts';

/** What is told of losses. */
export interface Losses {
  /** A worker was lost, and another one is where it was. */
  recovered(failure: WorkerFailure): void;
  /** Given up, until the next call. */
  failed(failure: WorkerFailure): void;
}

/** Workers that one call may cost before it is given up. */
const LIVES = 3;

export class Revived<C> {
  readonly #begin: () => Promise<C>;
  readonly #losses: Losses;
  #client: Promise<C> | undefined;
  #lost: WorkerFailure | undefined;
  #told: WorkerFailure | undefined;

  /** @param begin starts a worker and takes it to where the last one was */
  constructor(begin: () => Promise<C>, losses: Losses) {
    this.#begin = begin;
    this.#losses = losses;
  }

  /** Asks until there is an answer; rejects with a `WorkerFailure` when too many workers died of it. */
  async ask<T>(call: (client: C) => Promise<T>): Promise<T> {
    for (let lives = LIVES; ; ) {
      const client = this.start();
      try {
        return await call(await client);
      } catch (error) {
        if (!(error instanceof WorkerFailure)) throw error;
        if (client === this.#client) this.#client = undefined;
        this.#lost = error;
        if (--lives === 0) return this.#giveUp(error);
      }
    }
  }

  /** Begins, if it has not begun yet. */
  start(): Promise<C> {
    this.#client ??= this.#start();
    return this.#client;
  }

  async #start(): Promise<C> {
    const client = await this.#begin();
    if (this.#lost) this.#losses.recovered(this.#lost);
    this.#lost = undefined;
    return client;
  }

  /** Calls that waited for the same worker are told of once. */
  #giveUp(failure: WorkerFailure): never {
    this.#lost = undefined;
    if (failure !== this.#told) this.#losses.failed(failure);
    this.#told = failure;
    throw failure;
  }
}
