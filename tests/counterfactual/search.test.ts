/** The search for the smallest level that works, on worlds that are known beforehand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallest } from '../../src/counterfactual/search.ts';

/** Runs a search to its end; a level works where `works` says so. */
function searched(limit: number, works: (level: number) => boolean) {
  const trials: number[] = [];
  function* trial(level: number): Generator<number, number> {
    trials.push(level);
    yield level;
    return level;
  }
  const work = smallest(limit, trial, works);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { ...step.value, trials };
  }
}

describe('the smallest level that works', () => {
  it('is found wherever it lies, and no level is tried twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (a, b) => {
        const [least, limit] = [Math.min(a, b), Math.max(a, b)];
        const { level, outcome, trials } = searched(limit, (tried) => tried >= least);
        expect({ level, outcome }).toEqual({ level: least, outcome: least });
        expect(new Set(trials).size).toBe(trials.length);
        expect(trials.length).toBeLessThan(20);
      }),
    );
  });

  it('has its neighbours tried: the one below does not work, the one above does', () => {
    const { tried } = searched(24, (level) => level >= 18);
    expect(tried.find(({ level }) => level === 17)?.works).toBe(false);
    expect(tried.find(({ level }) => level === 19)?.works).toBe(true);
  });

  it('is none where none works up to the limit, which is tried', () => {
    const { level, atLimit, trials } = searched(24, () => false);
    expect({ level, atLimit }).toEqual({ level: undefined, atLimit: 24 });
    expect(trials.at(-1)).toBe(24);
  });

  it('is told with the levels above it that do not work', () => {
    const { level, tried } = searched(24, (one) => one >= 6 && one !== 7);
    expect(level).toBe(6);
    expect(tried.filter((one) => one.level > 6 && !one.works).map((one) => one.level)).toEqual([7]);
  });
});
