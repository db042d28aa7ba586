/** Friend requests: who is asked, who looks at the profile, and who accepts. */
import { describe, expect, it } from 'vitest';
import { draftRequests } from '../../src/sim/requests.ts';
import { Kind } from '../../src/sim/strategy.ts';
import { tieBetween } from '../../src/sim/ties.ts';
import { rowsOf } from '../support/rows.ts';
import { Village } from '../support/village.ts';

/** 0 knows 1, 2 and 3; 4 and 5 are friends of theirs; 6 and 7 know only each other. */
const FRIENDS: [number, number][] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 4],
  [2, 5],
  [6, 7],
];
/** A newcomer's appeal is one half, so with 2 every newcomer is accepted. */
const EASY = { acceptance: 2 };
const answers = (village: Village) =>
  rowsOf(village.world.tables.requests).map(({ to, accepted, answered }) => [
    to,
    answered < 0 ? 'waits' : accepted,
  ]);

describe('a request', () => {
  it('waits until the one who was asked is online, and makes friends of both', () => {
    const village = new Village(FRIENDS, { rules: EASY }).quarter({ asks: [[0, 4]] }).wait(8);
    expect(answers(village)).toEqual([[4, 'waits']]);
    village.visit(4);
    expect(answers(village)).toEqual([[4, 1]]);
    expect(village.moves).toEqual([
      '4>0 stranger-listening accepted',
      '0>4 stranger-listening accepted',
    ]);
    const { requested, accepted, gained } = village.world.tables.tally.at;
    expect([requested[0], accepted[0], gained[0]]).toEqual([1, 1, 1]);
  });

  it('brings what is advertised next before the new friend', () => {
    const village = new Village(FRIENDS, { rules: EASY }).quarter({ asks: [[0, 4]] }).visit(4);
    village.drops(2).visit(4);
    expect(village.annoyance(4).promotion).toBe(2);
  });

  it('is refused when the profile shows nothing but a burst', () => {
    const rules = { acceptance: 1, profileBurst: 0 };
    const village = new Village(FRIENDS, { rules })
      .drops(4)
      .quarter({ asks: [[0, 4]] })
      .visit(4);
    expect(answers(village)).toEqual([[4, 0]]);
    expect(tieBetween(village.world, 4, 0)).toBe(-1);
  });

  it('is refused by whoever left, until annoyance has faded', () => {
    const leaves = { muteShare: 0, stopShare: 0, tolerance: 4, noticeShare: 0 };
    const rules = { ...leaves, acceptance: 1e9, annoyanceHalfLife: 1 };
    const left = () => new Village(FRIENDS, { rules }).drops(10).visit(1);
    expect(left().standing(1)).toBe('left');
    const soon = left()
      .quarter({ asks: [[0, 1]] })
      .visit(1);
    expect(soon.standing(1)).toBe('left');
    const later = left()
      .wait(8 * 96)
      .quarter({ asks: [[0, 1]] })
      .visit(1);
    expect(later.standing(1)).toBe('listening');
    expect(later.moves).toContain('1>0 left-listening forgave');
  });

  it('is a follow where ties are one-way, returned by who looks and accepts', () => {
    const rules = { ...EASY, friendship: 0, followBack: 1 };
    const village = new Village(FRIENDS, { rules }).quarter({ asks: [[0, 4]] });
    expect(village.standing(0, 4)).toBe('listening');
    expect(tieBetween(village.world, 4, 0)).toBe(-1);
    village.visit(4);
    expect(village.standing(4)).toBe('listening');
  });
});

describe('who is asked', () => {
  /** Those whom 0 asks when it asks so many. */
  function asked(village: Village, count: number): number[] {
    const { drafts } = village.world;
    drafts.clear();
    draftRequests(village.world, 0, count);
    return drafts.requests.map(({ to }) => to);
  }

  it('are friends of friends first, then strangers, never friends, and nobody twice', () => {
    const found = asked(new Village(FRIENDS), 9);
    expect(found.slice(0, 2).toSorted()).toEqual([4, 5]);
    expect(found.slice(2).toSorted()).toEqual([6, 7]);
  });

  it('is nobody who was asked before', () => {
    const village = new Village(FRIENDS).quarter({
      asks: [
        [0, 4],
        [0, 6],
      ],
    });
    expect(asked(village, 9)).toEqual([5, 7]);
  });
});

describe('what is usual', () => {
  it('is the median of those whom one listens to, and who have written enough', () => {
    const village = new Village(FRIENDS);
    const post = (author: number, kind: 0 | 1 | 2 | 3) =>
      village.quarter({ posts: [[author, kind]] });
    const usual = () => village.world.habits.mixOf(village.world, 0);
    for (const kind of [Kind.link, Kind.chat]) post(1, kind);
    expect(usual()).toEqual({ people: 0, shares: [0, 0, 0, 1], responses: 0 });
    for (const kind of [Kind.chat, Kind.chat]) post(1, kind);
    for (let n = 0; n < 3; n++) post(6, Kind.link);
    expect(usual()).toEqual({ people: 1, shares: [0.25, 0, 0, 0.75], responses: 0 });
    for (let n = 0; n < 4; n++) post(2, Kind.question);
    village.quarter({ answers: [[2, village.latest(1)]] });
    expect(usual()).toEqual({ people: 2, shares: [0.125, 0, 0.5, 0.375], responses: 0.125 });
  });
});
