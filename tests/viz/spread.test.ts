// Labels at the ends of curves must not cover each other.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/viz/timeline/spread.ts';

test('labels with room enough stay where they want to be', () => {
  expect(spread([20, 60, 100], 17, 0, 200)).toEqual([20, 60, 100]);
});

test('two labels at one height part evenly', () => {
  const [a = 0, b = 0] = spread([50, 50], 16, 0, 200);
  expect([a, b]).toEqual([42, 58]);
});

test('whatever they want, they stay apart and in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 4 }),
      (wanted) => {
        const ys = spread(wanted, 16, 10, 190);
        const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        const sorted = order.map((i) => ys[i] ?? 0);
        for (let i = 1; i < sorted.length; i++) {
          expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThan(15.9);
        }
      },
    ),
  );
});
