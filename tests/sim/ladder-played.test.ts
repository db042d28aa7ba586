/** The ladder, played by hand: muting, stopping, being met again, and what the ledger keeps of it. */
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/sim/frame.ts';
import { Village } from '../support/village.ts';

/** 1 and 2 are friends of each other and of Rex; 3 and 4 know Rex only. */
const FRIENDS: [number, number][] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [1, 2],
];
const PLAIN = { silencePenalty: 0, burstWeight: 0, noticeShare: 0, warmthGain: 0 };
const MUTERS = { ...PLAIN, muteShare: 1, stopShare: 0, muteLeak: 0, tolerance: 10 };
const STOPPERS = { ...PLAIN, muteShare: 0, stopShare: 1, tolerance: 10 };

describe('a muted author', () => {
  it('still comes before the reader through a friend who answers in his thread, at twice the cost', () => {
    const village = new Village(FRIENDS, { rules: { ...MUTERS, leakWeight: 2 } });
    village.drops(5).visit(1);
    expect(village.standing(1)).toBe('muted');
    village.drops(1);
    expect(village.visit(1).annoyance(1).promotion).toBe(5);
    village.quarter({ answers: [[2, village.latest(0)]] }).visit(1);
    expect(village.annoyance(1).promotion).toBe(7);
  });

  it('does not come before a reader none of whose friends answers him', () => {
    const village = new Village(FRIENDS, { rules: MUTERS }).drops(5).visit(3).drops(1);
    village.quarter({ answers: [[2, village.latest(0)]] }).visit(3);
    expect(village.annoyance(3).promotion).toBe(5);
  });

  it('is met in every new post where mute hides nothing', () => {
    const village = new Village(FRIENDS, { rules: { ...MUTERS, muteLeak: 1, leakWeight: 2 } });
    village.drops(5).visit(3).drops(1).visit(3);
    expect(village.annoyance(3).promotion).toBe(7);
  });

  it('who is met again and again is no longer followed, then dropped', () => {
    const village = new Village(FRIENDS, { rules: { ...MUTERS, muteLeak: 1, leakWeight: 1 } });
    village.drops(5).visit(3).drops(2).visit(3);
    expect(village.standing(3)).toBe('stopped');
    expect(village.moves).toEqual(['3>0 listening-muted promotion', '3>0 muted-stopped promotion']);
  });
});

describe('one who stopped following', () => {
  it('and meets him no more stays a friend', () => {
    const village = new Village(FRIENDS, { rules: STOPPERS }).drops(7).visit(3);
    expect(village.standing(3)).toBe('stopped');
    for (let n = 0; n < 40; n++) village.drops(6).visit(3);
    expect(village.standing(3)).toBe('stopped');
    expect(village.world.tables.tally.at.friends[0]).toBe(4);
    expect(village.world.tables.tally.at.listening[0]).toBe(3);
  });

  it('but meets him in a friend’s answers leaves in the end', () => {
    const village = new Village(FRIENDS, { rules: { ...STOPPERS, leakWeight: 2 } });
    village.drops(7).visit(1);
    for (let n = 0; n < 2; n++) {
      village.drops(1);
      village.quarter({ answers: [[2, village.latest(0)]] }).visit(1);
    }
    expect(village.standing(1)).toBe('left');
  });
});

describe('readers differ', () => {
  it('one who knows neither mute nor stopping leaves at once when the patience is used up', () => {
    const rules = { ...PLAIN, muteShare: 0, stopShare: 0, tolerance: 10 };
    const village = new Village(FRIENDS, { rules }).drops(9).visit(3);
    expect(village.standing(3)).toBe('listening');
    village.drops(1).visit(3);
    expect(village.moves[0]).toBe('3>0 listening-left promotion');
  });

  it('a patient one bears what an impatient one does not', () => {
    const village = new Village(FRIENDS, { rules: { ...STOPPERS, tolerance: 10 } });
    village.world.tables.people.at.tolerance[4] = 2;
    village.drops(8).visit(3, 4);
    expect(village.standing(3)).toBe('stopped');
    expect(village.standing(4)).toBe('listening');
  });

  it('a warm one bears more, by the gain', () => {
    const village = new Village(FRIENDS, { rules: { ...STOPPERS, warmthGain: 3 } });
    village.world.tables.ties.at.warmth[village.tie(4)] = 1;
    village.drops(27).visit(3, 4);
    expect([village.standing(3), village.standing(4)]).toEqual(['stopped', 'listening']);
    village.drops(1).visit(4);
    expect(village.standing(4)).toBe('stopped');
  });

  it('where there is no mute, those who would mute stop', () => {
    const village = new Village(FRIENDS, { rules: { ...MUTERS, muteRung: 0 } });
    village.drops(6).visit(3);
    expect(village.standing(3)).toBe('listening');
    village.drops(1).visit(3);
    expect(village.standing(3)).toBe('stopped');
  });

  it('where there is no mute and no stopping, those who would mute leave', () => {
    const village = new Village(FRIENDS, { rules: { ...MUTERS, muteRung: 0, stopRung: 0 } });
    village.drops(9).visit(3);
    expect(village.standing(3)).toBe('listening');
    village.drops(1).visit(3);
    expect(village.standing(3)).toBe('left');
  });
});

describe('the ledger', () => {
  it('keeps of each step when, why, what it had cost, and what was borne', () => {
    const rules = { ...STOPPERS, burstWeight: 2, burstAllowance: 3 };
    const village = new Village(FRIENDS, { rules }).drops(6).wait(3).visit(1);
    const { at, length } = village.world.tables.moves;
    expect(length).toBe(1);
    expect(at.tick[0]).toBe(4);
    expect(REASONS[at.reason[0] as number]).toBe('noise');
    expect(Array.from(at.annoyance.subarray(0, 4))).toEqual([6, 5, 0, 0]);
    expect(at.threshold[0]).toBe(10);
    expect([at.burstAge[0], at.burstSize[0], at.seen[0]]).toEqual([0, 5, 5]);
    expect([at.mutual[0], at.mutualFriends[0], at.acknowledgements[0]]).toEqual([1, 1, 0]);
    expect(at.age[0]).toBeGreaterThan(4);
    expect(at.account[0]).toBe(0);
  });

  it('remembers the rungs a departure came over', () => {
    const village = new Village(FRIENDS, { rules: { ...MUTERS, muteLeak: 1, leakWeight: 1 } });
    village.drops(5).visit(3);
    village.world.applyRules({ muteRung: 0, stopRung: 0 });
    village.drops(5).visit(3);
    const { at } = village.world.tables.moves;
    expect(village.moves[1]).toBe('3>0 muted-left promotion');
    expect([at.everMuted[1], at.everStopped[1]]).toEqual([1, 0]);
    expect(village.world.tables.tally.at.leftAfterRung[0]).toBe(1);
  });
});
