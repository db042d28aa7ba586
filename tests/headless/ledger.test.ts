/** The ledger's files: their columns, their page of documentation, and what they may not lose. */

import { readFileSync, writeFileSync } from 'node:fs';
import { csvParse, csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { ledgerPage } from '../../src/headless/ledger/document.ts';
import { headOf, ledgerOf, TABLE_NAMES, TABLES } from '../../src/headless/ledger/index.ts';
import { simulate } from '../../src/model.ts';
import { readScenario } from '../../src/read-scenario.ts';
import { CAUSES } from '../../src/sim/frame.ts';
import { shipped } from './command.ts';

const PAGE = 'docs/ledger.md';

function played(name = 'Rex') {
  const read = readScenario(shipped());
  if (!read.ok) throw new Error('the shipped scenario is wrong');
  const [first, ...others] = read.value.accounts;
  if (!first) throw new Error('no account');
  const scenario = { ...read.value, accounts: [{ ...first, name }, ...others] };
  const { world, end, advance } = simulate({ scenario, seed: '3' });
  advance(end);
  const { csv } = ledgerOf(world, '3', ['csv']);
  if (!csv) throw new Error('no lines of CSV');
  return { world, ledger: csv };
}

describe('the ledger', () => {
  it('is documented column by column', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(PAGE, ledgerPage());
    expect(readFileSync(PAGE, 'utf8')).toBe(ledgerPage());
  });

  it.each(TABLE_NAMES)(
    'has no two columns of one name, and one sentence for each, in %s',
    (name) => {
      const { columns } = TABLES[name];
      const names = csvParseRows(headOf(name))[0] ?? [];
      expect(new Set(names).size).toBe(columns.length + 1);
      for (const { doc } of columns) expect(doc).toMatch(/^[A-Za-z0-9].*\.$/);
    },
  );

  it('keeps one row for each move, act, tick, member and tie, each as wide as its head', () => {
    const { world, ledger } = played();
    const counts = {
      ties: world.tables.moves.length,
      posts: world.tables.acts.length,
      series: world.tick + 1,
      members: world.members,
      network: world.tables.people.at.ties.reduce((sum, ties) => sum + ties, 0),
    };
    for (const name of TABLE_NAMES) {
      const [head = [], ...rows] = csvParseRows(headOf(name) + ledger[name]);
      expect(rows).toHaveLength(counts[name]);
      expect(rows.every((row) => row.length === head.length)).toBe(true);
    }
  });

  it('tells of every departure for annoyance by how much it crossed the threshold', () => {
    const rows = csvParse(headOf('ties') + played().ledger.ties).filter(
      (row) =>
        row['account'] === 'Rex' &&
        row['to'] === 'left' &&
        CAUSES.some((cause) => cause === row['reason']),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const points = CAUSES.map((cause) =>
        Number(row[`annoyance${cause[0]?.toUpperCase()}${cause.slice(1)}`]),
      );
      const total = points.reduce((sum, one) => sum + one, 0);
      expect(total).toBeGreaterThanOrEqual(Number(row['threshold']) * 0.999);
      expect(
        Number(row[`annoyance${row['reason']?.[0]?.toUpperCase()}${row['reason']?.slice(1)}`]),
      ).toBe(Math.max(...points));
      expect(row['posts']).not.toBe('');
    }
  });

  it('has a latency for each response and a first one for each thread that was answered', () => {
    const rows = csvParse(headOf('posts') + played().ledger.posts);
    const responses = rows.filter((row) => row['kind'] === 'response');
    expect(responses.length).toBeGreaterThan(0);
    for (const row of responses) {
      expect(Number(row['latencyMinutes'])).toBeGreaterThan(0);
      expect(Number(row['depth'])).toBeGreaterThan(0);
    }
    for (const row of rows.filter((one) => Number(one['responses']) > 0)) {
      const thread = responses.filter((one) => one['thread'] === row['post']);
      expect(thread).toHaveLength(Number(row['responses']));
      const first = Math.min(...thread.map((one) => Number(one['tick'])));
      expect(Number(row['firstResponseMinutes'])).toBe((first - Number(row['tick'])) * 15);
    }
  });

  it('lets no name become a formula', () => {
    const { ledger } = played('=HYPERLINK("x")');
    expect(csvParse(headOf('series') + ledger.series)[0]?.['account']).toBe(`'=HYPERLINK("x")`);
  });
});
