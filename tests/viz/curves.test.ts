// The points that curves are drawn from, and the scale that grows with them.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Moment } from '../../src/sim/frame.ts';
import { mostOf, thinned, topFor } from '../../src/viz/timeline/curves.ts';

const moment = (tick: number, friends = 0) => ({ tick, friends }) as Moment;
const moments = Array.from({ length: 11 }, (_, tick) => moment(tick));

test('one in so many is kept, and the last always', () => {
  expect(thinned(moments, 4).map(({ tick }) => tick)).toEqual([0, 4, 8, 10]);
  expect(thinned(moments, 5).map(({ tick }) => tick)).toEqual([0, 5, 10]);
  expect(thinned(moments, 1)).toEqual(moments);
});

test('a scale that suffices stays as it is', () => {
  expect(topFor(80, 80)).toBe(80);
});

test('a scale that does not gets more room, and a round number', () => {
  expect(topFor(81, 80)).toBe(100);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
      const top = topFor(value, 0);
      expect(top).toBeGreaterThan(value);
      expect(top % 10).toBe(0);
      expect(topFor(top, top)).toBe(top);
    }),
  );
});

test('the most friends of a run need not be the last', () => {
  expect(mostOf([moment(0, 80), moment(1, 96), moment(2, 90)])).toBe(96);
});
