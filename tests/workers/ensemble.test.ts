// Many seeds on a pool of workers, over message channels: what comes out, and what happens to those
// who die, refuse or are stopped.

import { beforeAll, describe, expect, test } from 'vitest';
import sixAtOnce from '../../scenarios/six-at-once.json' with { type: 'json' };
import type { SeedPlan } from '../../src/ensemble/seed.ts';
import { run as runHeadless } from '../../src/headless/run.ts';
import { applyLive, simulate } from '../../src/model.ts';
import { readScenario } from '../../src/read-scenario.ts';
import type { EnsembleApi, SeedSeries } from '../../src/workers/ensemble.ts';
import { createEnsemble } from '../../src/workers/ensemble.ts';
import type { Hand } from '../../src/workers/ensemble-pool.ts';
import { runPool, SeedFailure, workersFor } from '../../src/workers/ensemble-pool.ts';
import { startHere } from '../support/hands.ts';

/** The people are few, so that many seeds are quick. */
function planOf(changes: SeedPlan['changes'] = {}): SeedPlan {
  const read = readScenario(sixAtOnce);
  if (!read.ok) throw new Error('the scenario cannot be read');
  const few = { members: 160, ...changes };
  return { scenario: read.value, changes: few, edges: undefined };
}

const SEEDS = ['1', '2', '3'];
/** Of one worker, where all is well. */
let usual: Promise<SeedSeries[]>;
beforeAll(() => {
  usual = gather(1).then(({ results }) => results);
});

async function gather(workers: number, plan = planOf(), start: () => Hand = () => startHere()) {
  const results: SeedSeries[] = [];
  let started = 0;
  const pool = runPool({
    plan,
    seeds: SEEDS,
    workers,
    start: () => {
      started++;
      return start();
    },
    take: (result, index) => {
      expect(results[index]).toBeUndefined();
      results[index] = result;
    },
  });
  await pool.done;
  return { results, started };
}

test('the same seeds give the same, whatever the number of workers', async () => {
  const alone = await usual;
  // Eight may be had; there is work for three.
  const together = await gather(8);
  expect(together.started).toBe(3);
  expect(alone.map(({ seed }) => seed)).toEqual(SEEDS);
  expect(together.results).toEqual(alone);
  expect(alone[0]?.friends).not.toEqual(alone[1]?.friends);
});

test('claims come out as on the command line, those about other runs included', async () => {
  const plan = planOf();
  expect(plan.scenario.claims.some(({ minus }) => minus !== undefined)).toBe(true);
  for (const { seed, outcomes, friends } of await usual) {
    const slices = runHeadless({ ...plan, ledger: [], claimsOnly: true }, seed);
    let slice = slices.next();
    while (!slice.done) slice = slices.next();
    expect(outcomes).toEqual(slice.value.outcomes);
    expect(friends[0]).toBe(plan.scenario.accounts[0]?.friends);
  }
});

test('values that were changed are used', async () => {
  const silent = await gather(2, planOf({ linksPerDay: 0 }));
  const [first] = await usual;
  expect(silent.results[0]?.friends.at(-1)).toBeGreaterThan(first?.friends.at(-1) ?? 0);
});

test('what was changed on the way is changed at the same moment in every seed', async () => {
  const tick = 100;
  const patches = [{ tick, changes: { linksPerDay: 90, tolerance: 2 } }];
  const [before, { results }] = [await usual, await gather(1, { ...planOf(), patches })];
  for (const [n, { seed, friends }] of results.entries()) {
    const { world, advance, end } = simulate({ ...planOf(), seed });
    advance(tick);
    applyLive(world, patches[0]?.changes ?? {});
    advance(end - tick);
    expect([...friends]).toEqual([...world.tables.series.at.friends.subarray(0, end + 1)]);
    expect(friends.subarray(0, tick)).toEqual(before[n]?.friends.subarray(0, tick));
    expect(friends).not.toEqual(before[n]?.friends);
  }
});

test('there is a worker for each core but the one that the page needs, at most eight', () => {
  expect([undefined, 0, 1, 2, 4, 64].map((cores) => workersFor(cores))).toEqual([1, 1, 1, 1, 3, 8]);
  // A million members take a gigabyte.
  expect([600, 300_000, 1_000_000].map((members) => workersFor(64, members))).toEqual([8, 3, 1]);
});

describe('a worker that dies', () => {
  /** Dies in its first run while `doomed` is told so. */
  const mortal = (doomed: () => boolean) => () => {
    const real = createEnsemble();
    const api: EnsembleApi = {
      run: (plan, seed) => {
        if (doomed()) {
          queueMicrotask(() => hand.die());
          return new Promise(() => {});
        }
        return real.run(plan, seed);
      },
    };
    const hand = startHere(api);
    return hand;
  };

  test('is replaced, and its seed run again: nothing is missing', async () => {
    let deaths = 2;
    const dying = await gather(
      2,
      planOf(),
      mortal(() => deaths-- > 0),
    );
    expect(dying.started).toBe(4);
    expect(dying.results).toEqual(await usual);
  });

  test('again and again is given up, by the name of its seed', async () => {
    const failure = gather(
      1,
      planOf(),
      mortal(() => true),
    );
    await expect(failure).rejects.toThrow(new SeedFailure('1', 'out of memory'));
    await expect(failure).rejects.toMatchObject({ seed: '1' });
  });
});

test('a seed that fails is not tried again', async () => {
  let tries = 0;
  const api: EnsembleApi = {
    run: () => {
      tries++;
      throw new Error('no such strategy');
    },
  };
  const failure = gather(1, planOf(), () => startHere(api));
  await expect(failure).rejects.toMatchObject({ seed: '1', message: 'no such strategy' });
  expect(tries).toBe(1);
});

test('stopped at any moment, it ends at once and takes nothing more', async () => {
  const taken: number[] = [];
  let alive = 0;
  const pool = runPool({
    plan: planOf(),
    seeds: Array.from({ length: 50 }, (_, n) => String(n + 1)),
    workers: 2,
    start: () => {
      alive++;
      const hand = startHere();
      const terminate = () => {
        alive--;
        hand.terminate();
      };
      return { ...hand, terminate };
    },
    take: (_, index) => {
      taken.push(index);
      pool.stop();
    },
  });
  await pool.done;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(taken).toHaveLength(1);
  expect(alive).toBe(0);
});
