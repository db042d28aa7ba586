/** What the terminal shows: aligned, within its width, coloured only where colours are wanted. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { table, wrapped } from '../../src/headless/layout.ts';
import { progressBar } from '../../src/headless/progress.ts';
import { nearest } from '../../src/headless/suggest.ts';
import { sim } from './command.ts';

const SCENARIO = resolve('scenarios/half-by-tuesday.json');
const run = async (argv: string[], more = {}) =>
  (await sim('.', [SCENARIO, '--jobs', '1', ...argv], more)).out.split('\n');

describe('a report', () => {
  it('tells one run weekday by weekday, by cause, and the verdict with its figure', async () => {
    const lines = await run([]);
    const days = ['start', 'end of Sat', 'end of Sun', 'end of Mon', 'Tue 12:00'];
    const firsts = lines.map((line) => line.split(/ {2,}/)[0]);
    expect(firsts.filter((first) => days.includes(first ?? ''))).toEqual([...days, ...days]);
    expect(lines.find((line) => line.includes('friends  listening'))).toMatch(
      /muted +stopped +left$/,
    );
    expect(lines.find((line) => line.startsWith('left by'))).toMatch(
      /noise +promotion +no interaction +following others +drift/,
    );
    const verdict = lines.findIndex((line) => /^(held|failed): By Tuesday 12:00/.test(line));
    expect(lines[verdict + 1]).toMatch(
      /^ {2}Friends kept.*, Tue 12:00: [\d.]+ % \(claimed: 40 % to 60 %\)$/,
    );
    expect(lines.at(-2)).toMatch(/^engine [\d.]+, state [0-9a-f]{16} \(seed 1\)$/);
  });

  it('counts everybody who was a friend at the start in each row', async () => {
    const rows = (await run([])).map((line) =>
      /^(?:end of \w+|Tue 12:00) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+)$/.exec(line),
    );
    const counts = rows.flatMap((row) => (row ? [row.slice(1).map(Number)] : [])).slice(0, 4);
    expect(counts).toHaveLength(4);
    for (const [friends = 0, listening = 0, muted = 0, stopped = 0, left = 0] of counts) {
      expect(friends).toBe(listening + muted + stopped);
      expect(friends + left).toBe(200);
    }
  });

  it('over many seeds gives medians, ranges, and how often the claim held', async () => {
    const lines = await run(['--seeds', '3']);
    expect(lines.join('\n')).toMatch(/\n +200–200 +200–200 +0–0/);
    expect(lines.join('\n')).toMatch(/held in \d of 3 \(95 % interval \d\.\d\d to \d\.\d\d\)/);
  });

  it('says so when the run ends before the claim’s moment', async () => {
    const lines = await run(['--until', 'Sat 06:00']);
    expect(lines).toContain('  the run ends before Tue 12:00');
  });

  it.each([40, 60, 80, 200])('fits %i columns, 80 at most', async (columns) => {
    const lines = await run(['--seeds', '2', '--until', 'Mon 00:00'], { columns });
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(
      Math.min(80, columns),
    );
  });

  it('tells a long run week by week', async () => {
    const lines = await run([
      '--until',
      'Sat 00:00 +6w',
      '--set',
      'members=20',
      '--set',
      'friends=5',
    ]);
    expect(lines.filter((line) => line.startsWith('end of Fri'))).toHaveLength(12);
    expect(lines.filter((line) => line.startsWith('end of Sun'))).toHaveLength(0);
  });

  it('is coloured on a terminal, unless NO_COLOR says otherwise', async () => {
    const sequence = '\x1b[';
    const short = ['--until', 'Sat 01:00'];
    const coloured = async (more: object) => (await run(short, more)).join('\n').includes(sequence);
    expect(await coloured({})).toBe(false);
    expect(await coloured({ outIsTerminal: true })).toBe(true);
    expect(await coloured({ outIsTerminal: true, environment: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ outIsTerminal: true, environment: { TERM: 'dumb' } })).toBe(false);
  });
});

describe('the parts of a report', () => {
  it('align the first column to the left and numbers to the right', () => {
    expect(
      table([
        ['a', '1'],
        ['long', '200'],
      ]),
    ).toEqual(['a       1', 'long  200']);
  });

  it('break text at blanks only', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('incomprehensible', 5)).toEqual(['incomprehensible']);
  });

  it('tell the time left once enough has passed', () => {
    let now = 0;
    let text = '';
    const bar = progressBar(
      100,
      'seed',
      (written) => (text = written),
      () => now,
    );
    bar.at(0);
    expect(text).toMatch(/ 0 of 100 seeds$/);
    now = 2000;
    bar.at(5);
    expect(text).toMatch(/ 5 of 100 seeds$/);
    now = 12_000;
    bar.at(25);
    expect(text).toMatch(/ 25 of 100 seeds, 38 s left$/);
  });

  it('suggest what is near and nothing that is not', () => {
    const names = ['linksPerDay', 'chatsPerDay', 'burstSize', 'tolerance', 'toleranceSpread'];
    expect(nearest('linkperday', names)).toEqual(['linksPerDay']);
    expect(nearest('brustSize', names)).toEqual(['burstSize']);
    expect(nearest('tolerence', names)).toEqual(['tolerance']);
    expect(nearest('zzzzzz', names)).toEqual([]);
  });
});
