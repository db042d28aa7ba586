/** What is usual among those whom somebody listens to: medians over people who have written enough. */
import { describe, expect, it } from 'vitest';
import { Kind } from '../../src/sim/strategy.ts';
import { Village } from '../support/village.ts';

/** Rex (0) knows 1, 2, 3 and 4; 5 knows 1 only. */
const FRIENDS: [number, number][] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [1, 5],
];
const LEAVES = { muteShare: 0, stopShare: 0, tolerance: 3, noticeShare: 0, silencePenalty: 0 };

/** Writes so many posts of a kind, and answers to the first act of all. */
const writes = (
  village: Village,
  author: number,
  kind: 0 | 1 | 2 | 3,
  posts: number,
  answers = 0,
) =>
  village
    .quarter({ posts: Array.from({ length: posts }, () => [author, kind] as const) })
    .quarter({ answers: Array.from({ length: answers }, () => [author, 0] as const) });
const usual = (village: Village, member = 0) => village.world.habits.mixOf(village.world, member);

describe('what is usual', () => {
  it('is chat and no answers, while nobody is known', () => {
    const village = new Village(FRIENDS);
    expect(usual(village)).toEqual({ people: 0, shares: [0, 0, 0, 1], responses: 0 });
    writes(village, 1, Kind.link, 2, 9);
    expect(usual(village).people).toBe(0);
  });

  it('is known of who wrote three posts, of any kinds', () => {
    const village = writes(new Village(FRIENDS), 1, Kind.link, 2, 6);
    writes(village, 1, Kind.question, 1);
    expect(usual(village).people).toBe(1);
    expect(usual(village).shares[0]).toBeCloseTo(2 / 3, 12);
    expect(usual(village).shares[2]).toBeCloseTo(1 / 3, 12);
    expect(usual(village).responses).toBe(2);
  });

  it('is the median of those who are known, each post of theirs as much as any', () => {
    const village = writes(new Village(FRIENDS), 1, Kind.chat, 3, 3);
    writes(village, 2, Kind.chat, 4, 8);
    writes(village, 3, Kind.chat, 5, 50);
    expect(usual(village)).toEqual({ people: 3, shares: [0, 0, 0, 1], responses: 2 });
    writes(village, 4, Kind.announcement, 3, 0);
    expect(usual(village).responses).toBe(1.5);
  });

  it('has shares that add up to one where medians do not', () => {
    const village = writes(new Village(FRIENDS), 1, Kind.link, 3);
    writes(village, 2, Kind.announcement, 3);
    for (const kind of [Kind.link, Kind.announcement, Kind.question, Kind.chat] as const)
      writes(village, 3, kind, 3);
    // Of links 1, 0 and ¼ are the shares, so the median is ¼; likewise of announcements.
    expect(usual(village).shares).toEqual([0.5, 0.5, 0, 0]);
  });

  it('is another thing for each, by whom they listen to', () => {
    const village = writes(new Village(FRIENDS), 2, Kind.link, 3);
    writes(village, 1, Kind.question, 3);
    expect(usual(village, 5)).toMatchObject({ people: 1, shares: [0, 0, 1, 0] });
    expect(usual(village, 2).people).toBe(0);
    expect(usual(village).people).toBe(2);
  });

  it('is no longer what those do who are listened to no more', () => {
    const village = new Village(FRIENDS, { rules: LEAVES });
    writes(village, 1, Kind.question, 3);
    expect(usual(village).people).toBe(1);
    village.drops(9).visit(1);
    expect([village.standing(1), village.standing(0, 1)]).toEqual(['left', 'left']);
    expect(usual(village).people).toBe(0);
  });

  it('is counted anew when the world has been put back', () => {
    const village = writes(new Village(FRIENDS), 1, Kind.link, 3);
    expect(usual(village).people).toBe(1);
    village.world.habits.forget();
    expect(usual(village)).toEqual({ people: 1, shares: [1, 0, 0, 0], responses: 0 });
  });
});
