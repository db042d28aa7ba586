/** Stories with several runs: those at the same time, and one of them in place of the main one. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { csvParse, csvParseRows } from 'd3';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/headless/csv.ts';
import { csvCell } from '../../src/headless/csv.ts';
import { TABLE_NAMES } from '../../src/headless/ledger/index.ts';
import type { Summary } from '../../src/headless/summary.ts';
import { smallJson } from '../support/scenarios.ts';
import { bufferOf, filesIn, scratch, sim } from './command.ts';

const ELSEWHERE = resolve('scenarios/elsewhere.json');
const SHORT = ['--until', 'Sun 00:00', '--jobs', '1'];

const keeps = { metric: 'friendsKept', at: 'Tue 00:00', is: 'atLeast', low: 0.05 };
const SMALL = smallJson({
  runs: [
    { id: 'fewer', text: 'Two links a day.', set: { linksPerDay: 2 } },
    { id: 'work', text: 'On LinkedIn too.', alongside: true, platform: 'linkedin' },
  ],
  claims: [
    { id: 'here', text: 'Some stay.', ...keeps },
    { id: 'there', text: 'There, all stay.', ...keeps, low: 0.99, run: 'work' },
    { id: 'less', text: 'Fewer links keep more.', ...keeps, low: 0, run: 'fewer', minus: 'main' },
  ],
});
const directory = scratch({ 's.json': JSON.stringify(SMALL) });
const run = async (...argv: string[]) => await sim(directory, ['s.json', '--jobs', '1', ...argv]);
const summaryOf = async (...argv: string[]) =>
  JSON.parse((await run('--json', ...argv)).out) as Summary;

describe('a story on several platforms at once', () => {
  it('tells in the summary how the account fares on each, at the same moments', async () => {
    const { out } = await sim('.', [ELSEWHERE, ...SHORT, '--seeds', '2', '--json']);
    const { alongside, metrics } = JSON.parse(out) as Summary;
    expect(Object.keys(alongside)).toEqual(['linkedin', 'myspace', 'facebook']);
    for (const there of Object.values(alongside)) {
      expect(Object.keys(there)).toEqual(Object.keys(metrics));
      expect(there['friends@Sat 00:00']).toEqual(metrics['friends@Sat 00:00']);
      const [links, less] = [metrics, there].map((one) => one['links@Sun 00:00']?.p50 ?? 0);
      expect(less).toBeGreaterThan(0);
      expect(links).toBeGreaterThan(5 * (less ?? 0));
    }
  });

  it('tells people so, platform by platform, within the width', async () => {
    const lines = (await sim('.', [ELSEWHERE, ...SHORT], { columns: 60 })).out.split('\n');
    const heads = lines.filter((line) => line.startsWith('At the same time: '));
    expect(heads.map((line) => line.slice(18))).toEqual([
      'on LinkedIn',
      'on MySpace',
      'on Facebook',
    ]);
    const [first] = heads;
    const tables = lines.filter((line) => /^ +friends +listening/.test(line));
    expect(tables).toHaveLength(4);
    const place = lines.indexOf(first ?? '');
    expect(lines.slice(place + 1).join(' ')).toMatch(/^The same weekend on LinkedIn, .* converser/);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  it('leaves runs that say what would have been out of it', async () => {
    expect(Object.keys((await summaryOf()).alongside)).toEqual(['work']);
  });

  it('judges each claim by the world that it is about, and shows that world’s figure', async () => {
    const { metrics, alongside } = await summaryOf();
    const kept = [metrics, alongside['work']].map((one) => one?.['friendsKept@Tue 00:00']?.p50);
    expect(kept[0]).toBeLessThan(0.99);
    expect(kept[1]).toBe(1);
    const { out } = await run();
    expect(out).toMatch(/held: There, all stay\.\n {2}Friends kept.*: 100 % \(/);
    expect(out).toContain(`Tue 00:00: ${Math.round(1000 * (kept[0] ?? 0)) / 10} % (`);
  });
});

describe('--out', () => {
  const FILES = TABLE_NAMES.map((name) => `${name}.csv`);

  it('writes the tables of a run alongside into a folder of its own, with the same columns', async () => {
    const { err } = await run('--seeds', '2', '--out', 'both');
    expect(err).toMatch(/network\.csv, work\/series\.csv, .* and work\/network\.csv to both\.\n$/);
    const out = join(directory, 'both');
    expect(filesIn(out)).toEqual([...FILES, 'summary.json', 'work'].sort());
    expect(filesIn(join(out, 'work'))).toEqual([...FILES].sort());
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
    for (const file of FILES) {
      const [here, there] = [out, join(out, 'work')].map((at) =>
        csvParse(readFileSync(join(at, file), 'utf8')),
      );
      expect(there?.columns).toEqual(here?.columns);
      // In a calm world nobody may have moved.
      if (file === 'ties.csv') continue;
      expect(new Set(there?.map((row) => row['seed']))).toEqual(new Set(['1', '2']));
    }
    const series = csvParse(readFileSync(join(out, 'work/series.csv'), 'utf8'));
    const ends = series.filter((row) => row['moment'] === 'Wed 00:00').map((row) => row['friends']);
    const { p05, p95 } = summary.alongside['work']?.['friends@Wed 00:00'] ?? { p05: 0, p95: 0 };
    expect((p05 + p95) / 2).toBeCloseTo((Number(ends[0]) + Number(ends[1])) / 2);
  });

  it('writes each of them as Parquet too, with the same values row by row', async () => {
    const { status } = await run('--seeds', '2', '--out', 'formats', '--format', 'both');
    expect(status).toBe(0);
    for (const name of TABLE_NAMES) {
      const [here, there] = await Promise.all(
        ['.', 'work'].map(async (folder) => {
          const path = join(directory, 'formats', folder, name);
          const rows = await parquetReadObjects({ file: bufferOf(`${path}.parquet`) });
          const cells = rows.map((row) => Object.values(row).map((cell) => csvCell(cell as Cell)));
          expect(cells).toEqual(csvParseRows(readFileSync(`${path}.csv`, 'utf8')).slice(1));
          return cells;
        }),
      );
      if (name === 'series') expect(here).not.toEqual(there);
    }
  });

  it('leaves nothing behind where a folder cannot be, and says what is in the way', async () => {
    const blocked = scratch({ 's.json': JSON.stringify(SMALL), 'out/work': 'text' });
    const { status, lines } = await sim(blocked, ['s.json', '--out', 'out']);
    expect({ status, lines }).toEqual({
      status: 2,
      lines: ['--out: out: work in it is a file; expected a directory, or nothing'],
    });
    expect(filesIn(join(blocked, 'out'))).toEqual(['work']);
  });

  it('leaves no folder behind when the run is stopped', async () => {
    const stopped = scratch({ 's.json': JSON.stringify(SMALL) });
    const onStop = (stop: () => void) => {
      setTimeout(stop, 20);
      return () => undefined;
    };
    const argv = ['s.json', '--seeds', '1000', '--jobs', '1', '--out', 'a'];
    expect((await sim(stopped, argv, { onStop })).status).toBe(130);
    expect(filesIn(stopped)).toEqual(['s.json']);
  });
});

describe('--run', () => {
  it('plays one of the other runs alone, as it goes beside the main one', async () => {
    const { run: id, metrics, alongside } = await summaryOf('--run', 'work');
    expect([id, alongside]).toEqual(['work', {}]);
    const beside = (await summaryOf()).alongside['work'] ?? {};
    for (const name of ['friends', 'responses', 'links']) {
      const figure = `${name}@Wed 00:00`;
      expect(metrics[figure]).toBeDefined();
      expect(metrics[figure]).toEqual(beside[figure]);
    }
  });

  it('writes the very tables that it has beside the main one', async () => {
    await run('--out', 'beside', '--format', 'both');
    await run('--out', 'alone', '--format', 'both', '--run', 'work');
    const names = filesIn(join(directory, 'beside', 'work'));
    expect(filesIn(join(directory, 'alone'))).toEqual([...names, 'summary.json'].sort());
    for (const name of names) {
      const [beside, alone] = ['beside/work', 'alone'].map((folder) =>
        readFileSync(join(directory, folder, name)),
      );
      expect(alone?.equals(beside ?? Buffer.of()), name).toBe(true);
    }
  });

  it('of the main run changes nothing', async () => {
    expect(await run('--run', 'main')).toEqual(await run());
  });

  it('judges the claims of that run alone, and says which it does not', async () => {
    const { claims, unjudged } = await summaryOf('--run', 'work');
    expect(claims.map(({ id }) => id)).toEqual(['there']);
    expect(unjudged).toEqual(['here', 'less']);
    const { out } = await run('--run', 'fewer');
    expect(out).toContain('run fewer: Two links a day.');
    expect(out).toContain('Not judged, for other runs decide them: here, there, less\n');
    expect((await run()).out).not.toContain('Not judged');
  });

  it('can be changed like any other run', async () => {
    const { metrics } = await summaryOf('--run', 'fewer', '--set', 'linksPerDay=0');
    expect(metrics['links@Wed 00:00']?.p50).toBe(0);
    expect((await summaryOf('--run', 'fewer')).metrics['links@Wed 00:00']?.p50).toBeGreaterThan(0);
  });

  it('that the scenario does not have is told, with those it has', async () => {
    const out = join(directory, 'results');
    expect(await run('--run', 'Work', '--out', out)).toMatchObject({
      status: 2,
      out: '',
      lines: ['--run: "Work" is no run of the scenario; expected main, fewer or work'],
    });
  });
});
