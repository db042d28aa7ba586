/**
 * Relations between worlds of the same dice: what must cost friends, what must not. Each holds for
 * any constants within reason, so it outlives calibration.
 */
import { describe, expect, it } from 'vitest';
import { REASONS, Standing } from '../../src/sim/frame.ts';
import { PARAMETERS } from '../../src/sim/params/index.ts';
import { fade, tieBetween } from '../../src/sim/ties.ts';
import type { World } from '../../src/sim/world.ts';
import { atEnd, expectFalling, lived, overSeeds, SEEDS, sum } from '../support/paired.ts';
import { mediumJson } from '../support/scenarios.ts';

/** Friends of fifty that one seed may go the other way: what is said in threads differs too. */
const FEW = 3;
/** Links that try the patience of many and exhaust it in few. */
const SOME = { linksPerDay: 12 };
const kept = atEnd('friends');
const lost = atEnd('left');
/** Nobody leaves, whatever is posted: what is seen is then a matter of the feed alone. */
const PATIENT = { tolerance: 1e9, driftMutual: 0, driftOneWay: 0, discovery: 0 };
/** Nobody answers: no thread comes up, and what one reads changes nothing for another. */
const MUTE = { sociability: 0, linkShare: 0, questionShare: 0 };

describe('what costs friends', () => {
  /**
   * Each link seen adds points, and nothing but links differs: patience can only run out sooner.
   * (Where it has run out for all, more links change nothing any more but noise.)
   */
  it('is links: more of them never keep more friends, nor more people listening', () => {
    const side = (linksPerDay: number) => ({ changes: { linksPerDay } });
    expectFalling([0, 6, 12, 24].map(side), kept, FEW);
    expectFalling([0, 12, 24, 48, 96].map(side), atEnd('listening'), FEW);
  });

  /** The n-th post of a burst costs extra; the number of posts is the same. */
  it('is bursts: the same links dropped at once keep fewer friends', () => {
    const sides = [1, 4, 8].map((burstSize) => ({ changes: { ...SOME, burstSize } }));
    expectFalling(sides, kept, FEW);
  });

  /** A post's extra cost is its place in the burst beyond what is free: with all free, none is left. */
  it('is not the burst itself: where bursts cost nothing extra, their size hardly matters', () => {
    const gap = (burstAllowance: number) => {
      const friends = (burstSize: number) =>
        sum(overSeeds({ changes: { ...SOME, burstAllowance, burstSize } }, kept));
      return friends(1) - friends(8);
    };
    const [counted, free] = [gap(3), gap(20)];
    expect(counted).toBeGreaterThan(SEEDS.length * FEW);
    expect(Math.abs(free)).toBeLessThan(0.4 * counted);
  });

  /** Usefulness takes away a share of the cost of a post and adds to none. */
  it('is useless posts: useful ones never lose more', () => {
    const sides = [0, 0.5, 1].map((usefulShare) => ({ changes: { ...SOME, usefulShare } }));
    expectFalling(sides, lost, FEW);
  });

  /** A silent author's posts cost a multiple, never less. */
  it('is silence held against him: a stronger penalty never keeps more', () => {
    const sides = [0, 1, 2].map((silencePenalty) => ({ changes: { ...SOME, silencePenalty } }));
    expectFalling(sides, kept, FEW);
  });

  /** What fades more slowly adds up to more. */
  it('is a long memory: slower forgetting never keeps more', () => {
    const sides = [2, 7, 21].map((annoyanceHalfLife) => ({
      changes: { ...SOME, annoyanceHalfLife },
    }));
    expectFalling(sides, kept, FEW);
  });
});

