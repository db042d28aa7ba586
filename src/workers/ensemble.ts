/**
 * What a worker of an ensemble does, without the worker: runs one seed to its end and gives the
 * curves of the account that the page shows, and what the claims came to. Keeps nothing.
 */
import { transfer } from 'comlink';
import type { Outcome, SeedPlan } from '../ensemble/seed.ts';
import { runSeed } from '../ensemble/seed.ts';
import { toEnd } from '../ensemble/slices.ts';

/** What comes back of one seed. */
export interface SeedSeries {
  readonly seed: string;
  /** Friends at the beginning of each step, the first at 0, the last at the end. */
  readonly friends: Uint32Array;
  /** Friends who listen, likewise. */
  readonly listening: Uint32Array;
  /** One for each claim of the scenario; null where its moment was not reached. */
  readonly outcomes: readonly (Outcome | null)[];
}

export interface EnsembleApi {
  run(plan: SeedPlan, seed: string): Promise<SeedSeries>;
}

/**
 * An ensemble's worker behind the wire.
 * @param beat is called again and again while it runs
 * @param guarded what is to be waited for before a run, which leaves time for nothing else
 */
export const createEnsemble = (beat?: () => void, guarded?: Promise<void>): EnsembleApi => ({
  async run(plan, seed) {
    await guarded;
    const { world, outcomes } = toEnd(runSeed(plan, seed), beat);
    const { at } = world.tables.series;
    const accounts = world.accounts.length;
    const of = (column: ArrayLike<number>) =>
      Uint32Array.from({ length: world.tick + 1 }, (_, tick) => column[tick * accounts] ?? 0);
    const [friends, listening] = [of(at.friends), of(at.listening)];
    return transfer({ seed, friends, listening, outcomes }, [friends.buffer, listening.buffer]);
  },
});
