/**
 * Limits in which the model can be solved on paper: all mechanisms but one are switched off, people
 * are made alike, and what comes out is held against the formula, within six per cent.
 */
import { describe, expect, it } from 'vitest';
import type { Changes } from '../../src/model.ts';
import { TICKS_A_DAY, TICKS_A_WEEK } from '../../src/sim/calendar.ts';
import { REASONS, Standing } from '../../src/sim/frame.ts';
import { measure } from '../../src/sim/measure.ts';
import { Flag } from '../../src/sim/state.ts';
import type { World } from '../../src/sim/world.ts';
import { rowsOf, tiesOf } from '../support/rows.ts';
import { small } from '../support/scenarios.ts';

const within = (found: number, expected: number, what = '') =>
  expect(
    Math.abs(found / expected - 1),
    `${what} found ${found}, expected ${expected}`,
  ).toBeLessThan(0.06);

/** Everybody alike, nobody talks, and all that is posted stays in sight for ever. */
const ALIKE: Changes = {
  ...{
    visitsSpread: 0,
    attentionSpread: 0,
    tidyShare: 1,
    tidinessSpread: 0,
    toleranceSpread: 0,
    sensitivitySpread: 0,
  },
  ...{ postsPerDay: 0, sociability: 0, discovery: 0, noticeShare: 0 },
  ...{ warmthAtStart: 0, driftMutual: 0, driftOneWay: 0, clickBase: 0 },
  ...{ attention: 1e9, scrollBack: 1, timelineHours: 1e4, visitsPerDay: 20, tolerance: 1e9 },
  ...{ muteRung: 0, stopRung: 0, silencePenalty: 0, burstSize: 1, usefulShare: 0 },
  ...{ interactionPrior: 1e-6 },
};

/** Ann among people who are her friends; what is not said is off. */
function limit(changes: Changes, days: number, members = 400, friends = members - 100): World {
  const { world, advance } = small(
    {
      population: { members, communities: 4, friendsEach: 10 },
      accounts: [{ name: 'Ann', strategy: 'broadcaster', friends, posts: {} }],
    },
    'limit',
    { ...ALIKE, ...changes },
  );
  advance(days * TICKS_A_DAY);
  return world;
}

/** Days of activity in a day, over a week: the weekend is quieter. The limits begin on a Monday. */
const weekMean = (world: World) => world.calendar.activeDays(TICKS_A_WEEK) / 7;

describe('drift alone', () => {
  const HAZARD = 0.02;
  const [DAYS, ONE_WAY] = [21, 3 * HAZARD];
  const world = limit({ driftMutual: HAZARD, driftOneWay: ONE_WAY, reciprocity: 0.5 }, DAYS, 2400);

  /** A constant hazard h leaves exp(−h·t) of an account's friends: accounts drop nobody. */
  it('decays as an exponential', () => {
    for (const day of [7, 14, 21]) {
      within(
        measure(world, 'friendsKept', 0, day * TICKS_A_DAY),
        Math.exp(-HAZARD * day),
        `day ${day}`,
      );
    }
    expect(measure(world, 'leftByDrift', 0, world.tick)).toBe(
      measure(world, 'left', 0, world.tick),
    );
  });

  /** Either of two friends may let it lapse, so theirs ends at twice the hazard; a fan's at one. */
  it('parts friends twice as fast as one of them alone, and fans at their own hazard', () => {
    const ann = world.accounts[0]?.member;
    const ties = tiesOf(world).filter((tie) => tie.target !== ann && tie.listener !== ann);
    const kept = (mutual: boolean) => {
      const found = ties.filter((tie) => ((tie.flags & Flag.mutual) !== 0) === mutual);
      return found.filter((tie) => tie.standing !== Standing.left).length / found.length;
    };
    within(kept(true), Math.exp(-2 * HAZARD * DAYS), 'friends');
    within(kept(false), Math.exp(-ONE_WAY * DAYS), 'fans');
  });
});

describe('a steady broadcaster before identical people', () => {
  const [RATE, HALF_LIFE] = [12, 5];
  const settings = { linksPerDay: RATE, annoyanceHalfLife: HALF_LIFE };

  /**
   * Annoyance obeys dA/dt = c·r − A·ln 2/H, so it settles at c·r·H/ln 2, with r the posts a day,
   * c the points of one, and H the half-life.
   */
  it('annoys up to a fixed point', () => {
    const world = limit(settings, 35);
    const ann = world.accounts[0]?.member;
    const points = tiesOf(world)
      .filter((tie) => tie.target === ann)
      .map((tie) => tie.annoyance.reduce((a, b) => a + b, 0));
    const level = (weekMean(world) * RATE * HALF_LIFE) / Math.LN2;
    within(points.reduce((a, b) => a + b, 0) / points.length, level);
  });

  /** From nothing it reaches T after −H/ln 2 · ln(1 − T·ln 2/(c·r·H)) days: all leave then. */
  it.each([0.3, 0.5, 0.7])('is left at the crossing of the threshold, at %d of it', (part) => {
    const level = (RATE * HALF_LIFE * weekMean(limit(settings, 0))) / Math.LN2;
    const world = limit({ ...settings, tolerance: part * level }, 14);
    const left = rowsOf(world.tables.moves).filter((move) => REASONS[move.reason] === 'promotion');
    expect(left).toHaveLength(world.accounts[0]?.audience.length as number);
    const days = left.map((move) => move.tick / TICKS_A_DAY).reduce((a, b) => a + b, 0);
    within(days / left.length, (-HALF_LIFE / Math.LN2) * Math.log(1 - part));
  });

  /** Below the fixed point of its posts nobody ever leaves. */
  it('keeps everybody whose threshold is above the fixed point', () => {
    const level = (RATE * HALF_LIFE) / Math.LN2;
    const world = limit({ ...settings, tolerance: 1.15 * level }, 28, 200);
    expect(measure(world, 'left', 0, world.tick)).toBe(0);
  });
});

