/** Stories with several runs: those at the same time, and one of them in place of the main one. */
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/headless/summary.ts';
import { smallJson } from '../support/scenarios.ts';
import { scratch, sim } from './command.ts';

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
