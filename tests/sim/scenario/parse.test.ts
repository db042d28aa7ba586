/** Reading scenarios: every kind of bad field gives exactly one line, in fixed wording. */
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../src/model.ts';
import { readScenario } from '../../../src/read-scenario.ts';
import { METRIC_NAMES } from '../../../src/sim/metrics.ts';
import { ACCOUNT, defaultsOf, POPULATION, POSTS } from '../../../src/sim/params/index.ts';
import { problemLine } from '../../../src/sim/scenario/types.ts';
import { mustRead, shippedFiles, shippedJson, smallJson } from '../../support/scenarios.ts';

const lines = (json: unknown) => {
  const read = readScenario(json);
  return read.ok ? [] : read.problems.map((problem) => problemLine('x.json', problem));
};
/** A valid scenario in which the field at a path is another value, or is gone. */
function withField(path: string, value: unknown): unknown {
  const json = structuredClone(shippedJson());
  const keys = path.split('.');
  const last = keys.pop() as string;
  let at = json as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return json;
}
const platforms = NAMES.platforms.map((name) => JSON.stringify(name)).join(', ');
const strategies = NAMES.strategies.map((name) => JSON.stringify(name)).join(', ');
const one = (names: string) => (names.includes(', ') ? `one of ${names}` : names);

describe('a bad field gives one line', () => {
  it.each<[path: string, value: unknown, line: string]>([
    ['title', 7, 'title: 7 is not a text'],
    ['title', undefined, 'title: is missing; expected a text'],
    ['title', '', 'title: has 0 characters, fewer than the minimum 1'],
    ['story', 'x'.repeat(2001), 'story: has 2001 characters, more than the maximum 2000'],
    ['format', 2, 'format: 2 is newer than 1, the newest that this version reads'],
    ['format', 0, 'format: 0 is not 1'],
    ['format', '1', 'format: "1" is not 1'],
    ['id', 'Half by Tuesday', 'id: "Half by Tuesday" is not an id such as half-by-tuesday'],
    ['id', null, 'id: null is not a text'],
    ['notice', 'see', 'notice: "see" is not a list'],
    ['notice', [1], 'notice[0]: 1 is not a text'],
    ['rows', {}, 'rows: an object is not a list'],
    ['starts', 'Tue 12:10', 'starts: "Tue 12:10" is not a moment such as Tue 12:00'],
    ['until', undefined, 'until: is missing; expected a text'],
    ['seed', 1, 'seed: 1 is not a text'],
    ['platform', 'orkut', `platform: "orkut" is not ${one(platforms)}`],
    ['population', [], 'population: a list is not an object'],
    [
      'population.members',
      '600',
      'population.members: "600" is not a number; expected 10 to 1000000',
    ],
    ['population.members', 9, 'population.members: 9 is less than the minimum 10'],
    ['population.members', 600.5, 'population.members: 600.5 is not a whole number'],
    ['population.closure', 1.1, 'population.closure: 1.1 is greater than the maximum 1'],
    ['population.closure', null, 'population.closure: null is not a number; expected 0 to 1'],
    ['population.closure', true, 'population.closure: true is not a number; expected 0 to 1'],
    ['population.closure', [], 'population.closure: a list is not a number; expected 0 to 1'],
    ['population.mixing', Number.NaN, 'population.mixing: NaN is not a number; expected 0 to 1'],
    ['population.mixing', 1 / 0, 'population.mixing: Infinity is not a number; expected 0 to 1'],
    ['population.tolerance', 5, 'population.tolerance: is not a known field'],
    ['accounts', [], 'accounts: has 0 entries, fewer than the minimum 1'],
    ['accounts', {}, 'accounts: an object is not a list'],
    ['accounts.0', 'Rex', 'accounts[0]: "Rex" is not an object'],
    ['accounts.0.name', '', 'accounts[0].name: has 0 characters, fewer than the minimum 1'],
    ['accounts.0.strategy', 'spammer', `accounts[0].strategy: "spammer" is not ${one(strategies)}`],
    [
      'accounts.0.friends',
      600,
      'accounts[0].friends: 600 is greater than the 599 other members (population.members)',
    ],
    [
      'accounts.0.posts.linksPerDay',
      -3,
      'accounts[0].posts.linksPerDay: -3 is less than the minimum 0',
    ],
    ['accounts.0.posts.links', 3, 'accounts[0].posts.links: is not a known field'],
    [
      'claims.0.metric',
      'fans',
      `claims[0].metric: "fans" is not one of ${METRIC_NAMES.map((name) => JSON.stringify(name)).join(', ')}`,
    ],
    ['claims.0.is', 'about', 'claims[0].is: "about" is not one of "between", "atLeast", "atMost"'],
    ['claims.0.at', 'noon', 'claims[0].at: "noon" is not a moment such as Tue 12:00'],
    ['claims.0.low', 'x', 'claims[0].low: "x" is not a number'],
    ['claims.0.low', Number.NaN, 'claims[0].low: NaN is not a number'],
    ['claims.0.low', 0.7, 'claims[0].low: 0.7 is greater than high 0.6'],
    ['claims.0.high', undefined, 'claims[0].high: is missing; expected a number'],
    ['claims.0.account', 'Max', 'claims[0].account: "Max" is no account; expected Rex'],
    ['tolerance', 5, 'tolerance: is not a known field'],
    ['title', 'y'.repeat(2500), 'title: has 2500 characters, more than the maximum 2000'],
  ])('%s = %j', (path, value, line) => {
    expect(lines(withField(path, value))).toEqual([`x.json: ${line}`]);
  });

  it('two accounts of one name', () => {
    const [rex] = shippedJson()['accounts'] as object[];
    expect(lines({ ...shippedJson(), accounts: [rex, { ...rex, friends: 3 }] })).toEqual([
      'x.json: accounts[1].name: "Rex" is the name of an account before it',
    ]);
  });

  it('two claims of one id', () => {
    const [claim] = shippedJson()['claims'] as { id: string }[];
    expect(lines({ ...shippedJson(), claims: [claim, claim] })).toEqual([
      `x.json: claims[1].id: "${claim?.id}" is taken by claims[0]`,
    ]);
  });

  it('a run alongside that would have other people', () => {
    const runs = [
      { id: 'other', text: 'Fewer.', set: { members: 50 } },
      { id: 'there', text: 'There.', set: { members: 50, overlap: 2 }, alongside: 1 },
    ];
    expect(lines(smallJson({ runs }))).toEqual([
      'x.json: runs[1].set.overlap: 2 is greater than the maximum 1',
      'x.json: runs[1].alongside: 1 is not true or false',
    ]);
    const there = { ...runs[1], set: { members: 50 }, alongside: true };
    expect(lines(smallJson({ runs: [runs[0], there] }))).toEqual([
      'x.json: runs[1].set.members: is not for a run alongside, which has the same people',
    ]);
  });

  it('more accounts than can be shown', () => {
    const accounts = Array.from({ length: 9 }, (_, n) => ({ name: `a${n}`, strategy: 'ordinary' }));
    expect(lines(smallJson({ accounts }))).toEqual([
      'x.json: accounts: has 9 entries, more than the maximum 8',
    ]);
  });

  it.each([
    [null, 'null is not an object'],
    [undefined, 'is missing; expected an object'],
    [[], 'a list is not an object'],
    ['text', '"text" is not an object'],
  ])('what is no scenario at all: %j', (json, line) => {
    expect(lines(json)).toEqual([`x.json: ${line}`]);
  });
});

