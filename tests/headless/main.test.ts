/** The command from end to end, within this process. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/headless/summary.ts';
import { ENGINE_VERSION } from '../../src/sim/version.ts';
import { filesIn, scratch, shipped, sim } from './command.ts';

const SCENARIO = resolve('scenarios/half-by-tuesday.json');
const SHORT = ['--until', 'Sun 12:00', '--jobs', '1'];

describe('the command', () => {
  it('prints help, and the version of the engine', async () => {
    expect(await sim('.', ['--help'])).toMatchObject({ status: 0, err: '' });
    expect((await sim('.', ['--version'])).out).toBe(`half-by-tuesday ${ENGINE_VERSION}\n`);
    expect((await sim('.', ['--help'])).out.split('\n').every((line) => line.length <= 80)).toBe(
      true,
    );
  });

  it('prints the summary and nothing else with --json', async () => {
    const { status, out, err } = await sim('.', [SCENARIO, ...SHORT, '--seeds', '3', '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const summary = JSON.parse(out) as Summary;
    expect(summary).toMatchObject({
      scenario: 'half-by-tuesday',
      engineVersion: ENGINE_VERSION,
      seeds: 3,
      firstSeed: '1',
      lastSeed: '3',
      until: 'Sun 12:00',
      changes: {},
      network: null,
    });
    expect(summary.stateHash).toMatch(/^[0-9a-f]{16}$/);
    expect(Object.keys(summary.metrics['friends@Sun 12:00'] ?? {})).toEqual([
      'p05',
      'p25',
      'p50',
      'p75',
      'p95',
    ]);
    expect(summary.metrics['friends@Sun 00:00']).toBeDefined();
    expect(summary.claims).toEqual([
      {
        id: 'half-by-tuesday',
        text: 'By Tuesday 12:00, the account has lost half of its friends.',
        held: 0,
        of: 0,
        low: 0,
        high: 1,
      },
    ]);
  });

  it('counts a claim once its moment is reached, with the interval of its share', async () => {
    const { out } = await sim('.', [SCENARIO, '--jobs', '1', '--seeds', '2', '--json']);
    const { claims, metrics } = JSON.parse(out) as Summary;
    const kept = metrics['friendsKept@Tue 12:00'];
    expect(claims[0]?.of).toBe(2);
    const both = (kept?.p05 ?? 0) >= 0.4 && (kept?.p95 ?? 1) <= 0.6;
    expect(claims[0]?.held === 2).toBe(both);
    expect(claims[0]?.low).toBeLessThan(claims[0]?.high ?? 0);
  });

  it('gives the same seed the same state, and another seed another one', async () => {
    const hash = async (seed: string) => {
      const { out } = await sim('.', [SCENARIO, ...SHORT, '--seed', seed, '--json']);
      return (JSON.parse(out) as Summary).stateHash;
    };
    expect(await hash('spring')).toBe(await hash('spring'));
    expect(await hash('spring')).not.toBe(await hash('autumn'));
  });

  it('takes the scenario’s own seed when none is given', async () => {
    const own = await sim('.', [SCENARIO, ...SHORT, '--json']);
    expect(own.out).toBe((await sim('.', [SCENARIO, ...SHORT, '--seed', '1', '--json'])).out);
  });

  it('finds a shipped scenario from wherever it is called', async () => {
    const { status } = await sim(scratch(), ['scenarios/half-by-tuesday.json', ...SHORT], {
      home: '.',
    });
    expect(status).toBe(0);
  });

  it('tells in the summary what was changed, and it shows in the run', async () => {
    const { out } = await sim('.', [
      SCENARIO,
      ...SHORT,
      '--json',
      '--set',
      'linksPerDay=0',
      '--set',
      'friends=50',
    ]);
    const { changes, metrics } = JSON.parse(out) as Summary;
    expect(changes).toEqual({ linksPerDay: 0, friends: 50 });
    expect(metrics['friends@Sat 00:00']?.p50).toBe(50);
    expect(metrics['links@Sun 12:00']?.p50).toBe(0);
  });

  it('seats the account in a network from a file', async () => {
    const pairs = Array.from(
      { length: 40 },
      (_, n) => `0 ${n + 1}\n${n + 1} ${((n + 1) % 40) + 1}\n`,
    );
    const directory = scratch({ 'ring.txt': pairs.join('') });
    const { out } = await sim(directory, [SCENARIO, ...SHORT, '--network', 'ring.txt', '--json']);
    const { metrics, network } = JSON.parse(out) as Summary;
    expect(network).toBe('ring.txt');
    expect(metrics['friends@Sat 00:00']?.p50).toBe(40);
  });
});

describe('a scenario with two accounts', () => {
  it('tells of both, and names the second one in the summary', async () => {
    const scenario = shipped() as { accounts: object[] };
    scenario.accounts.push({ ...scenario.accounts[0], name: 'Ange', friends: 30, posts: {} });
    const directory = scratch({ 's.json': JSON.stringify(scenario) });
    const { metrics } = JSON.parse(
      (await sim(directory, ['s.json', ...SHORT, '--json'])).out,
    ) as Summary;
    expect(metrics['links@Sun 12:00']?.p50).toBeGreaterThan(0);
    expect(metrics['links[Ange]@Sun 12:00']?.p50).toBe(0);
    const { out } = await sim(directory, ['s.json', ...SHORT]);
    expect(out).toMatch(/\nRex, broadcaster\n/);
    expect(out).toMatch(/\nAnge, broadcaster\n/);
  });
});

describe('the files of --out', () => {
  it('are all there and nothing else, the summary is that of --json', async () => {
    const directory = scratch();
    const { status, out, err } = await sim(directory, [
      SCENARIO,
      ...SHORT,
      '--out',
      'a/b',
      '--json',
    ]);
    expect(status).toBe(0);
    expect(err).toBe(
      'Wrote summary.json, series.csv, ties.csv, posts.csv, members.csv and network.csv to a/b.\n',
    );
    expect(filesIn(join(directory, 'a/b'))).toEqual([
      'members.csv',
      'network.csv',
      'posts.csv',
      'series.csv',
      'summary.json',
      'ties.csv',
    ]);
    expect(readFileSync(join(directory, 'a/b/summary.json'), 'utf8')).toBe(out);
  });

  it('replace those of an earlier run', async () => {
    const directory = scratch();
    await sim(directory, [SCENARIO, '--until', 'Tue 12:00', '--out', '.']);
    const { out } = await sim(directory, [
      SCENARIO,
      '--until',
      'Sat 01:00',
      '--out',
      '.',
      '--json',
    ]);
    expect(readFileSync(join(directory, 'summary.json'), 'utf8')).toBe(out);
    expect(csvParse(readFileSync(join(directory, 'series.csv'), 'utf8'))).toHaveLength(5);
  });

  it('add up: departures in ties.csv are the loss in series.csv, links in posts.csv its links', async () => {
    const directory = scratch();
    await sim(directory, [SCENARIO, '--out', '.', '--seeds', '7-8', '--jobs', '1']);
    const read = (name: string) => csvParse(readFileSync(join(directory, name), 'utf8'));
    for (const seed of ['7', '8']) {
      const series = read('series.csv').filter((row) => row['seed'] === seed);
      const ties = read('ties.csv').filter(
        (row) => row['seed'] === seed && row['account'] === 'Rex',
      );
      const posts = read('posts.csv').filter(
        (row) => row['seed'] === seed && row['account'] === 'Rex',
      );
      const [first, last] = [series[0], series.at(-1)];
      const gone = ties.filter((row) => row['to'] === 'left' && row['mutual'] === '1');
      expect(gone.length).toBeGreaterThan(0);
      expect(gone).toHaveLength(Number(first?.['friends']) - Number(last?.['friends']));
      expect(posts.filter((row) => row['kind'] === 'link')).toHaveLength(Number(last?.['links']));
      const numbers = new Set(posts.map((row) => row['post']));
      const filled = ties.flatMap((row) => row['posts']?.split(' ') ?? []).filter(Boolean);
      expect(filled.length).toBeGreaterThan(0);
      expect(filled.filter((post) => !numbers.has(post))).toEqual([]);
    }
  });

  it('are not left half written when the run is stopped', async () => {
    const directory = scratch();
    const onStop = (stop: () => void) => {
      setTimeout(stop, 20);
      return () => undefined;
    };
    const argv = [SCENARIO, '--seeds', '1000', '--jobs', '1', '--out', 'a/b'];
    const { status, lines, out } = await sim(directory, argv, { onStop });
    expect({ status, out }).toEqual({ status: 130, out: '' });
    expect(lines[0]).toMatch(/^Stopped after \d+ of 1000 seeds; nothing was written\.$/);
    expect(filesIn(directory)).toEqual([]);
  });
});
