/** New ties, played by hand: who is found in a thread, who follows back, and who forgives. */
import { describe, expect, it } from 'vitest';
import { Flag } from '../../src/sim/state.ts';
import { Kind } from '../../src/sim/strategy.ts';
import { tieBetween } from '../../src/sim/ties.ts';
import { Village } from '../support/village.ts';

/** 1 and 2 know each other and Rex; 3 and 4 know Rex only; 5 knows 1 only. */
const FRIENDS: [number, number][] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [1, 2],
  [1, 5],
];
const FINDERS = {
  discovery: 1,
  reunion: 1,
  interactionPrior: 1e-9,
  silencePenalty: 0,
  burstWeight: 0,
};
const found = (village: Village) => village.moves.filter((move) => / (found|forgave)$/.test(move));
const isMutual = (village: Village, a: number, b: number) =>
  ((village.world.tables.ties.at.flags[village.tie(a, b)] as number) & Flag.mutual) !== 0;

describe('who is seen answering in a friend’s thread', () => {
  it('is found, and they become friends, both ways', () => {
    const village = new Village(FRIENDS, { rules: FINDERS }).drops(1);
    village.quarter({ answers: [[3, village.latest(0)]] }).visit(4);
    expect(found(village)).toEqual([
      '4>3 stranger-listening found',
      '3>4 stranger-listening found',
    ]);
    expect([isMutual(village, 3, 4), isMutual(village, 4, 3)]).toEqual([true, true]);
    expect(Array.from(village.world.tables.people.at.listeners)).toEqual([4, 3, 2, 2, 2, 1]);
  });

  it('is not found by those who do not see it', () => {
    const village = new Village(FRIENDS, { rules: FINDERS }).quarter({ posts: [[1, Kind.chat]] });
    village.quarter({ answers: [[2, village.latest(1)]] }).visit(4, 3);
    expect(found(village)).toEqual([]);
  });

  it('is not found where nobody looks', () => {
    const village = new Village(FRIENDS, { rules: { ...FINDERS, discovery: 0 } }).drops(1);
    village.quarter({ answers: [[3, village.latest(0)]] }).visit(4);
    expect(found(village)).toEqual([]);
  });

  it('is not taken who only drops posts', () => {
    const village = new Village(FRIENDS, { rules: FINDERS });
    village.quarter({ posts: [[1, Kind.link]] });
    village.drops(1).quarter({ visits: [5] });
    expect(tieBetween(village.world, 5, 0)).toBe(-1);
  });
});