describe('keys that mean something to the language', () => {
  it.each(['__proto__', 'constructor', 'toString'])('%s is not a known field anywhere', (key) => {
    const text = JSON.stringify(shippedJson());
    const top = JSON.parse(`{"${key}": 1, ${text.slice(1)}`);
    expect(lines(top)).toEqual([`x.json: ${key}: is not a known field`]);
    const inner = JSON.parse(text.replace('"population":{', `"population":{"${key}":{"x":1},`));
    expect(lines(inner)).toEqual([`x.json: population.${key}: is not a known field`]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

it('several problems are all told', () => {
  const json = { ...shippedJson(), seed: 1, title: 2, extra: 3, more: 4 };
  expect(lines(json)).toHaveLength(4);
});

describe('a good scenario', () => {
  it.each(shippedFiles())('%s is read, and reads the same again', (file) => {
    const first = mustRead(shippedJson(file));
    // An open bound is read as infinite, which JSON cannot say.
    const closed = (_: string, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? undefined : value;
    expect(mustRead(JSON.parse(JSON.stringify(first, closed)))).toEqual(first);
    expect(first).toMatchObject(shippedJson(file));
    expect(`${first.id}.json`).toBe(file);
  });

  it('has what it does not say from the table', () => {
    const accounts = [{ name: 'Ann', strategy: 'ordinary' }];
    const read = mustRead(smallJson({ accounts, population: undefined }));
    expect(read.population).toEqual(defaultsOf(POPULATION));
    expect(read.accounts[0]).toMatchObject({ ...defaultsOf(ACCOUNT), posts: defaultsOf(POSTS) });
    expect(read.seed).toBe('1');
  });

  it('claims of the first account unless told, with open bounds where one is enough', () => {
    const claims = [
      { id: 'c', text: 't', metric: 'friends', at: 'Tue 12:00', is: 'atLeast', low: 3 },
    ];
    expect(mustRead(smallJson({ claims })).claims[0]).toMatchObject({
      account: 'Ann',
      low: 3,
      high: Number.POSITIVE_INFINITY,
    });
  });
});
