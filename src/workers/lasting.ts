/**
 * A simulation that outlives its worker: where that is lost, another opens the same story, goes to
 * the moment that was shown and answers what had been asked. Who asks notices nothing but the time
 * it takes. Same seed, same bits: nothing is lost with a worker.
 */
import type { Frame, FrameBuffers, Newcomer } from '../sim/frame.ts';
import type { Changes, Patch } from './api.ts';
import type { Simulation } from './client.ts';
import { startClient } from './client.ts';
import { WorkerFailure } from './guard.ts';
import type { Losses } from './revived.ts';
import { Revived } from './revived.ts';

export class LastingSimulation implements Simulation {
  readonly #revived: Revived<Simulation>;
  #story: Parameters<Simulation['open']> | undefined;
  /** Changes on the way, the moment that is shown, and the last one that was told. */
  #patches: readonly Patch[] = [];
  #shown = 0;
  #known = 0;
  /** Who came into the picture of a new worker on the way to that moment. */
  #newcomers: Newcomer[] = [];

  constructor(start: () => Simulation, losses: Losses) {
    this.#revived = new Revived(() => this.#begin(start()), losses);
    void this.#revived.start();
  }

  async open(...story: Parameters<Simulation['open']>): ReturnType<Simulation['open']> {
    const result = await this.#revived.ask((client) => client.open(...story));
    if (result.ok) {
      this.#story = story;
      this.#patches = story[5] ?? [];
      this.#shown = 0;
      this.#known = 0;
      this.#newcomers = [];
    }
    return result;
  }

  advance(ticks: number, buffers?: FrameBuffers): Promise<Frame> {
    return this.#frame(buffers, (client, given) => client.advance(ticks, given));
  }

  show(tick: number, buffers?: FrameBuffers): Promise<Frame> {
    return this.#frame(buffers, (client, given) => client.show(tick, given));
  }

  patch(changes: Changes): ReturnType<Simulation['patch']> {
    return this.#revived.ask(async (client) => {
      const problems = await client.patch(changes);
      if (!problems || problems.length > 0) return problems;
      this.#known = this.#shown;
      this.#patches = await client.patches();
      return problems;
    });
  }

  progress(): ReturnType<Simulation['progress']> {
    return this.#revived.ask((client) => client.progress());
  }

  cancel(): Promise<void> {
    return this.#revived.ask((client) => client.cancel());
  }

  patches(): ReturnType<Simulation['patches']> {
    return this.#revived.ask((client) => client.patches());
  }

  person(member: number): ReturnType<Simulation['person']> {
    return this.#revived.ask((client) => client.person(member));
  }

  verdicts(): ReturnType<Simulation['verdicts']> {
    return this.#revived.ask((client) => client.verdicts());
  }

  fingerprint(): ReturnType<Simulation['fingerprint']> {
    return this.#revived.ask((client) => client.fingerprint());
  }

  /** Takes a new worker to where the last one was. */
  async #begin(client: Simulation): Promise<Simulation> {
    const story = this.#story;
    if (!story) return client;
    const [json, seed, changes, choices, checked] = story;
    const { ok } = await client.open(json, seed, changes, choices, checked, this.#patches);
    if (!ok) throw new WorkerFailure('failed');
    for (let tick = 0; tick < this.#shown; ) {
      const frame = await client.show(this.#shown);
      tick = frame.tick;
      this.#newcomers.push(...(frame.newcomers ?? []));
    }
    return client;
  }

  /** A frame, without what has been told: a new worker tells it again. */
  async #frame(
    buffers: FrameBuffers | undefined,
    call: (client: Simulation, given: FrameBuffers | undefined) => Promise<Frame>,
  ): Promise<Frame> {
    const story = this.#story;
    let given = buffers;
    const frame = await this.#revived.ask((client) => {
      // They are gone with the worker that they were given to.
      const once = given;
      given = undefined;
      return call(client, once);
    });
    if (story !== this.#story) return frame;
    const known = this.#known;
    const newcomers = [...this.#newcomers, ...(frame.newcomers ?? [])];
    this.#newcomers = [];
    this.#shown = frame.tick;
    this.#known = Math.max(known, frame.tick);
    return {
      ...frame,
      newcomers,
      moments: frame.moments.filter(({ tick }) => tick > known),
      // A move takes effect at the end of its tick.
      moves: frame.moves.filter(({ tick }) => tick >= known),
    };
  }
}

/** Starts a simulation that lasts. */
export const startSimulation = (losses: Losses): Simulation =>
  new LastingSimulation(startClient, losses);