describe('a follow', () => {
  it('is a friendship of two where friendship is mutual', () => {
    const village = new Village(FRIENDS).quarter({ follows: [[5, 0]] });
    expect([village.standing(5), village.standing(0, 5)]).toEqual(['listening', 'listening']);
    expect(village.world.tables.tally.at.friends[0]).toBe(5);
    expect(village.world.tables.tally.at.gained[0]).toBe(1);
  });

  it('of one’s own fan makes both friends, and either can end it for both', () => {
    const village = new Village(FRIENDS);
    const { flags, standing } = village.world.tables.ties.at;
    // 1 is a fan of 5, and 5 does not listen.
    for (const e of [village.tie(1, 5), village.tie(5, 1)]) flags[e] = 0;
    standing[village.tie(5, 1)] = 4;
    village.quarter({ follows: [[5, 1]] });
    expect([isMutual(village, 1, 5), isMutual(village, 5, 1)]).toEqual([true, true]);
  });

  it('is one’s own only where ties are one-way and nobody follows back', () => {
    const village = new Village(FRIENDS, { rules: { friendship: 0, followBack: 0 } });
    village.quarter({ follows: [[5, 0]] });
    expect(village.standing(5)).toBe('listening');
    expect(tieBetween(village.world, 0, 5)).toBe(-1);
  });

  it('of one’s own follower is mutual from then on, though nobody follows back', () => {
    const village = new Village(FRIENDS, { rules: { friendship: 0, followBack: 0 } });
    village.quarter({ follows: [[5, 0]] });
    expect(isMutual(village, 5, 0)).toBe(false);
    village.quarter({ follows: [[0, 5]] });
    expect([isMutual(village, 5, 0), isMutual(village, 0, 5)]).toEqual([true, true]);
  });

  it('of one who has left is one way', () => {
    const leaves = { muteShare: 0, stopShare: 0, tolerance: 10, noticeShare: 0, reunion: 0 };
    const rules = { ...leaves, friendship: 0, followBack: 0, silencePenalty: 0, burstWeight: 0 };
    const village = new Village(FRIENDS, { rules }).drops(10).visit(1);
    expect([village.standing(1), village.standing(0, 1)]).toEqual(['left', 'listening']);
    village.world.tables.ties.at.standing[village.tie(0, 1)] = 4;
    village.quarter({ follows: [[0, 1]] });
    expect(village.standing(0, 1)).toBe('listening');
    expect(isMutual(village, 0, 1)).toBe(false);
  });

  it('is returned where people follow back', () => {
    const village = new Village(FRIENDS, { rules: { friendship: 0, followBack: 1 } });
    village.quarter({ follows: [[5, 0]] });
    expect(village.standing(0, 5)).toBe('listening');
  });

  it('of somebody already listened to, or of oneself twice, changes nothing', () => {
    const village = new Village(FRIENDS).quarter({
      follows: [
        [1, 0],
        [5, 0],
        [5, 0],
      ],
    });
    expect(found(village)).toHaveLength(2);
    expect(village.world.tables.people.at.listeners[0]).toBe(5);
  });

  it('takes effect at the end of its quarter, and brings nothing of what was before', () => {
    const village = new Village(FRIENDS).drops(3);
    village.quarter({ visits: [5], follows: [[5, 0]] });
    expect(village.annoyance(5).all).toBe(0);
  });

  it('of many keeps the ties that were there, with all that they hold', () => {
    const star = Array.from({ length: 30 }, (_, n) => [0, n + 1] as [number, number]);
    const village = new Village([...star, [1, 2]]).drops(2).visit(1);
    const before = village.annoyance(1);
    village.quarter({ follows: Array.from({ length: 27 }, (_, n) => [1, n + 3] as const) });
    expect(village.annoyance(1)).toEqual(before);
    expect(village.standing(1, 2)).toBe('listening');
    for (let b = 3; b < 30; b++) expect(village.standing(b, 1)).toBe('listening');
    expect(village.world.tables.people.at.ties[1]).toBe(29);
  });
});

describe('one who left', () => {
  const left = (rules: object) => {
    const leaves = { muteShare: 0, stopShare: 0, tolerance: 10, noticeShare: 0 };
    const village = new Village(FRIENDS, { rules: { ...FINDERS, ...leaves, ...rules } });
    return village.drops(10).visit(1);
  };

  it('comes back when he is met answering, once annoyance has faded', () => {
    const village = left({ annoyanceHalfLife: 7, forgiveness: 0.35, interactionHalfLife: 0.1 });
    expect(village.standing(1)).toBe('left');
    village.wait(14 * 96).quarter({ posts: [[2, Kind.chat]] });
    village.quarter({ answers: [[0, village.latest(2)]] }).visit(1);
    expect(village.moves).toContain('1>0 left-listening forgave');
    expect(village.moves).toContain('0>1 left-listening forgave');
    expect(village.world.tables.tally.at).toMatchObject({ friends: { 0: 4 }, returned: { 0: 1 } });
    expect(village.annoyance(1).all).toBe(0);
  });

  it('does not while still angry, whatever the profile says', () => {
    const village = left({ interactionHalfLife: 0.01, profileBurst: 1 }).wait(8);
    village.quarter({ posts: [[2, Kind.chat]] });
    village.quarter({ answers: [[0, village.latest(2)]] }).visit(1);
    expect(village.standing(1)).toBe('left');
  });
});
