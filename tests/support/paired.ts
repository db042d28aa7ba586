/**
 * Pairs of worlds with the same dice and one thing changed (common random numbers): what differs
 * between them is cause and effect. Relations that are a matter of chance for a single seed are
 * judged over all of them; each seed alone may go against them by a stated amount.
 */
import { expect } from 'vitest';
import type { Changes } from '../../src/model.ts';
import { TICKS_A_DAY } from '../../src/sim/calendar.ts';
import { measure } from '../../src/sim/measure.ts';
import type { MetricName } from '../../src/sim/metrics.ts';
import type { World } from '../../src/sim/world.ts';
import { mediumJson, small } from './scenarios.ts';

/** Seeds of all relations; fixed, so that a failure comes again. */
export const SEEDS = Array.from({ length: 6 }, (_, n) => `pair-${n + 1}`);

/** Days that a paired world lives. */
const DAYS = 3;

/** One of two worlds: what is changed in it, and who it is that lives there. */
export interface Side {
  readonly changes?: Changes;
  readonly fields?: Record<string, unknown>;
  readonly days?: number;
  /** Done to the world before its first tick. */
  readonly first?: (world: World) => void;
}

/** A world of a hundred people, half of them friends of Ann, after some days. */
export function lived(seed: string, { changes, fields, days = DAYS, first }: Side): World {
  const { world, advance } = small({ ...mediumJson(), ...fields }, seed, changes);
  first?.(world);
  advance(days * TICKS_A_DAY);
  return world;
}

/** A number of each world's first account at its end. */
export const atEnd =
  (metric: MetricName) =>
  (world: World): number =>
    measure(world, metric, 0, world.tick);

/** What is measured in each seed's world. */
export const overSeeds = (side: Side, of: (world: World) => number): number[] =>
  SEEDS.map((seed) => of(lived(seed, side)));

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/**
 * Expects that a measure never grows along a list of worlds: summed over seeds, and for each seed
 * with some slack. Between the first and the last it must fall, or the relation says nothing.
 */
export function expectFalling(
  sides: readonly Side[],
  of: (world: World) => number,
  slack: number,
): void {
  const found = sides.map((side) => overSeeds(side, of));
  const told = JSON.stringify(found);
  for (let n = 1; n < found.length; n++) {
    const [before, after] = [found[n - 1] as number[], found[n] as number[]];
    expect(sum(after), `sum of step ${n} over ${SEEDS}: ${told}`).toBeLessThanOrEqual(sum(before));
    for (const [s, seed] of SEEDS.entries()) {
      const most = (before[s] as number) + slack;
      expect(after[s], `step ${n}, seed ${seed}: ${told}`).toBeLessThanOrEqual(most);
    }
  }
  expect(sum(found.at(-1) ?? []), `nothing happened: ${told}`).toBeLessThan(sum(found[0] ?? []));
}
