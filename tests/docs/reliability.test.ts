/** The page on reliability against the code: its limits, its hashes, and the commands it names. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIMITS } from '../../src/sim/limits.ts';
import { PARAMETERS } from '../../src/sim/params/index.ts';
import { FORMAT } from '../../src/sim/scenario/types.ts';

const page = readFileSync('docs/reliability.md', 'utf8');

it('has a row for every limit, with its value, and no other', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, key, value]) => [
    key,
    value,
  ]);
  expect(rows).toEqual(Object.entries(LIMITS).map(([key, value]) => [key, String(value)]));
  expect(page).toContain(`${PARAMETERS.members.max} elsewhere`);
});

it('has the hash of every frozen file', () => {
  for (let format = 1; format <= FORMAT; format++) {
    const [read = ''] = readFileSync(`tests/fixtures/formats/${format}.txt`, 'utf8').split('\n');
    expect(page).toContain(read.replace('read ', ''));
  }
});

it('names tests that are there', () => {
  const files = page.match(/tests\/[\w/.-]+\.ts/g) ?? [];
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
