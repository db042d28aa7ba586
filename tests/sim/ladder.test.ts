/** The ladder: which rung a reader steps on. Pure rules, no world. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Standing } from '../../src/sim/frame.ts';
import type { LadderRules } from '../../src/sim/ladder.ts';
import { mainCause, nextRung } from '../../src/sim/ladder.ts';

const { listening, muted, stopped, left } = Standing;
const RULES: LadderRules = {
  muteShare: 0.35,
  stopShare: 0.4,
  firstRung: 0.5,
  secondRung: 0.7,
  muteRung: 1,
  stopRung: 1,
};
/** Tempers: one who mutes, one who stops following, one who leaves at once. */
const MUTES = 0.1;
const STOPS = 0.5;
const LEAVES = 0.9;

describe('one who mutes', () => {
  it('listens until half of the patience is used up, then mutes', () => {
    expect(nextRung(listening, 0.499, MUTES, RULES)).toBe(listening);
    expect(nextRung(listening, 0.5, MUTES, RULES)).toBe(muted);
  });

  it('stops following when met again and again, then leaves', () => {
    expect(nextRung(muted, 0.69, MUTES, RULES)).toBe(muted);
    expect(nextRung(muted, 0.7, MUTES, RULES)).toBe(stopped);
    expect(nextRung(stopped, 0.99, MUTES, RULES)).toBe(stopped);
    expect(nextRung(stopped, 1, MUTES, RULES)).toBe(left);
  });

  it('takes one rung at a time, however angry', () => {
    expect(nextRung(listening, 5, MUTES, RULES)).toBe(muted);
    expect(nextRung(muted, 5, MUTES, RULES)).toBe(stopped);
  });
});

describe('one who stops following', () => {
  it('does not mute on the way', () => {
    expect(nextRung(listening, 0.69, STOPS, RULES)).toBe(listening);
    expect(nextRung(listening, 0.7, STOPS, RULES)).toBe(stopped);
  });

  it('leaves when the whole of the patience is used up', () => {
    expect(nextRung(stopped, 1, STOPS, RULES)).toBe(left);
  });
});

describe('one who leaves at once', () => {
  it('knows neither mute nor stopping', () => {
    expect(nextRung(listening, 0.999, LEAVES, RULES)).toBe(listening);
    expect(nextRung(listening, 1, LEAVES, RULES)).toBe(left);
  });
});

describe('platforms with fewer rungs', () => {
  it('where there is no mute, those who would mute stop following', () => {
    const rules = { ...RULES, muteRung: 0 };
    expect(nextRung(listening, 0.6, MUTES, rules)).toBe(listening);
    expect(nextRung(listening, 0.7, MUTES, rules)).toBe(stopped);
  });

  it('where following cannot be stopped, those who would stop leave, and those who muted too', () => {
    const rules = { ...RULES, stopRung: 0 };
    expect(nextRung(listening, 0.99, STOPS, rules)).toBe(listening);
    expect(nextRung(listening, 1, STOPS, rules)).toBe(left);
    expect(nextRung(listening, 0.5, MUTES, rules)).toBe(muted);
    expect(nextRung(muted, 1, MUTES, rules)).toBe(left);
  });

  it('where there is neither, everybody listens or leaves', () => {
    const rules = { ...RULES, muteRung: 0, stopRung: 0 };
    for (const temper of [MUTES, STOPS, LEAVES]) {
      expect(nextRung(listening, 0.99, temper, rules)).toBe(listening);
      expect(nextRung(listening, 1, temper, rules)).toBe(left);
    }
  });
});

describe('always', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const on = fc.constantFrom(0, 1);
  const rules = fc.record({
    muteShare: share,
    stopShare: share,
    firstRung: share,
    secondRung: share,
    muteRung: on,
    stopRung: on,
  });
  const where = fc.constantFrom(listening, muted, stopped, left);
  const strain = fc.double({ min: 0, max: 4, noNaN: true });

  it('nobody climbs down, and who has left has left', () => {
    fc.assert(
      fc.property(where, strain, share, rules, (standing, used, temper, given) => {
        const to = nextRung(standing, used, temper, given);
        expect(to).toBeGreaterThanOrEqual(standing);
        if (standing === left) expect(to).toBe(left);
      }),
    );
  });

  it('nobody leaves before the whole of the patience is used up', () => {
    fc.assert(
      fc.property(where, share, share, rules, (standing, used, temper, given) => {
        fc.pre(standing !== left && used < 1);
        expect(nextRung(standing, used, temper, given)).not.toBe(left);
      }),
    );
  });

  it('more strain never means a lower rung', () => {
    fc.assert(
      fc.property(where, strain, strain, share, rules, (standing, a, b, temper, given) => {
        const low = nextRung(standing, Math.min(a, b), temper, given);
        expect(nextRung(standing, Math.max(a, b), temper, given)).toBeGreaterThanOrEqual(low);
      }),
    );
  });
});

describe('the reason given', () => {
  it('is the largest cause, and the first of equals', () => {
    expect(mainCause([1, 3, 2, 0], 0)).toBe('promotion');
    expect(mainCause([9, 9, 9, 9, 0, 0, 1, 7], 4)).toBe('others');
    expect(mainCause([2, 1, 2, 2], 0)).toBe('noise');
  });
});
