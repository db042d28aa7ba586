/** What leaves as CSV opens in a spreadsheet as text, whoever named the people and wrote the words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3';
import { expect, it } from 'vitest';
import { filesIn, scratch, sim } from '../headless/command.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { smallJson } from '../support/scenarios.ts';

const FORMULAS = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("//evil.test")',
  '= x',
];

it.each([
  ['formulas', FORMULAS],
  ['markup', PAYLOADS.slice(0, 8)],
])('%s as names are text in every table', async (_, names) => {
  const accounts = names.map((name) => ({
    name: name.slice(0, 60),
    strategy: 'broadcaster',
    friends: 20,
  }));
  const json = smallJson({ title: names[0], accounts, until: 'Tue 00:00' });
  const directory = scratch({ 's.json': JSON.stringify(json) });
  const { status } = await sim(directory, ['s.json', '--out', 'out']);
  expect(status).toBe(0);
  const tables = filesIn(join(directory, 'out')).filter((file) => file.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(3);
  let named = 0;
  for (const table of tables) {
    const rows = csvParseRows(readFileSync(join(directory, 'out', table), 'utf8'));
    for (const cell of rows.flat()) {
      if (/^[=+\-@\t\r]/.test(cell))
        expect(Number.isFinite(Number(cell)), `${table}: ${cell}`).toBe(true);
      if (accounts.some(({ name }) => cell === name || cell === `'${name}`)) named++;
    }
    // No name has added a cell or a line.
    expect(new Set(rows.map((row) => row.length)).size, table).toBe(1);
  }
  expect(named).toBeGreaterThanOrEqual(names.length);
});
