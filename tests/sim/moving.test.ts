/** Departures, played by hand: who else loses the tie, who notices, and what the tally says. */
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/sim/frame.ts';
import { Flag } from '../../src/sim/state.ts';
import { tieBetween } from '../../src/sim/ties.ts';
import { Village } from '../support/village.ts';

/** 1, 2 and 3 are friends of one another and of Rex; 4 knows Rex only, 5 knows 1 only. */
const FRIENDS: [number, number][] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 5],
];
const LEAVERS = {
  muteShare: 0,
  stopShare: 0,
  tolerance: 10,
  warmthGain: 0,
  silencePenalty: 0,
  burstWeight: 0,
  noticeShare: 1,
  noticeWeight: 0.5,
};
const leaving = (rules = {}) =>
  new Village(FRIENDS, { rules: { ...LEAVERS, ...rules } }).drops(10).visit(1);

describe('unfriending', () => {
  it('ends the friendship for both', () => {
    const village = leaving();
    expect(village.standing(1, 0)).toBe('left');
    expect(village.standing(0, 1)).toBe('left');
    expect(village.moves).toEqual(['1>0 listening-left promotion', '0>1 listening-left dropped']);
  });

  it('costs each of them one follower', () => {
    const { listeners } = leaving().world.tables.people.at;
    expect(Array.from(listeners)).toEqual([3, 3, 3, 3, 1, 1]);
  });

  it('leaves other friendships as they were', () => {
    const village = leaving();
    expect(village.standing(1, 2)).toBe('listening');
    expect(village.standing(2, 0)).toBe('listening');
  });

  it('is final: the one who left sees nothing of him any more', () => {
    const village = leaving().drops(10);
    village.quarter({ answers: [[2, village.latest(0)]] }).visit(1);
    expect(village.annoyance(1).promotion).toBe(10);
    expect(village.moves).toHaveLength(2);
  });

  it('by both at once is told once', () => {
    const village = new Village(FRIENDS, { rules: LEAVERS });
    const posts = Array.from({ length: 10 }, () => [2, 0] as const);
    village.drops(0).quarter({ posts: [...posts, ...posts.map(() => [1, 0] as const)] });
    village.visit(1, 2);
    const both = village.moves.filter((move) => move.startsWith('1>2') || move.startsWith('2>1'));
    expect(both).toEqual(['1>2 listening-left promotion', '2>1 listening-left dropped']);
  });
});

describe('a fan', () => {
  it('who leaves takes nobody’s tie but his own', () => {
    const village = new Village(FRIENDS, { rules: LEAVERS });
    const { flags } = village.world.tables.ties.at;
    flags[village.tie(1)] = 0;
    village.drops(10).visit(1);
    expect(village.standing(1, 0)).toBe('left');
    expect(village.standing(0, 1)).toBe('listening');
    expect(village.moves).toHaveLength(1);
  });
});

describe('where friendship takes no two', () => {
  const oneWay = { ...LEAVERS, friendship: 0 };

  it('the one who was left goes on listening, one way', () => {
    const village = leaving(oneWay);
    expect([village.standing(1, 0), village.standing(0, 1)]).toEqual(['left', 'listening']);
    const { flags } = village.world.tables.ties.at;
    const mutual = (a: number, b: number) => (flags[village.tie(a, b)] as number) & Flag.mutual;
    expect([mutual(1, 0), mutual(0, 1), mutual(2, 0)]).toEqual([0, 0, Flag.mutual]);
    expect(village.moves).toEqual(['1>0 listening-left promotion']);
    expect(Array.from(village.world.tables.people.at.listeners)).toEqual([3, 4, 3, 3, 1, 1]);
  });
});

