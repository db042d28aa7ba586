/** The command `claims` on planted scenarios: what it counts, prints, names and answers with. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from '../../scripts/lib/build-cli.mjs';
import type { main as Main } from '../../src/headless/claims.main.ts';
import { wilson } from '../../src/stats/quantiles.ts';
import { caught, claims, scratch } from './command.ts';
import type { Fields } from './planted.ts';
import { claim, falls, planted, QUICK } from './planted.ts';

const rowsIn = (out: string): Fields[] => (JSON.parse(out) as { rows: Fields[] }).rows;

describe('the table of claims', () => {
  const files = {
    ...planted('both', ['X1', 'C13'], [claim(), claim({ id: 'too', text: 'And stays.' })]),
    ...planted('second', ['S10'], [claim()]),
    ...planted('third', ['S2'], [claim()]),
  };

  it('has a line for each row and claim, in the order of the source', async () => {
    const { status, out, err } = await claims(scratch(files), [...QUICK, '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(Object.keys(JSON.parse(out))).toEqual(['rows']);
    expect(rowsIn(out).map(({ row, scenario, id }) => [row, scenario, id].join(' '))).toEqual([
      'S2 third stays',
      'S10 second stays',
      'C13 both stays',
      'C13 both too',
      'X1 both stays',
      'X1 both too',
    ]);
    expect(rowsIn(out)[0]).toEqual({
      row: 'S2',
      scenario: 'third',
      id: 'stays',
      text: 'Somebody stays.',
      held: 4,
      of: 4,
      ...wilson(4, 4),
    });
  });

  it('tells people the same in columns that fit the terminal', async () => {
    const { out } = await claims(scratch(files), QUICK);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^row {2}scenario {2}claim +held of 4 {2}95 % interval$/);
    expect(lines[1]).toMatch(/^S2 {3}third {5}Somebody stays\. +4 {3}0\.51 to 1\.00$/);
    expect(lines.at(-2)).toBe('4 of 4 claims hold in at least 90 % of 4 seeds (1 to 4).');
    const long = planted(
      'a-name-that-goes-on-and-on-and-on',
      ['S1'],
      [
        claim({
          text: 'A claim of many words, more than any line of a terminal can hold. '.repeat(3),
        }),
      ],
    );
    const narrow = (await claims(scratch(long), QUICK)).out.split('\n');
    expect(Math.max(...narrow.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('is for all 200 seeds unless told, or those of a range', async () => {
    const directory = scratch(
      planted('one', ['S1'], [claim({ at: 'Sat 00:15' })], {
        until: 'Sat 00:15',
      }),
    );
    const { out } = await claims(directory, ['--jobs', '1', '--json']);
    expect(rowsIn(out)[0]).toMatchObject({ held: 200, of: 200 });
    const range = await claims(directory, ['--jobs', '1', '--seeds', '1001-1003']);
    expect(range.out).toContain('3 seeds (1001 to 1003)');
  });

  it('leaves out what --only does not name, by scenario or by row', async () => {
    const directory = scratch(files);
    const of = async (only: string) => {
      const { out } = await claims(directory, [...QUICK, '--json', '--only', only]);
      return rowsIn(out).map(({ row, scenario }) => `${row} ${scenario}`);
    };
    expect(await of('second')).toEqual(['S10 second']);
    expect(await of('X1,third')).toEqual(['S2 third', 'X1 both', 'X1 both']);
    expect(await of('both')).toHaveLength(4);
  });

  it('counts claims about another run of the same dice', async () => {
    const twin = { id: 'twin', text: 'Nothing is different.' };
    const same = claim({ id: 'same', text: 'No difference.', minus: 'twin', low: 0 });
    const directory = scratch(planted('two', ['S1'], [same], { runs: [twin] }));
    const { out } = await claims(directory, [...QUICK, '--json']);
    expect(rowsIn(out)[0]).toMatchObject({ id: 'same', held: 4, of: 4 });
  });
});

describe('a claim that falls under 90 %', () => {
  it('is named, and the status is 1', async () => {
    const directory = scratch(planted('odd', ['C4', 'C5'], [claim(), falls]));
    const { status, out, lines } = await claims(directory, QUICK);
    expect(status).toBe(1);
    expect(lines).toEqual([
      'odd: claim falls (C4 and C5): held in 0 of 4 seeds; expected at least 4',
    ]);
    expect(out).toContain('1 of 2 claims hold in at least 90 % of 4 seeds');
  });

  it('leaves standard output to the data with --json', async () => {
    const directory = scratch(planted('odd', ['S1'], [falls]));
    const { status, out, lines } = await claims(directory, [...QUICK, '--json']);
    expect({ status, named: lines.length }).toEqual({ status: 1, named: 1 });
    expect(rowsIn(out)[0]).toMatchObject({ held: 0, of: 4, low: 0 });
  });

  it('stands out in red on a terminal', async () => {
    const directory = scratch(planted('odd', ['S1'], [falls]));
    const { out } = await claims(directory, QUICK, { outIsTerminal: true });
    expect(out).toContain('\x1b[31mS1');
  });
});

describe('the command claims', () => {
  it('refuses a scenario that ends before a claim’s moment', async () => {
    const late = claim({ id: 'late', at: 'Mon 12:00' });
    const { status, out, lines } = await claims(scratch(planted('short', ['S1'], [late])), QUICK);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(lines).toEqual([expect.stringMatching(/claims\[0\]\.at: "Mon 12:00" is after until /)]);
  });

  it('prints help that fits a terminal', async () => {
    const { status, out, err } = await claims(scratch(), ['--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('stops when it is told to, without a verdict', async () => {
    const onStop = (stop: () => void) => {
      setTimeout(stop, 20);
      return () => undefined;
    };
    const directory = scratch(planted('odd', ['S1'], [falls]));
    const argv = ['--seeds', '5000', '--jobs', '1'];
    const { status, out, lines } = await claims(directory, argv, { onStop });
    expect({ status, out }).toEqual({ status: 130, out: '' });
    expect(lines).toEqual([
      expect.stringMatching(/^Stopped after \d+ of 5000 runs; no verdict\.$/),
    ]);
  });
});

describe('the built command claims', () => {
  let main: typeof Main;
  beforeAll(async () => {
    ({ main } = await import(pathToFileURL(join(await buildCli(), 'claims.main.mjs')).href));
  }, 60_000);

  it('says the same with any number of workers, over all scenarios in one pool', async () => {
    // Held in some seeds and not in others, so that a mix-up of seeds or scenarios would show.
    const seen = claim({ id: 'seen', metric: 'seen', at: 'Sat 18:00', low: 33 });
    const day = { until: 'Sat 18:00' };
    const directory = scratch({
      ...planted('a', ['S2'], [seen, claim()], day),
      ...planted('b', ['S1'], [falls], { until: 'Sat 12:00' }),
      ...planted('c', ['S3'], [{ ...seen, is: 'atMost', low: undefined, high: 33 }], day),
    });
    const said = async (jobs: string) => {
      const { io, texts } = caught(directory);
      await main(['--seeds', '21', '--json', '--jobs', jobs], io);
      return texts;
    };
    const one = await said('1');
    expect(await said('2')).toEqual(one);
    expect(await said('5')).toEqual(one);
    const held = rowsIn(one.out).map((row) => Number(row['held']));
    expect(held.some((n) => n > 0 && n < 21)).toBe(true);
  }, 60_000);

  it('draws one bar over all scenarios and seeds on a terminal, and wipes it', async () => {
    const directory = scratch({
      ...planted('a', ['S2'], [claim()]),
      ...planted('b', ['S1'], [claim()]),
    });
    const { io, texts } = caught(directory, { errIsTerminal: true });
    expect(await main(['--seeds', '6', '--jobs', '2'], io)).toBe(0);
    expect(texts.err).toContain('12 of 12 runs');
    expect(texts.err.endsWith('\r\x1b[2K')).toBe(true);
  });
});
