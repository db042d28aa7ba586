/** What each fact measures in a village, against what one counts by hand. Member 0 is the account. */
import { describe, expect, it } from 'vitest';
import { losses } from '../../../src/headless/calibrate/facts/e1.ts';
import { unfollowing } from '../../../src/headless/calibrate/facts/e2.ts';
import { breaking } from '../../../src/headless/calibrate/facts/e3.ts';
import { mix } from '../../../src/headless/calibrate/facts/e4.ts';
import { reactions } from '../../../src/headless/calibrate/facts/e5.ts';
import { halfLife } from '../../../src/headless/calibrate/facts/e6.ts';
import { concentration } from '../../../src/headless/calibrate/facts/e7.ts';
import { shape } from '../../../src/headless/calibrate/facts/e8.ts';
import { mostActive } from '../../../src/headless/calibrate/facts/e9.ts';
import { knee } from '../../../src/headless/calibrate/facts/e10.ts';
import { rungs } from '../../../src/headless/calibrate/facts/e11.ts';
import { warmTies } from '../../../src/headless/calibrate/facts/e12.ts';
import type { Decision } from '../../../src/sim/drafts.ts';
import { Standing } from '../../../src/sim/frame.ts';
import { settle } from '../../../src/sim/moving.ts';
import { Kind } from '../../../src/sim/strategy.ts';
import type { World } from '../../../src/sim/world.ts';
import { writeDrafts } from '../../../src/sim/writing.ts';
import { Village } from '../../support/village.ts';