describe('a departure', () => {
  it('costs the author a little with mutual friends who notice', () => {
    const village = leaving();
    expect(village.annoyance(2)).toMatchObject({ all: 0.5, others: 0.5 });
    expect(village.annoyance(3)).toMatchObject({ all: 0.5, others: 0.5 });
  });

  it('costs nothing with those who do not know the one who left', () => {
    expect(leaving().annoyance(4).all).toBe(0);
  });

  it('that nobody notices costs nothing', () => {
    expect(leaving({ noticeShare: 0 }).annoyance(2).all).toBe(0);
  });

  it('by drift is nobody’s fault, and costs the author nothing', () => {
    const village = new Village(FRIENDS, { rules: { ...LEAVERS, driftMutual: 1e9 } });
    village.wait(1).visit(1);
    expect(village.moves).toContain('1>0 listening-left drift');
    expect(village.annoyance(2).all).toBe(0);
  });

  it('of many friends at last takes the others along', () => {
    const village = leaving({ noticeWeight: 10 }).drops(1, 3).visit(2);
    expect(village.moves).toContain('2>0 listening-left others');
  });

  it('is noticed after all have decided: whoever leaves in the same quarter has reasons of his own', () => {
    const village = new Village(FRIENDS, { rules: { ...LEAVERS, noticeWeight: 50 } });
    village.drops(10).visit(1, 2, 3);
    expect(village.moves.filter((move) => move.endsWith('promotion'))).toHaveLength(3);
    const { at } = village.world.tables.moves;
    const others = Array.from({ length: 6 }, (_, m) => at.annoyance[4 * m + 3]);
    expect(others).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('says how many friends they had in common', () => {
    expect(leaving().world.tables.moves.at.mutualFriends[0]).toBe(2);
  });
});

describe('drift', () => {
  it('happens at a visit, in proportion to the time since the last', () => {
    const star = Array.from({ length: 400 }, (_, n) => [0, n + 1] as [number, number]);
    const gone = (ticks: number) => {
      const village = new Village(star, { rules: { ...LEAVERS, driftMutual: 0.1 } });
      village.wait(ticks).visit(...star.map((pair) => pair[1]));
      return village.world.tables.tally.at.left[0] as number;
    };
    // Binomial of 400 with 0.05 and 0.3; four standard deviations.
    expect(Math.abs(gone(48) - 20)).toBeLessThan(18);
    expect(Math.abs(gone(3 * 96) - 120)).toBeLessThan(37);
  });

  it('of fans has a hazard of its own', () => {
    const village = new Village(FRIENDS, { rules: { ...LEAVERS, driftOneWay: 1e9 } });
    const { flags } = village.world.tables.ties.at;
    flags[village.tie(1)] = 0;
    village.wait(1).visit(1);
    expect(village.moves).toEqual(['1>0 listening-left drift']);
    expect((flags[village.tie(1, 2)] as number) & Flag.mutual).toBe(Flag.mutual);
  });
});

describe('the tally', () => {
  it('has one friend less, and knows why', () => {
    const { tally } = leaving().world.tables;
    expect([tally.at.friendsAtStart[0], tally.at.friends[0], tally.at.left[0]]).toEqual([4, 3, 1]);
    expect(tally.at.leftBy[REASONS.indexOf('promotion')]).toBe(1);
    expect(tally.at.leftAfterRung[0]).toBe(0);
  });

  it('counts one who left within a day of a burst as warned', () => {
    const { tally } = leaving().world.tables;
    expect(tally.at.leftWarned[0]).toBe(1);
  });

  it('counts no drift as warned, whatever was seen before', () => {
    const rules = { ...LEAVERS, tolerance: 1e6, driftMutual: 0 };
    const village = new Village(FRIENDS, { rules }).drops(10).visit(1);
    village.world.applyRules({ driftMutual: 1e9 });
    village.wait(1).visit(1);
    expect(village.moves[0]).toBe('1>0 listening-left drift');
    expect(village.world.tables.tally.at.leftWarned[0]).toBe(0);
  });

  it('counts as warned by a burst up to a day after it, and no later', () => {
    const warned = (quarters: number) => {
      const rules = { ...LEAVERS, tolerance: 1e6, noticeWeight: 1e7 };
      const village = new Village(FRIENDS, { rules }).drops(10).visit(1);
      village.wait(quarters - 1);
      village.world.tables.ties.at.annoyance[4 * village.tie(1)] = 1e7;
      village.drops(1);
      village.world.tables.people.at.lastVisit[1] = village.world.tick - 1;
      village.visit(1);
      expect(village.standing(1)).toBe('left');
      return village.world.tables.tally.at.leftWarned[0];
    };
    // The burst was seen one quarter before the first that is waited.
    expect([warned(95), warned(97)]).toEqual([1, 0]);
  });

  it('counts one who left without a burst seen as not warned', () => {
    const village = new Village(FRIENDS, { rules: LEAVERS });
    for (let n = 0; n < 10; n++) village.drops(1).visit(1).wait(4);
    expect(village.standing(1)).toBe('left');
    expect(village.world.tables.tally.at.leftWarned[0]).toBe(0);
  });
});

it('who has no tie has no tie', () => {
  const { world } = new Village(FRIENDS);
  expect(tieBetween(world, 4, 5)).toBe(-1);
  expect(tieBetween(world, 5, 1)).toBeGreaterThanOrEqual(0);
});
