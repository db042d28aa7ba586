/** The parameter table: complete rows, and no second copy of its numbers anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParameterKey } from '../../../src/sim/params/index.ts';
import {
  ACCOUNT,
  defaultsOf,
  keysOf,
  MODEL,
  PARAMETERS,
  PLATFORM,
  POPULATION,
  POSTS,
  rowOf,
  wrongValue,
} from '../../../src/sim/params/index.ts';
import { shippedFiles, shippedJson } from '../../support/scenarios.ts';

const TABLES = {
  model: MODEL,
  platform: PLATFORM,
  population: POPULATION,
  account: ACCOUNT,
  posts: POSTS,
};
const ROWS = Object.entries(PARAMETERS);

describe('every row', () => {
  it.each(ROWS)('%s has a default within its range, a label, a doc and a source', (key, row) => {
    expect(wrongValue(row, row.default)).toBeUndefined();
    expect(row.min).toBeLessThan(row.max);
    expect(row.step).toBeGreaterThan(0);
    expect(row.label).toMatch(/^[A-Z].{2,50}[^.]$/);
    expect(row.doc).toMatch(/^[A-Z].+\.$/);
    expect(row.source.length).toBeGreaterThan(3);
    expect(row.unit).toEqual(expect.any(String));
    expect(rowOf(key)).toBe(row);
    expect(Object.keys(TABLES[row.scope])).toContain(key);
    expect(keysOf(row.scope)).toContain(key);
  });

  it('has its default on a step of its slider', () => {
    const off = ROWS.filter(([, row]) => {
      const steps = (row.default - row.min) / row.step;
      return Math.abs(steps - Math.round(steps)) > 1e-6;
    });
    expect(off.map(([key]) => key)).toEqual([]);
  });
});

describe('the table', () => {
  it('has no key twice, over all scopes', () => {
    const keys = Object.values(TABLES).flatMap((table) => Object.keys(table));
    expect(keys).toHaveLength(new Set(keys).size);
    expect(keys.toSorted()).toEqual(Object.keys(PARAMETERS).toSorted());
  });

  it('has no label twice within a scope', () => {
    for (const table of Object.values(TABLES)) {
      const labels = Object.values(table).map(({ label }) => label);
      expect(labels).toHaveLength(new Set(labels).size);
    }
  });

  it('gives fresh defaults each time', () => {
    defaultsOf(MODEL).tolerance = -1;
    expect(defaultsOf(MODEL).tolerance).toBe(MODEL.tolerance.default);
  });

  it.each(['members ', '__proto__', 'constructor', ''])('knows no %j', (key) => {
    expect(rowOf(key)).toBeUndefined();
  });
});

describe('a value', () => {
  it('on a bound is within it, beyond is not', () => {
    for (const [, row] of ROWS) {
      expect(wrongValue(row, row.min)).toBeUndefined();
      expect(wrongValue(row, row.max)).toBeUndefined();
      expect(wrongValue(row, row.min - 1)).toMatch(/ is less than the minimum /);
      expect(wrongValue(row, row.max + 1)).toMatch(/ is greater than the maximum /);
    }
  });

  it('of a count or a switch is whole', () => {
    expect(wrongValue(PARAMETERS.members, 10.5)).toBe('10.5 is not a whole number');
    expect(wrongValue(PARAMETERS.muteRung, 0.5)).toBe('0.5 is not a whole number');
    expect(wrongValue(PARAMETERS.linksPerDay, 0.5)).toBeUndefined();
  });
});

describe('shipped scenarios', () => {
  const keysIn = (value: unknown): string[] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
      : [];

  it.each(shippedFiles())(
    '%s states no constant of the model and no number of a platform',
    (file) => {
      const keys = keysIn(shippedJson(file));
      const forbidden = [...keysOf('model'), ...keysOf('platform')] as string[];
      expect(keys.filter((key) => forbidden.includes(key))).toEqual([]);
      expect(keys).toContain('members');
    },
  );
});

describe('a default stands nowhere else', () => {
  /** Places in code that state a parameter with a number: `key: 5`, `key = 5`, `key ?? 5`. */
  const secondCopies = (code: string) =>
    [...code.matchAll(/\b(\w+)['"]?\]?\s*(?::|=(?!=)|\?\?=?|\|\|=?)\s*(-?\d[\d_.e-]*)/g)]
      .filter(([, key, text]) => {
        const row = rowOf(key as string);
        return row !== undefined && Number((text as string).replaceAll('_', '')) === row.default;
      })
      .map(([whole]) => whole);

  // The populations of the calibration are scenarios, which state what they mean.
  const scenarios = 'headless/calibrate/populations.ts';
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && file !== scenarios)
    .filter((file) => !/^(sim\/(params|platforms)|text)\//.test(file));

  it('in the whole of src', () => {
    expect(sources.length).toBeGreaterThan(40);
    const found = sources.flatMap((file) =>
      secondCopies(readFileSync(join('src', file), 'utf8')).map((copy) => `${file}: ${copy}`),
    );
    expect(found).toEqual([]);
  });

  it('and a second copy would be seen', () => {
    const { tolerance, members } = PARAMETERS;
    const planted = (key: ParameterKey, code: string) =>
      secondCopies(code.replaceAll('KEY', key).replaceAll('N', String(PARAMETERS[key].default)));
    expect(tolerance.default + members.default).toBeGreaterThan(0);
    for (const code of ['{ KEY: N }', "{ 'KEY': N }", 'KEY = N', 'rules.KEY ?? N', 'x.KEY || N']) {
      expect(planted('tolerance', code)).toHaveLength(1);
      expect(planted('members', code)).toHaveLength(1);
    }
    expect(secondCopies('{ tolerance: 0.12345, KEY === 3 }')).toEqual([]);
  });
});