describe('exposure', () => {
  /**
   * A post of age n is met at the first visit after it, and then seen with chance 2^(−n/h): the
   * share seen is the mean over posts of Σₙ v(t+n)·Πₘ₍₁…ₙ₋₁₎(1 − v(t+m))·2^(−n/h), v being the
   * chance of a visit in a tick. Posts come in proportion to activity, as visits do.
   */
  it.each([
    [2, 120],
    [6, 120],
    [6, 480],
    [20, 60],
  ])('with %d visits a day and a half-life of %d minutes is as expected', (visits, halfLife) => {
    const [days, rate] = [14, 24];
    const world = limit(
      {
        ...{ visitsPerDay: visits, visibilityHalfLife: halfLife, scrollBack: 0 },
        ...{ linksPerDay: rate, timelineHours: 48 },
      },
      days,
    );
    const posts = measure(world, 'links', 0, world.tick);
    const seen = measure(world, 'seen', 0, world.tick);
    const chance = (t: number) => visits * world.calendar.activity(t);
    let [expected, weight] = [0, 0];
    for (let t = 0; t < TICKS_A_WEEK; t++) {
      const active = world.calendar.activity(t);
      let [share, unmet] = [0, 1];
      for (let n = 1; n < 2 * TICKS_A_DAY; n++) {
        share += unmet * chance(t + n) * 2 ** ((-15 * n) / halfLife);
        unmet *= 1 - chance(t + n);
      }
      expected += active * share;
      weight += active;
    }
    within(seen / (posts * (world.accounts[0]?.audience.length as number)), expected / weight);
  });
});

describe('clicks', () => {
  /** Nobody is warm and hardly two links stand together: nothing is left but the base chance. */
  it('are the base chance of the links seen', () => {
    const world = limit({ clickBase: 0.3, linksPerDay: 3 }, 14);
    within(measure(world, 'clicksPerSight', 0, world.tick), 0.3);
  });
});

describe('what is remembered', () => {
  /**
   * p posts and r responses a day leave p·H/ln 2 and r·H/ln 2 in memory, so interactivity tends to
   * r/(p + r): how an author is judged depends on the mix and not on the amount.
   */
  it.each([
    [4, 12],
    [9, 3],
  ])('of %d posts and %d responses a day is their share', (posts, responses) => {
    const halfLife = 4;
    const world = limit(
      {
        ...{ linksPerDay: posts, responsesPerDay: responses, interactionHalfLife: halfLife },
        // Somebody must write what can be answered.
        ...{ postsPerDay: 1, postsSpread: 0 },
      },
      28,
    );
    const { member = 0 } = world.accounts[0] ?? {};
    const { posted, responded, rememberedAt } = world.tables.people.at;
    const left = world.fading.memory.after(world.tick - (rememberedAt[member] as number));
    const [p, r] = [posted, responded].map((column) => (column[member] as number) * left);
    const day = weekMean(world) * (halfLife / Math.LN2);
    within(p as number, posts * day, 'posts');
    within(r as number, responses * day, 'responses');
    within((r as number) / ((p as number) + (r as number)), responses / (posts + responses));
  });
});

describe('rates', () => {
  const world = limit(
    {
      ...{ postsPerDay: 0.7, postsSpread: 0.8, linksPerDay: 9, chatsPerDay: 3, burstSize: 4 },
      ...{ visitsPerDay: 5 },
    },
    28,
    400,
  );
  const active = world.calendar.activeDays(world.tick);
  const people = rowsOf(world.tables.people);

  /** The rhythm is a rotation: counts differ from rate times activity by less than one burst. */
  it('come out as stated: an account’s posts', () => {
    expect(Math.abs(measure(world, 'links', 0, world.tick) - 9 * active)).toBeLessThan(4);
    expect(Math.abs(measure(world, 'otherPosts', 0, world.tick) - 3 * active)).toBeLessThan(4);
  });

  /** A member catches up at each visit; what is still due is that of a fraction of a day. */
  it('come out as stated: members’ posts', () => {
    const rates = people.reduce((total, one) => total + one.postsPerDay, 0);
    const posts = people.reduce((total, one) => total + (one.postsPerDay > 0 ? one.written : 0), 0);
    within(posts, rates * active);
    for (const one of people.filter(({ postsPerDay }) => postsPerDay > 0)) {
      expect(one.written).toBeLessThan(one.postsPerDay * active + 1);
    }
  });
});
