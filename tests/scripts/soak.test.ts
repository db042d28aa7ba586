// What the soak says of samples: a leak is told from noise, from warming up and from single jumps.

import { expect, test } from 'vitest';
import type { Sample } from '../../scripts/soak/slope.mjs';
import { judge, slope, table } from '../../scripts/soak/slope.mjs';

/** A sample every ten seconds for ten minutes. */
const over = (bytes: (seconds: number) => number, workers = (_: number) => 3): Sample[] =>
  Array.from({ length: 61 }, (_, i) => ({
    seconds: 10 * i,
    bytes: new Map([['page', bytes(10 * i)]]),
    workers: workers(10 * i),
  }));
const verdict = (samples: Sample[]) => judge(samples).map(({ name, held }) => [name, held]);

test('the slope of a line is that of the line, and a few that lie apart do not move it', () => {
  const line = Array.from({ length: 21 }, (_, i) => [i, 5 + 2 * i] as const);
  expect(slope(line)).toBe(2);
  expect(slope(line.map(([x, y]) => [x, x === 7 || x === 20 ? 1000 : y]))).toBeCloseTo(2, 0);
  expect(slope([[1, 1]])).toBeNaN();
});

test('2 kB a second are too much in ten minutes, 1 kB are not', () => {
  const noise = (seconds: number) => (seconds % 30) * 10_000;
  expect(verdict(over((s) => 9e6 + 2000 * s + noise(s)))).toEqual([
    ['page', false],
    ['workers', true],
  ]);
  expect(verdict(over((s) => 9e6 + 1000 * s + noise(s)))[0]).toEqual(['page', true]);
});

test('what only warms up, or shrinks, is no leak', () => {
  expect(verdict(over((s) => 5e6 + Math.min(s, 120) * 50_000))[0]).toEqual(['page', true]);
  expect(verdict(over((s) => 9e6 - 3000 * s))[0]).toEqual(['page', true]);
});

test('workers that are left behind are one', () => {
  const rows = judge(
    over(
      () => 9e6,
      (s) => 3 + Math.floor(s / 60),
    ),
  );
  expect(rows.map(({ held }) => held)).toEqual([true, false]);
  expect(table(rows)).toContain('More than 1 MB in 10 minutes: workers.');
});

test('too few samples prove nothing', () => {
  expect(verdict(over(() => 9e6).slice(0, 1))[0]).toEqual(['page', false]);
});
