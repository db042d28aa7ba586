/** Reading, played by hand: bursts, attention, and what an author’s silence or answers do. */
import { describe, expect, it } from 'vitest';
import { TICKS_AN_HOUR } from '../../src/sim/calendar.ts';
import { Kind } from '../../src/sim/strategy.ts';
import { Village } from '../support/village.ts';

const PAIR: [number, number][] = [[0, 1]];
const PLAIN = { silencePenalty: 0, burstAllowance: 3, burstWeight: 1, linkWeight: 1 };

describe('a burst', () => {
  it('of six links costs 1 + 2 + 3 points of noise beside the six of promotion', () => {
    const village = new Village(PAIR, { rules: PLAIN }).drops(6).visit(1);
    expect(village.annoyance(1)).toEqual({
      all: 12,
      noise: 6,
      promotion: 6,
      silence: 0,
      others: 0,
    });
  });

  it('counts posts within an hour, also when they were not dropped at once', () => {
    const village = new Village(PAIR, { rules: PLAIN });
    village.drops(2).drops(1).wait(1).drops(1).visit(1);
    expect(village.annoyance(1).noise).toBe(1);
  });

  it('is over after an hour: the same posts spread out cost no noise', () => {
    const village = new Village(PAIR, { rules: PLAIN });
    for (let n = 0; n < 6; n++) village.drops(1).wait(TICKS_AN_HOUR - 1);
    expect(village.visit(1).annoyance(1)).toMatchObject({ noise: 0, promotion: 6 });
  });

  it('is not a burst to one who looks in between', () => {
    const village = new Village(PAIR, { rules: PLAIN });
    for (let n = 0; n < 2; n++) village.drops(3).visit(1);
    expect(village.annoyance(1)).toMatchObject({ noise: 0, promotion: 6 });
  });
});

describe('a reader', () => {
  it('sees each post once as new, however often he comes', () => {
    const village = new Village(PAIR, { rules: PLAIN }).drops(2).visit(1).visit(1).visit(1);
    expect(village.annoyance(1).promotion).toBeCloseTo(2, 2);
    expect(Array.from(village.world.tables.acts.at.seenBy.subarray(0, 2))).toEqual([1, 1]);
  });

  it('sees nothing in the quarter in which it is written', () => {
    const village = new Village(PAIR, { rules: PLAIN });
    village.quarter({ visits: [1], posts: [[0, Kind.link]] });
    expect(village.annoyance(1).all).toBe(0);
    expect(village.visit(1).annoyance(1).all).toBe(1);
  });

  it('who comes after more than a day has missed what the timeline no longer shows', () => {
    const village = new Village(PAIR, { rules: { ...PLAIN, timelineHours: 24 } });
    village
      .drops(2)
      .wait(24 * TICKS_AN_HOUR)
      .visit(1);
    expect(village.annoyance(1).all).toBe(0);
  });

  it('of little attention reads that share of what there is', () => {
    const readers = Array.from({ length: 400 }, (_, n) => n + 1);
    const village = new Village(
      readers.map((a) => [0, a]),
      { rules: { ...PLAIN, burstWindow: 15 } },
    );
    village.world.tables.people.at.attention.fill(5);
    for (let n = 0; n < 20; n++) village.drops(1);
    village.visit(...readers);
    const { seenBy } = village.world.tables.acts.at;
    const seen = seenBy.subarray(0, 20).reduce((sum, one) => sum + one, 0);
    // Binomial: 5 of 20 posts for each of 400 readers; four standard deviations are 155.
    expect(Math.abs(seen - 2000)).toBeLessThan(155);
  });

  it('has less patience with whoever posts and never answers, the more of it there is to see', () => {
    const village = new Village(PAIR, { rules: { silencePenalty: 1, interactionPrior: 6 } });
    village.drops(1, Kind.link).visit(1);
    const first = village.annoyance(1);
    expect(first.silence / first.promotion).toBeCloseTo(1 - 3 / 7, 5);
    village.wait(8).drops(1).wait(8).drops(1).wait(8).drops(1).visit(1);
    const later = village.annoyance(1);
    expect(later.silence / later.promotion).toBeGreaterThan(first.silence / first.promotion);
  });

  it('counts the author’s answers to others in his favour', () => {
    const friends: [number, number][] = [
      [0, 1],
      [0, 2],
      [2, 3],
      [1, 4],
    ];
    const rules = { silencePenalty: 1, replyRelief: 0, sightWarmth: 0, resurfaceWeight: 0 };
    const posting = new Village(friends.slice(0, 2), { rules });
    const talking = new Village(friends.slice(0, 2), { rules });
    for (const village of [posting, talking]) village.quarter({ posts: [[2, Kind.chat]] });
    for (let n = 0; n < 5; n++) talking.quarter({ answers: [[0, talking.latest(2)]] });
    for (const village of [posting, talking]) village.drops(1).visit(1);
    expect(talking.annoyance(1).silence).toBeLessThan(0.6 * posting.annoyance(1).silence);
    expect(talking.annoyance(1).promotion).toBe(posting.annoyance(1).promotion);
  });
});
