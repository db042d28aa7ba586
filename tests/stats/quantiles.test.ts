/** Statistics over seeds, held against published figures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, spreadOf, wilson } from '../../src/stats/quantiles.ts';

describe('the Wilson interval', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is what Newcombe 1998 gives', (held, of, low, high) => {
    const interval = wilson(held, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('reaches exactly to 1 when all held, and says nothing when nothing was observed', () => {
    expect(wilson(20, 20).high).toBe(1);
    expect(wilson(20, 20).low).toBeCloseTo(1 - 0.1611, 4);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('holds the share within it, and mirrors held and failed', () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([held, of]) => {
        const { low, high } = wilson(held, of);
        expect(low).toBeLessThanOrEqual(held / of);
        expect(high).toBeGreaterThanOrEqual(held / of);
        expect(wilson(of - held, of).low).toBeCloseTo(1 - high, 12);
      }),
    );
  });
});

describe('quantiles', () => {
  it('interpolate as R does by default (type 7)', () => {
    // R: quantile(c(1, 2, 4, 8, 16), c(.05, .25, .5, .75, .95))
    const { p95, ...others } = spreadOf([16, 1, 8, 2, 4]);
    expect(others).toEqual({ p05: 1.2, p25: 2, p50: 4, p75: 8 });
    expect(p95).toBeCloseTo(14.4, 12);
  });

  it('of one value are that value', () => {
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('sort by size and not by letters', () => {
    expect(spreadOf([100, 9, 20]).p50).toBe(20);
  });
});
