/** The ledger's files: their columns, their page of documentation, and what they may not lose. */

import { readFileSync, writeFileSync } from 'node:fs';
import { csvParse, csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { ledgerPage } from '../../src/headless/ledger/document.ts';
import {
  HEADS,
  ledgerOf,
  POST_COLUMNS,
  SERIES_COLUMNS,
  TIE_COLUMNS,
} from '../../src/headless/ledger/index.ts';
import { readScenario, simulate } from '../../src/model.ts';
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
  return { world, ledger: ledgerOf(world, '3') };
}

describe('the ledger', () => {
  it('is documented column by column', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(PAGE, ledgerPage());
    expect(readFileSync(PAGE, 'utf8')).toBe(ledgerPage());
  });

  it.each([
    ['ties', TIE_COLUMNS],
    ['posts', POST_COLUMNS],
    ['series', SERIES_COLUMNS],
  ] as const)(
    'has no two columns of one name, and one sentence for each, in %s',
    (file, columns) => {
      const names = csvParseRows(HEADS[file])[0] ?? [];
      expect(new Set(names).size).toBe(columns.length + 1);
      for (const { doc } of columns) expect(doc).toMatch(/^[A-Za-z0-9].*\.$/);
    },
  );

  it('keeps one row for each move, act and tick, each as wide as its head', () => {
    const { world, ledger } = played();
    const counts = {
      ties: world.tables.moves.length,
      posts: world.tables.acts.length,
      series: world.tick + 1,
    };
    for (const file of ['ties', 'posts', 'series'] as const) {
      const [head = [], ...rows] = csvParseRows(HEADS[file] + ledger[file]);
      expect(rows).toHaveLength(counts[file]);
      expect(rows.every((row) => row.length === head.length)).toBe(true);
    }
  });

  it('tells of every departure for annoyance by how much it crossed the threshold', () => {
    const rows = csvParse(HEADS.ties + played().ledger.ties).filter(
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
    const rows = csvParse(HEADS.posts + played().ledger.posts);
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
    expect(csvParse(HEADS.series + ledger.series)[0]?.['account']).toBe(`'=HYPERLINK("x")`);
  });
});
