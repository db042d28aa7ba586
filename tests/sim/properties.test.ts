/** Properties of any world: random populations, platforms, constants, accounts and strategies. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICKS_A_DAY } from '../../src/sim/calendar.ts';
import { REASONS } from '../../src/sim/frame.ts';
import type { World } from '../../src/sim/world.ts';
import { days, plans } from '../support/arbitraries.ts';
import * as check from '../support/invariants.ts';
import { rowsOf, tiesOf } from '../support/rows.ts';
import { small } from '../support/scenarios.ts';

/** Lives some days of random worlds, and looks at each at the end of every day. */
function everyDay(look: (world: World) => void, numRuns: number): void {
  fc.assert(
    fc.property(plans, days, (plan, lived) => {
      const { world, advance } = small(plan.fields, plan.seed, plan.changes);
      look(world);
      for (let day = 0; day < lived; day++) {
        advance(TICKS_A_DAY);
        look(world);
      }
    }),
    { numRuns },
  );
}

describe('on every day of any world', () => {
  it('followers are those who listen, and nobody listens to themselves', () => {
    everyDay(check.checkPeople, 12);
  });

  it('all state is finite, and nothing is negative that cannot be', () => {
    everyDay(check.checkNumbers, 12);
  });

  it('friendships are friendships of two, warmth is at most 1', () => {
    everyDay(check.checkTies, 12);
  });

  it('the series adds up: listening, muted and stopped are the friends, and no friend is lost', () => {
    everyDay(check.checkSeries, 12);
  });

  it('the ledger adds up to the state', () => {
    everyDay(check.checkLedger, 30);
  });

  it('threads are trees that grow in time, and every author’s acts are a chain', () => {
    everyDay(check.checkActs, 12);
  });

  it('who is asked answers at the next visit, and is not asked again', () => {
    everyDay(check.checkRequests, 40);
  });

  it('what was seen is on record, and was written before', () => {
    everyDay(check.checkExposures, 25);
  });
});

describe('from day to day', () => {
  it('standings only climb, but for those who forgave', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { world, advance } = small(plan.fields, plan.seed, plan.changes);
        const standings = () =>
          new Map(tiesOf(world).map((tie) => [`${tie.listener}>${tie.target}`, tie.standing]));
        let before = standings();
        for (let half = 0; half < 4; half++) {
          const known = world.tables.moves.length;
          advance(TICKS_A_DAY / 2);
          const forgave = new Set(
            rowsOf(world.tables.moves)
              .slice(known)
              .filter((move) => REASONS[move.reason] === 'forgave')
              .map((move) => `${move.listener}>${move.target}`),
          );
          const now = standings();
          for (const [tie, standing] of before) {
            if (!forgave.has(tie)) expect(now.get(tie)).toBeGreaterThanOrEqual(standing);
          }
          before = now;
        }
      }),
      { numRuns: 10 },
    );
  });
});

it('the random worlds are worth looking at: people post, answer, mute, stop and leave in them', () => {
  const found = {
    acts: 0,
    answers: 0,
    seen: 0,
    muted: 0,
    stopped: 0,
    left: 0,
    drift: 0,
    found: 0,
    forgave: 0,
    visits: 0,
  };
  for (const plan of fc.sample(plans, { seed: 7, numRuns: 50 })) {
    const { world, advance } = small(plan.fields, plan.seed, plan.changes);
    advance(2 * TICKS_A_DAY);
    found.acts += world.tables.acts.length;
    found.seen += world.tables.exposures.length;
    for (const tally of rowsOf(world.tables.tally)) {
      found.visits += tally.visits.reduce((sum, visits) => sum + visits, 0);
    }
    for (const act of rowsOf(world.tables.acts)) found.answers += act.depth > 1 ? 1 : 0;
    for (const move of rowsOf(world.tables.moves)) {
      found.muted += move.to === 2 ? 1 : 0;
      found.stopped += move.to === 3 ? 1 : 0;
      found.left += move.to === 4 ? 1 : 0;
      found.drift += REASONS[move.reason] === 'drift' ? 1 : 0;
      found.found += REASONS[move.reason] === 'found' ? 1 : 0;
      found.forgave += REASONS[move.reason] === 'forgave' ? 1 : 0;
    }
  }
  for (const [what, many] of Object.entries(found))
    expect(many, what).toBeGreaterThan(what === 'forgave' ? 2 : 20);
});
