/** Fans of curves over time, and bins. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsOf } from '../../src/stats/bins.ts';
import { fanOf, momentsOf, valuesAt } from '../../src/stats/fan.ts';

describe('a fan', () => {
  it('has the quantiles of all curves at each moment', () => {
    // Curves 0, 1, … 100 that rise by a step a tick: any quantile of 101 values is one of them.
    const curves = Array.from({ length: 101 }, (_, n) => [n, n + 1, n + 2]);
    expect(fanOf(curves, [0, 2])).toEqual([
      { tick: 0, p05: 5, p25: 25, p50: 50, p75: 75, p95: 95 },
      { tick: 2, p05: 7, p25: 27, p50: 52, p75: 77, p95: 97 },
    ]);
  });

  it('is the same in whatever order the curves come', () => {
    const curves = fc.array(fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(curves, (some) => {
        expect(fanOf([...some].reverse(), [0, 3])).toEqual(fanOf(some, [0, 3]));
      }),
    );
  });

  it('of one curve is that curve, and of none is nothing', () => {
    const [point] = fanOf([[7, 9]], [1]);
    expect([point?.p05, point?.p50, point?.p95]).toEqual([9, 9, 9]);
    expect(fanOf([], [0, 1])).toEqual([]);
  });

  it('goes on with the last value of a curve that has ended', () => {
    expect([...valuesAt([[1, 2], [5]], 1)]).toEqual([2, 5]);
  });
});

describe('moments of a fan', () => {
  it('are evenly spaced, begin at the start and end with the story', () => {
    expect(momentsOf(10, 4)).toEqual([0, 4, 8, 10]);
    expect(momentsOf(3, 200)).toEqual([0, 1, 2, 3]);
  });

  it('are never more than asked for, and rise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 2, max: 300 }),
        (end, most) => {
          const ticks = momentsOf(end, most);
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          expect([ticks[0], ticks.at(-1)]).toEqual([0, end]);
          expect(ticks.every((tick, i) => i === 0 || tick > (ticks[i - 1] ?? 0))).toBe(true);
        },
      ),
    );
  });
});

describe('bins', () => {
  it('are of a round width, and begin at a multiple of it', () => {
    const bins = binsOf([101, 104, 118, 119], 1, 10);
    expect(bins.map(({ from }) => from)).toEqual([
      100, 102, 104, 106, 108, 110, 112, 114, 116, 118,
    ]);
    expect(bins.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 2]);
  });

  it('are several even where all values are the same', () => {
    const bins = binsOf([200, 200], 5, 20);
    expect(bins).toHaveLength(5);
    expect(bins.find(({ from }) => from === 200)?.count).toBe(2);
  });

  it('lose no value, and are no more than asked for', () => {
    const values = fc.array(fc.nat(3000), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(values, (some) => {
        const bins = binsOf(some, 8, 24);
        expect(bins.length).toBeLessThanOrEqual(24);
        expect(bins.length).toBeGreaterThanOrEqual(8);
        for (const { from, to, count } of bins) {
          expect(some.filter((value) => value >= from && value < to)).toHaveLength(count);
        }
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(some.length);
      }),
    );
  });
});
