// How fast the story is told.

import { expect, test } from 'vitest';
import { Pacer, stepsASecond } from '../../src/viz/playback.ts';

const HALF_A_WEEK = 336;

test('half a week is told in about 25 seconds', () => {
  expect(HALF_A_WEEK / stepsASecond(HALF_A_WEEK)).toBeCloseTo(25);
});

test.each([4, 8])('%i weeks are told in about 40 seconds', (weeks) => {
  const length = 2 * weeks * HALF_A_WEEK;
  expect(length / stepsASecond(length)).toBeCloseTo(40);
});

test('a week takes longer than half a week, but not twice as long', () => {
  const seconds = (2 * HALF_A_WEEK) / stepsASecond(2 * HALF_A_WEEK);
  expect(seconds).toBeGreaterThan(30);
  expect(seconds).toBeLessThan(40);
});

test('the steps taken add up to the time passed, however it is cut', () => {
  const pacer = new Pacer();
  let steps = 0;
  for (let i = 0; i < 1000; i++) steps += pacer.due(i % 2 ? 0.01 : 0.023, 13.44);
  expect(steps).toBeGreaterThanOrEqual(Math.floor(16.5 * 13.44) - 1);
  expect(steps).toBeLessThanOrEqual(Math.ceil(16.5 * 13.44));
});

test('a hidden tab does not make the story jump', () => {
  expect(new Pacer().due(3600, 13.44)).toBeLessThan(5);
});

test('a reset forgets the remainder', () => {
  const pacer = new Pacer();
  pacer.due(0.07, 13);
  pacer.reset();
  expect(pacer.due(0.07, 13)).toBe(0);
});
