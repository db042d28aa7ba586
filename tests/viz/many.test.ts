// What the page makes of many seeds: claims, fans and the time that is left.

import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/sim/scenario/types.ts';
import { Harvest } from '../../src/viz/many/harvest.ts';
import { Pace } from '../../src/viz/many/pace.ts';
import type { SeedSeries } from '../../src/workers/ensemble.ts';

const CLAIM = { id: 'half', text: 'Half are gone.' } as Claim;

/** A seed that ends with so many friends, of whom half listen; the claim holds below 100. */
const seed = (n: number, friends: number): SeedSeries => ({
  seed: String(n),
  friends: Uint32Array.of(200, friends),
  listening: Uint32Array.of(200, friends / 2),
  outcomes: [{ value: friends, held: friends < 100 }],
});

const harvestOf = (...results: SeedSeries[]): Harvest => {
  const harvest = new Harvest([CLAIM], 1);
  for (const result of results) harvest.take(result);
  return harvest;
};

describe('a harvest', () => {
  const seeds = Array.from({ length: 20 }, (_, n) => seed(n, n < 19 ? 80 : 140));

  test('counts in how many seeds a claim held, with the interval of Wilson', () => {
    const [tally] = harvestOf(...seeds).claims();
    expect(tally).toMatchObject({ claim: CLAIM, held: 19, of: 20 });
    // As with R: binom.confint(19, 20, method = "wilson")
    expect(tally?.low).toBeCloseTo(0.7639, 4);
    expect(tally?.high).toBeCloseTo(0.9911, 4);
  });

  test('counts a claim whose moment was not reached as not held', () => {
    const [tally] = harvestOf({ ...seed(1, 80), outcomes: [null] }).claims();
    expect(tally).toMatchObject({ held: 0, of: 1 });
  });

  test('comes to the same in whatever order seeds come in', () => {
    const [one, other] = [harvestOf(...seeds), harvestOf(...[...seeds].reverse())];
    expect(other.fans()).toEqual(one.fans());
    expect(other.claims()).toEqual(one.claims());
  });

  test('has fans of friends and of those who listen, and friends at any moment', () => {
    const harvest = harvestOf(seed(1, 80), seed(2, 100), seed(3, 120));
    const { seeds: n, friends, listening } = harvest.fans();
    expect(n).toBe(3);
    expect(friends.map(({ tick, p50 }) => [tick, p50])).toEqual([
      [0, 200],
      [1, 100],
    ]);
    expect(listening.at(-1)).toMatchObject({ p25: 45, p50: 50, p75: 55 });
    expect([...harvest.friendsAt(1)]).toEqual([80, 100, 120]);
  });
});

describe('the time left', () => {
  test('follows from the pace since the first seed came in', () => {
    const pace = new Pace();
    expect(pace.left(0, 101, 0)).toBeUndefined();
    expect(pace.left(1, 101, 5000)).toBeUndefined();
    // Fifty more in ten seconds: fifty are left.
    expect(pace.left(51, 101, 15_000)).toBeCloseTo(10);
    expect(pace.left(101, 101, 25_000)).toBe(0);
  });

  test('is not guessed from the first moments', () => {
    const pace = new Pace();
    pace.left(1, 100, 0);
    expect(pace.left(3, 100, 900)).toBeUndefined();
  });
});