const { link, chat } = Kind;
const A_DAY = 96;
const STAR = [
  [0, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [2, 3],
] as const;
/** Whoever sees a link leaves at once, and the other one goes on listening. */
const TOUCHY = { tolerance: 0.01, muteShare: 0, stopShare: 0, friendship: 0 };

/** 2 and 4 leave 1, who dropped a link; of those who follow 1, 2 and 3 were fans at the start. */
function leaving() {
  const start = new Village(STAR, { rules: TOUCHY });
  for (const fan of [2, 3]) start.world.tables.ties.at.flags[start.tie(fan, 1)] = 0;
  const end = new Village(STAR, { rules: TOUCHY })
    .quarter({ posts: [[1, link]] })
    .visit(2, 4)
    .quarter({ posts: [[2, chat]] });
  return { start: start.world, end: end.world };
}

/** The village's world with one decision to carry out. */
function decided({ world }: Village, decision: Decision): World {
  world.drafts.clear();
  world.drafts.decisions.push(decision);
  return world;
}

describe('on a network', () => {
  it('E1 counts followers lost of those who had enough of them', () => {
    const { start, end } = leaving();
    expect(losses(start, end, 3)).toEqual([2 / 3]);
    expect(losses(start, end, 2)).toEqual([2 / 3, 0, 0]);
    expect(losses(start, start, 3)).toEqual([0]);
  });

  it('E2 counts those who wrote and unfollowed', () => {
    // 1 and 2 wrote, 2 unfollowed; 4 unfollowed and did not write.
    expect(unfollowing(leaving().end)).toEqual({ share: 0.5, each: 1 });
  });

  it('E3 compares fans and friends by what they were at the start', () => {
    const { start, end } = leaving();
    // Of two fans one left; of six ties of friends one (4 left 1) broke.
    expect(breaking(start, end)).toEqual({ oneWay: 1 / 2, mutual: 1 / 6, ratio: 3 });
  });

  it('E8 counts pairs, not ties, and leaves the account out', () => {
    const { start } = leaving();
    // Pairs 1-2, 1-3, 1-4, 2-3, of which 1-2 and 1-3 still have one mutual flag of two.
    const { clustering } = shape(start);
    expect(clustering).toBeCloseTo((1 / 3 + 1 + 1 + 0) / 4, 12);
    expect(shape(new Village(STAR).world)['mutual']).toBe(1);
  });
});

describe('of what is written', () => {
  const PAIRS = [
    [0, 1],
    [1, 2],
    [2, 3],
  ] as const;

  it('E4 takes posts and responses of the crowd as tweets', () => {
    const village = new Village(PAIRS)
      .quarter({
        posts: [
          [1, chat],
          [2, chat],
          [3, link],
          [0, link],
        ],
      })
      .quarter({ answers: [[2, 0]] });
    expect(mix(village.world)).toEqual({ replies: 1 / 4, links: 1 / 4 });
  });

  it('E5 counts what somebody else answered, a day later', () => {
    const village = new Village(PAIRS)
      .quarter({
        posts: [
          [1, chat],
          [2, chat],
          [3, chat],
        ],
      })
      .quarter({
        answers: [
          [2, 0],
          [2, 1],
        ],
      })
      .wait(A_DAY)
      .quarter({ posts: [[1, chat]] });
    // Old: three posts and two responses; only the first post has an answer of somebody else.
    expect(reactions(village.world)).toEqual({ reply: 1 / 5, any: 1 / 5 });
    village.world.drafts.clear();
    village.world.drafts.retweets.push({ author: 2, post: 2 });
    writeDrafts(village.world);
    // The third post is passed on; what passes it on is no tweet of its own to be answered.
    expect(reactions(village.world)).toEqual({ reply: 1 / 5, any: 2 / 5 });
  });

  it('E6 takes the middle delay of direct answers', () => {
    const village = new Village(PAIRS)
      .quarter({ posts: [[1, chat]] })
      .quarter({ answers: [[2, 0]] })
      .wait(3)
      // An answer to the answer counts for nothing.
      .quarter({ answers: [[3, 1]] });
    expect(halfLife(village.world)).toBeCloseTo(15, 6);
  });

  it('E7 shares activity out among all members', () => {
    const village = new Village(Array.from({ length: 20 }, (_, n) => [0, n + 1] as const))
      .quarter({ posts: [1, 1, 1, 2].map((author) => [author, chat] as const) })
      .wait(2 * A_DAY - 1);
    // One of twenty wrote three of four; in two days only that one wrote as often as daily.
    expect(concentration(village.world)).toEqual({ top: 3 / 4, seldom: 19 / 20 });
  });

  it('E9 looks at those who write most', () => {
    const village = new Village(PAIRS)
      .quarter({
        posts: [
          [1, chat],
          [3, chat],
        ],
      })
      .quarter({
        answers: [
          [3, 0],
          [3, 0],
        ],
      });
    expect(mostActive(village.world, 1 / 3)).toEqual({
      ratio: 2,
      posts: 1,
      responses: 2,
      friends: 1,
      fans: 0,
    });
  });
});

describe('of accounts', () => {
  it('E10 draws a straight line to where a tenth is gone', () => {
    expect(knee([0, 10, 20], [1, 0.95, 0.85])).toBeCloseTo(15, 9);
    // Against what is kept at no dose, not against all.
    expect(knee([0, 10, 20], [0.8, 0.8, 0.64])).toBeCloseTo(15, 9);
    expect(knee([0, 10, 20], [1, 1, 0.95])).toBe(20);
  });

  it('E11 counts who climbed before leaving, and who came back', () => {
    const pairs = [
      [0, 1],
      [0, 2],
    ] as const;
    const rules = { tolerance: 10, muteShare: 1, stopShare: 0, silencePenalty: 0, burstWeight: 0 };
    const village = new Village(pairs, { rules: { ...rules, muteLeak: 1, leakWeight: 1 } });
    for (let n = 0; n < 5; n++) village.drops(1).visit(1, 2);
    // Both have muted. 1 gets over it and leaves at once; 2 stops following, and leaves at a leak.
    expect(village.moves).toEqual([
      '1>0 listening-muted promotion',
      '2>0 listening-muted promotion',
    ]);
    const leave = (listener: number) => {
      const decision = { tie: village.tie(listener), listener, to: Standing.left };
      settle(decided(village, { ...decision, reason: 'noise' as const }));
    };
    leave(1);
    for (let n = 0; n < 2; n++) village.drops(1).visit(2);
    expect(village.standing(2)).toBe('stopped');
    leave(2);
    village.quarter({ follows: [[1, 0]] });
    expect(rungs(village.world)).toEqual({ climbed: 1, down: 0, all: 1 / 2, returned: 1 / 2 });
  });

  it('E12 counts listeners who are warm enough now', () => {
    const village = new Village([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    const { ties } = village.world.tables;
    for (const [n, warmth] of [0.29, 0.31, 0.9].entries()) {
      ties.at.warmth[village.tie(n + 1)] = warmth;
    }
    expect(warmTies(village.world, 0.3)).toBe(2);
    ties.at.standing[village.tie(3)] = 2;
    expect(warmTies(village.world, 0.3)).toBe(1);
  });
});
