// Between the parameter table and the sliders.

import { describe, expect, test } from 'vitest';
import type { ParameterKey } from '../../src/sim/params/index.ts';
import { PARAMETERS, wrongValue } from '../../src/sim/params/index.ts';
import { changesOf, numberOf, rangeOf, shownOf, unitOf } from '../../src/viz/panel/values.ts';

const ROWS = Object.entries(PARAMETERS) as [ParameterKey, (typeof PARAMETERS)[ParameterKey]][];

describe('every row of the table can be slid:', () => {
  test.each(ROWS)('%s', (_, row) => {
    expect(numberOf(row, shownOf(row, row.default))).toBe(row.default);
    const { min, max, step } = rangeOf(row, row.default);
    expect(max).toBeGreaterThan(min);
    expect(step).toBeGreaterThan(0);
    expect(wrongValue(row, numberOf(row, row.kind === 'switch' ? true : min))).toBeUndefined();
    expect(wrongValue(row, numberOf(row, row.kind === 'switch' ? true : max))).toBeUndefined();
    expect(unitOf(row)).not.toContain('share');
  });
});

test('a share is shown as per cent, and comes back as it was', () => {
  const row = PARAMETERS.usefulShare;
  for (const value of [0, 0.07, 0.1, 0.29, 0.57, 1]) {
    expect(numberOf(row, shownOf(row, value))).toBe(value);
  }
  expect(shownOf(row, 0.29)).toBe(29);
});

test('a slider of a hundred thousand stops where a hand can still aim', () => {
  expect(rangeOf(PARAMETERS.friends, 200).max).toBe(800);
  expect(rangeOf(PARAMETERS.linksPerDay, 18).max).toBe(100);
});

test('only what differs from the scenario counts as changed', () => {
  const stated = { linksPerDay: 18, friends: 200 };
  expect(changesOf({ linksPerDay: 18, friends: 200 }, stated)).toEqual({});
  expect(changesOf({ linksPerDay: 3, friends: 200 }, stated)).toEqual({ linksPerDay: 3 });
});
