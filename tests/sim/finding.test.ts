/** What a profile must show before somebody is followed. */
import { describe, expect, it } from 'vitest';
import { appeal } from '../../src/sim/finding.ts';
import { Kind } from '../../src/sim/strategy.ts';
import { Village } from '../support/village.ts';

const STAR: [number, number][] = [
  [0, 1],
  [0, 2],
  [0, 3],
];
const RULES = { interactionPrior: 2, profileBurst: 0.25, reputationWeight: 6, silencePenalty: 0 };
const village = (rules = {}) => new Village(STAR, { rules: { ...RULES, ...rules } });

describe('appeal', () => {
  it('of a newcomer is one half: the benefit of the doubt', () => {
    expect(appeal(village().world, 0)).toBe(0.5);
  });

  it('grows with answers and falls with posts', () => {
    const talker = village().quarter({ posts: [[1, Kind.chat]] });
    talker.quarter({ answers: [[0, talker.latest(1)]] });
    expect(appeal(talker.world, 0)).toBeCloseTo(2 / 3, 6);
    expect(appeal(village().drops(2).world, 0)).toBeCloseTo(1 / 4, 6);
  });

  it('of one who dropped a burst within the last day is a quarter of it', () => {
    const before = village();
    const after = before.drops(4);
    expect(appeal(after.world, 0)).toBeCloseTo((1 / 6) * 0.25, 6);
    after.wait(97);
    expect(appeal(after.world, 0)).toBeCloseTo(1 / 6, 6);
  });

  it('suffers from what is said: listeners lost for annoyance, as a share', () => {
    const left = { muteShare: 0, stopShare: 0, tolerance: 2 };
    const one = village(left).drops(2).visit(1);
    expect(one.standing(1)).toBe('left');
    // One lost, two left: one in four, with one for the doubt.
    expect(appeal(one.world, 0)).toBeCloseTo(1 / 4 / (1 + 6 / 4), 6);
  });

  it('does not suffer from drift', () => {
    const drifted = village({ driftMutual: 1e9 }).wait(1).visit(1);
    expect(drifted.standing(1)).toBe('left');
    expect(appeal(drifted.world, 0)).toBe(0.5);
  });
});
