/** `--log`: a posting log from a CSV file drives the first account. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { scratch, sim } from './command.ts';

const SCENARIO = resolve('scenarios/half-by-tuesday.json');

/** Runs the shipped story with a log. */
async function replay(text: string, ...argv: string[]) {
  const directory = scratch({ 'posts.csv': text });
  const ran = await sim(directory, [SCENARIO, '--log', 'posts.csv', ...argv]);
  return { ...ran, directory };
}

describe('a posting log', () => {
  it('is written to the letter, whatever the scenario’s strategy was', async () => {
    const text =
      'Time,kind,count,useful\nSat 10:15,link,3,0\n\n"Sat 10:15",chat,1,yes\r\nSun 09:00,link,,\n';
    const { status, directory } = await replay(text, '--until', 'Mon 00:00', '--out', 'out');
    expect(status).toBe(0);
    const rows = csvParse(readFileSync(join(directory, 'out', 'posts.csv'), 'utf8'));
    const own = rows.filter(({ account }) => account === 'Rex');
    expect(own.map(({ moment, kind, useful }) => [moment, kind, useful].join(' '))).toEqual([
      'Sat 10:15 link 0',
      'Sat 10:15 link 0',
      'Sat 10:15 link 0',
      'Sat 10:15 chat 1',
      'Sun 09:00 link 0',
    ]);
  });

  it('with wrong lines is refused with each of them', async () => {
    const lines = ['at,kind,count,useful', 'Saturday,link,1,0', 'Sat 10:15,lnk,0,maybe', ''];
    const { status, out, err } = await replay(lines.join('\n'));
    expect([status, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^posts\.csv: line 2: at: "Saturday" is not a moment; expected /),
      'posts.csv: line 3: kind: "lnk" is not a kind; expected one of link, announcement, question, chat, response',
      'posts.csv: line 3: count: "0" is not a number of posts; expected 1 to 1000',
      'posts.csv: line 3: useful: "maybe" is neither yes nor no; expected 1 or 0',
    ]);
  });

  it('that runs backwards or beyond the end of the run is refused', async () => {
    const text = 'at,kind\nSun 10:00,link\nSat 10:00,link\nMon 10:00,link\n';
    const { err } = await replay(text, '--until', 'Mon 10:00');
    expect(err.trim().split('\n')).toEqual([
      'posts.csv: line 3: at: "Sat 10:00" is before the entry above it, "Sun 10:00"; expected times in order',
      'posts.csv: line 4: at: "Mon 10:00" is not before the end, "Mon 10:00"',
    ]);
  });

  it.each([
    ['', 'posts.csv: line 1: the head line is ""; expected at (or time), kind, count, useful'],
    ['at,kind\n', 'posts.csv: has no posts; expected a line for each'],
    [
      'at,kind,who\nSat 10:00,link,me\n',
      'posts.csv: line 1: unknown column "who"; expected at, kind, count, useful',
    ],
  ])('that is %j is refused', async (text, line) => {
    const { status, err } = await replay(text);
    expect([status, err.trim()]).toEqual([2, line]);
  });

  it('that is not there is named', async () => {
    const { err } = await sim(scratch(), [SCENARIO, '--log', 'none.csv']);
    expect(err.trim()).toBe('none.csv: no such file');
  });
});
