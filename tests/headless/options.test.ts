/** The command line: what it is read as, and what is said when it is wrong. */
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { RunOptions } from '../../src/headless/options.ts';
import { parseOptions } from '../../src/headless/options.ts';
import { problemLine } from '../../src/sim/scenario/types.ts';

const read = (...argv: string[]): RunOptions => {
  const parsed = parseOptions(argv);
  if (!parsed.ok || parsed.value.ask !== 'run') throw new Error(JSON.stringify(parsed));
  return parsed.value;
};
const wrong = (argv: string[], environment = {}): string[] => {
  const parsed = parseOptions(argv, environment);
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, message }) => problemLine(path || 'sim', { path: '', message }));
};

describe('options', () => {
  it('leave everything to the scenario when only a file is named', () => {
    expect(read('s.json')).toEqual({
      scenario: 's.json',
      seeds: undefined,
      until: undefined,
      network: undefined,
      changes: {},
      out: undefined,
      formats: ['csv'],
      jobs: availableParallelism(),
      json: false,
      ask: 'run',
    });
  });

  it('can stand before and after the file, with and without an equals sign', () => {
    const options = read('--until=Tue 12:00', 's.json', '--jobs', '3', '--json', '--out', 'd');
    expect(options).toMatchObject({
      scenario: 's.json',
      until: 'Tue 12:00',
      jobs: 3,
      json: true,
      out: 'd',
    });
  });

  it('ask for help or the version whatever else stands there', () => {
    expect(parseOptions(['--seeds', '0', '-h'])).toEqual({ ok: true, value: { ask: 'help' } });
    expect(parseOptions(['--version'])).toEqual({ ok: true, value: { ask: 'version' } });
  });

  it('count seeds from 1, or from A to B, as strings', () => {
    expect(read('s', '--seeds', '3').seeds).toEqual(['1', '2', '3']);
    expect(read('s', '--seeds', '9-11').seeds).toEqual(['9', '10', '11']);
    expect(read('s', '--seed', '007 spring').seeds).toEqual(['007 spring']);
  });

  it('set parameters by key, by path and by name of a group', () => {
    const sets = [
      'linksPerDay=0',
      'accounts[0].posts.burstSize=1',
      'posts.responsesPerDay = 60',
      'population.members=1e3',
      'resurfaces=off',
    ];
    expect(read('s', ...sets.flatMap((set) => ['--set', set])).changes).toEqual({
      linksPerDay: 0,
      burstSize: 1,
      responsesPerDay: 60,
      members: 1000,
      resurfaces: 0,
    });
  });

  it.each([
    [[], 'sim: no scenario file is named; see --help'],
    [['a', 'b'], 'b: one scenario at a time; "a" is already named'],
    [['s', '--sedes', '4'], '--sedes: unknown option; did you mean --seeds or --seed?'],
    [['s', '--seed'], '--seed: needs a value; see --help'],
    [['s', '--until', '--json'], '--until: needs a value; see --help'],
    [['s', '--json=yes'], '--json: takes no value'],
    [['s', '--out', 'a', '--out', 'b'], '--out: is given more than once'],
    [['s', '--seed', '1', '--seeds', '2'], '--seed: contradicts --seeds; give one of the two'],
    [['s', '--seeds', '0'], '--seeds: "0" holds a seed below 1; seeds start at 1'],
    [['s', '--seeds', '20-10'], '--seeds: "20-10" runs backwards; the smaller seed comes first'],
    [['s', '--seeds', '1000000000'], '--seeds: "1000000000" is more than 100000 seeds'],
    [
      ['s', '--seeds', '1e3'],
      '--seeds: "1e3" is not a number of seeds nor a range; expected 1 to 100000, or such as 11-20',
    ],
    [
      ['s', '--seeds', '-5'],
      '--seeds: "-5" is not a number of seeds nor a range; expected 1 to 100000, or such as 11-20',
    ],
    [
      ['s', '--until', 'Tue 25:00'],
      '--until: "Tue 25:00" is not a moment; expected a weekday and a quarter of an hour, such as "Tue 12:00" or "Sat 00:00 +1w"',
    ],
    [['s', '--jobs', '0'], '--jobs: "0" is not a number of workers; expected 1 to 256'],
    [
      ['s', '--set', 'resurfaces=constructor'],
      '--set: resurfaces: "constructor" is not a number; expected 0 to 1',
    ],
    [['s', '--set', 'linksPerDay'], '--set: "linksPerDay" is not of the form key=value'],
    [
      ['s', '--set', 'linkPerDay=3'],
      '--set: linkPerDay: unknown parameter; did you mean linksPerDay?',
    ],
    [
      ['s', '--set', 'accounts[0].linksPerDay=3'],
      '--set: accounts[0].linksPerDay: unknown parameter; did you mean accounts[0].posts.linksPerDay?',
    ],
    [['s', '--set', 'linksPerDay=-3'], '--set: linksPerDay: -3 is less than the minimum 0'],
    [['s', '--set', 'usefulShare=1.4'], '--set: usefulShare: 1.4 is greater than the maximum 1'],
    [['s', '--set', 'burstSize=1.5'], '--set: burstSize: 1.5 is not a whole number'],
    [
      ['s', '--set', 'linksPerDay=0x10'],
      '--set: linksPerDay: "0x10" is not a number; expected 0 to 100',
    ],
    [['s', '--set', 'linksPerDay='], '--set: linksPerDay: "" is not a number; expected 0 to 100'],
    [
      ['s', '--set', 'linksPerDay=1', '--set', 'posts.linksPerDay=2'],
      '--set: posts.linksPerDay: is set more than once',
    ],
    [['s', '--set', '__proto__=1'], '--set: __proto__: unknown parameter'],
  ])('%j are refused in one line', (argv, line) => {
    expect(wrong(argv)).toEqual([line]);
  });

  it('report every problem at once', () => {
    expect(
      wrong(['s', '--seeds', '0', '--jobs', 'x', '--set', 'a=1', '--set', 'linksPerDay=999']),
    ).toHaveLength(4);
  });

  it('that npm swallowed for lack of two dashes are told apart from missing ones', () => {
    expect(wrong(['s.json', '200'], { npm_config_seeds: '200' })).toEqual([
      '--seeds: was taken by npm; write -- before the options: npm run -s sim -- SCENARIO …',
    ]);
  });
});