describe('what saves friends', () => {
  /** Who bears twice as much climbs every rung later, having seen the same posts. */
  it('is patience: doubling everybody’s tolerance never loses more', () => {
    const { default: tolerance } = PARAMETERS.tolerance;
    const sides = [0.5, 1, 2, 4].map((by) => ({ changes: { ...SOME, tolerance: by * tolerance } }));
    expectFalling(sides, lost, FEW);
  });

  /** Warmth multiplies what a reader bears. */
  it('is warmth: people who like him more at the start never leave more often', () => {
    const sides = [0, 0.2, 0.5].map((warmthAtStart) => ({ changes: { ...SOME, warmthAtStart } }));
    expectFalling(sides, lost, FEW);
  });

  /** A response warms whoever it is written to and whoever sees it, and cools nobody. */
  it('is answering: responses never lower the warmth that he meets with', () => {
    const warmth = (world: World) => {
      const { member, audience } = world.accounts[0] as World['accounts'][number];
      return -sum(
        audience.map((a) => {
          const e = tieBetween(world, a, member);
          fade(world, e);
          return world.tables.ties.at.warmth[e] as number;
        }),
      );
    };
    const sides = [0, 10, 40, 120].map((responsesPerDay) => ({
      changes: { ...PATIENT, responsesPerDay },
    }));
    expectFalling(sides, warmth, 0.02 * 50);
  });

  /** Without a post there is nothing to see, and a decision needs a sight. */
  it('is silence: who posts nothing loses nobody for annoyance', () => {
    const silent = { fields: mediumJson({ linksPerDay: 0, responsesPerDay: 0 }), days: 10 };
    const drifted = SEEDS.slice(0, 5).map((seed) => {
      const world = lived(seed, { ...silent, changes: { driftMutual: 0.01 } });
      const by = Array.from(world.tables.tally.at.leftBy.subarray(0, REASONS.length));
      const drift = by[REASONS.indexOf('drift')] as number;
      expect(sum(by), seed).toBe(drift);
      return drift;
    });
    expect(sum(drifted)).toBeGreaterThan(5);
  });

  /** Annoyance needs posts and drift needs a hazard: without either nothing moves anybody. */
  it('is that nothing happens: without posts and drift nobody leaves anybody', () => {
    const nothing = {
      ...PATIENT,
      tolerance: 1,
      postsPerDay: 0,
      linksPerDay: 0,
      responsesPerDay: 0,
    };
    for (const seed of SEEDS.slice(0, 3)) {
      const world = lived(seed, { changes: nothing, days: 10 });
      expect(world.tables.moves.length, seed).toBe(0);
    }
  });
});

describe('what is seen', () => {
  /** Sights of the account by each of its listeners. */
  const sights = (world: World) => {
    const { member, audience } = world.accounts[0] as World['accounts'][number];
    return audience.map((a) => world.tables.ties.at.seen[tieBetween(world, a, member)] as number);
  };
  /** Expects for each listener of each seed that one world shows no less of the account. */
  const expectNoLess = (less: Parameters<typeof lived>[1], more: Parameters<typeof lived>[1]) => {
    let [all, fewer] = [0, 0];
    for (const seed of SEEDS) {
      const [few, many] = [less, more].map((side) => sights(lived(seed, side)));
      for (const [n, seen] of (few ?? []).entries()) {
        expect(many?.[n], `${seed}, listener ${n}`).toBeGreaterThanOrEqual(seen);
      }
      all += sum(many ?? []);
      fewer += sum(few ?? []);
    }
    expect(all).toBeGreaterThan(fewer * 1.05);
  };

  /** Each item's chance is capped by attention; the dice are the same, so who saw it sees it. */
  it('is no less with twice the attention, for every single reader', () => {
    const changes = { ...PATIENT, ...MUTE, postsPerDay: 3 };
    expectNoLess(
      { changes: { ...changes, attention: 10 } },
      { changes: { ...changes, attention: 20 } },
    );
  });

  /** The same where people answer and threads come up, but then only taken together. */
  it('is no less with twice the attention when people talk, over all seeds', () => {
    const sides = [40, 20, 10].map((attention) => ({
      changes: { ...PATIENT, postsPerDay: 3, attention },
    }));
    expectFalling(sides, atEnd('seen'), 100);
  });

  /** A mute lets a share of what is posted through, and what is gone makes room for the rest at most. */
  it('is no more by those who muted than by the same people listening', () => {
    const audienceStands = (standing: Standing) => (world: World) => {
      const { member, audience } = world.accounts[0] as World['accounts'][number];
      for (const a of audience)
        world.tables.ties.at.standing[tieBetween(world, a, member)] = standing;
    };
    const changes = { ...PATIENT, ...MUTE, postsPerDay: 3, attention: 15 };
    const [muted, stopped] = [Standing.muted, Standing.stopped].map((standing) => ({
      changes,
      first: audienceStands(standing),
    }));
    expectNoLess(muted ?? {}, { changes });
    expectNoLess(stopped ?? {}, muted ?? {});
  });

  /** Visits at half the chance are a subset of the same dice; what was missed is mostly gone. */
  it('is no more by people who come half as often', () => {
    const sides = [4, 2, 1].map((visitsPerDay) => ({ changes: { ...PATIENT, visitsPerDay } }));
    expectFalling(sides, atEnd('seen'), 100);
  });

  /** A longer visibility shows more of the same posts on the same visits. */
  it('is no less where posts stay visible longer, for every single reader', () => {
    const changes = { ...PATIENT, ...MUTE, scrollBack: 0, attention: 1e6 };
    expectNoLess(
      { changes: { ...changes, visibilityHalfLife: 60 } },
      { changes: { ...changes, visibilityHalfLife: 240 } },
    );
  });
});
