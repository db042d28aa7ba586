/** From a rate a day to acts at moments. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { due } from '../../src/agents/rhythm.ts';

const rate = fc.integer({ min: 0, max: 4000 }).map((n) => n / 40);
const days = fc.integer({ min: 0, max: 4000 }).map((n) => n / 400);
const phase = fc.integer({ min: 0, max: 999 }).map((n) => n / 1000);

describe('acts due', () => {
  it('in a day are the rate, give or take one', () => {
    expect(due(24, 3, 4, 0.3)).toBe(24);
    expect([due(0.5, 0, 1, 0), due(0.5, 1, 2, 0)]).toEqual([0, 1]);
    fc.assert(
      fc.property(rate, days, days, phase, (often, a, b, shift) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(Math.abs(due(often, from, to, shift) - often * (to - from))).toBeLessThan(1 + 1e-9);
      }),
    );
  });

  it('in no time, or at no rate, are none', () => {
    expect(due(100, 2, 2, 0.9)).toBe(0);
    expect(due(0, 0, 9, 0.9)).toBe(0);
  });

  it('in two stretches are those of the whole', () => {
    fc.assert(
      fc.property(
        rate,
        fc.array(days, { minLength: 3, maxLength: 3 }),
        phase,
        (often, at, shift) => {
          const [a, b, c] = at.toSorted((x, y) => x - y) as [number, number, number];
          expect(due(often, a, b, shift) + due(often, b, c, shift)).toBe(due(often, a, c, shift));
        },
      ),
    );
  });

  it('come earlier or later with the phase, not more often', () => {
    expect(due(1, 0, 0.5, 0.4)).toBe(0);
    expect(due(1, 0, 0.5, 0.6)).toBe(1);
    expect(due(1, 0, 1, 0.4)).toBe(due(1, 0, 1, 0.6));
  });
});
