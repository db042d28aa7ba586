/** Bad input of `claims`: status 2, one line for each problem, no stack, nothing is run. */
import { describe, expect, it } from 'vitest';
import { claims, scratch } from './command.ts';
import { claim, planted, QUICK } from './planted.ts';

describe('bad input of claims', () => {
  /** Lines of a refusal, which says nothing else. */
  async function refused(files: Record<string, string>, ...argv: string[]): Promise<string[]> {
    const { status, out, err, lines } = await claims(scratch(files), [...QUICK, ...argv]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).not.toMatch(/\n\s+at |Error:/);
    return lines;
  }
  const fine = planted('fine', ['S1'], [claim()]);

  it('in any of the files has a line for each problem, and nothing is run', async () => {
    const broken = {
      ...fine,
      'scenarios/a.json': '{ "format": 1, }',
      ...planted('b', ['S1'], [claim({ at: 'Tuesday' })], { platform: 'pigeons' }),
      ...planted('c', ['S1'], [claim({ run: 'other' })]),
    };
    const lines = await refused(broken);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^a\.json: line 1, column 16: expected /);
    expect(lines[1]).toMatch(/^b\.json: platform: "pigeons" is /);
    expect(lines[2]).toMatch(/^b\.json: claims\[0\]\.at: "Tuesday" is /);
    expect(lines[3]).toMatch(/^c\.json: claims\[0\]\.run: "other" is no run/);
  });

  it('names scenarios that share an id, claims that do, and rows that are none', async () => {
    const files = {
      ...fine,
      ...planted('other', ['S11', 'S1', 'S1'], [claim()]),
      ...planted('pair', ['S1'], [claim(), claim()]),
      'scenarios/twin.json': fine['scenarios/fine.json'] ?? '',
      ...planted('void', [], []),
    };
    expect(await refused(files)).toEqual([
      'other.json: rows[0]: "S11" is no row of the source; expected S1 to S10, C1 to C13 or X1',
      'other.json: rows[2]: "S1" stands twice',
      'pair.json: claims[1].id: "stays" is taken by claims[0]',
      'twin.json: id: "fine" is taken by fine.json',
      'void.json: rows: is empty; expected at least one row of the source, such as "S1"',
      'void.json: claims: is empty; expected at least one claim',
    ]);
  });

  it('is a directory without scenarios, or none', async () => {
    expect(await refused({})).toEqual(['scenarios: no such directory']);
    expect(await refused({ 'scenarios/readme.txt': '' })).toEqual([
      'scenarios: holds no scenario (*.json)',
    ]);
  });

  it.each([
    [
      ['--only', 'fin'],
      'claims: --only: "fin" is neither a scenario nor a row of the source; did you mean fine?',
    ],
    [['--only', 'S2'], 'claims: --only: no scenario reproduces S2'],
    [['--only', 'S1,,fine'], 'claims: --only: has an empty name in its list'],
    [['--sedes', '4'], 'claims: --sedes: unknown option; did you mean --seeds?'],
    [
      ['fine.json'],
      'claims: fine.json: is no option; every scenario in scenarios/ is run (--only names some of them)',
    ],
  ])('%j is refused in one line', async (argv, line) => {
    expect(await refused(fine, ...argv)).toEqual([line]);
  });

  it('in several options has a line for each', async () => {
    const { status, lines } = await claims(scratch(fine), [
      '--seeds',
      '0',
      '--jobs',
      'x',
      '--json=1',
    ]);
    expect(status).toBe(2);
    expect(lines.map((line) => line.split(': ')[1])).toEqual(['--json', '--seeds', '--jobs']);
  });

  it('that npm swallowed for lack of two dashes is told so', async () => {
    const { status, lines } = await claims(scratch(fine), ['20'], {
      environment: { npm_config_seeds: '20' },
    });
    expect(status).toBe(2);
    expect(lines).toEqual([
      'claims: --seeds: was taken by npm; write -- before the options: npm run -s claims -- [options]',
    ]);
  });
});
