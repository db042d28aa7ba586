// What the build of the page puts in: shipped scenarios as they were checked, and licences.

import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { licences } from '../../scripts/page/licences.ts';
import { checkedFile } from '../../scripts/page/scenarios.ts';
import { wordless } from '../../scripts/page/wordless.ts';
import { readScenario } from '../../src/read-scenario.ts';
import { complete } from '../../src/sim/scenario/complete.ts';
import type { Scenario } from '../../src/sim/scenario/types.ts';
import { mustRead, shippedFiles, shippedJson } from '../support/scenarios.ts';

describe.each(shippedFiles())('%s, checked when the page is built,', (file) => {
  const checked = JSON.parse(checkedFile(file)) as Scenario;

  test('is the scenario that its file is', () => {
    expect(complete(checked)).toEqual(mustRead(shippedJson(file)));
  });

  test('is a file like any other, for those who save it or send it on', () => {
    expect(readScenario(checked)).toEqual(readScenario(shippedJson(file)));
  });
});

describe('the licences', () => {
  const told = licences();
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; version: string }>;
  };
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);

  test('name every package that is shipped, with its version', () => {
    const names = shipped.map(
      ([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`,
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !told.split('\n').includes(name))).toEqual([]);
  });

  test('say what holds for each kind of them', () => {
    for (const words of [
      'Copyright (c) 2026 the authors of Half by Tuesday',
      'Copyright 2019 David Bau',
      'The Stdlib Authors',
      'SIL OPEN FONT LICENSE',
      'Apache License',
      'Mike Bostock',
      'lil-gui',
    ])
      expect(told).toContain(words);
  });
});

describe('the tables that workers get', () => {
  const tables = readdirSync('src/sim/params').filter((file) => file !== 'row.ts');

  test.each(tables)('%s has every line where it was, and no sentence', (file) => {
    const code = readFileSync(`src/sim/params/${file}`, 'utf8');
    const left = wordless(code);
    expect(parseSync('table.ts', left).errors).toEqual([]);
    expect(left.length).toBe(code.length);
    expect(left.split('\n').length).toBe(code.split('\n').length);
    expect(left).not.toMatch(/\b(doc|source|label): /);
    const numbers = /\b(min|max|default|step): .*/g;
    expect(left.match(numbers)).toEqual(code.match(numbers));
  });
});
