/** What no field of a scenario can tell alone: each thing that does not fit has one line. */
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../src/model.ts';
import { readScenario } from '../../../src/read-scenario.ts';
import { LIMITS } from '../../../src/sim/limits.ts';
import { smallJson } from '../../support/scenarios.ts';

/** Problems of the small scenario with other fields, as lines. */
function lines(fields: object): string[] {
  const read = readScenario(smallJson({ ...fields }));
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

const [ann] = smallJson()['accounts'] as object[];
const bob = { name: 'Bob', strategy: 'ordinary', friends: 5 };
const event = (more: object) => ({ at: 'Tue 08:00', text: 'It happens.', ...more });
const run = (id: string, more: object = {}) => ({ id, text: 'Otherwise.', ...more });
const claim = (more: object) => ({
  id: 'c',
  text: 'So.',
  metric: 'friends',
  at: 'Wed 12:00',
  is: 'atLeast',
  low: 1,
  ...more,
});
const LOG = [{ at: 'Mon 08:00', kind: 'link' }];

describe('the time of a story', () => {
  it('ends after it began, and within two years', () => {
    expect(lines({ until: 'Mon 00:00' })).toEqual([
      'until: "Mon 00:00" is the start; expected a later moment',
    ]);
    const weeks = (n: number) => `Mon 00:00 +${n}w`;
    expect(lines({ until: weeks(LIMITS.weeks) })).toEqual([]);
    expect(lines({ until: weeks(LIMITS.weeks + 1) })).toEqual([
      `until: "${weeks(LIMITS.weeks + 1)}" is later than the maximum, ${LIMITS.weeks} weeks`,
    ]);
  });

  it('has all events before its end, and all claims until then', () => {
    expect(lines({ events: [event({ at: 'Wed 23:45' })] })).toEqual([]);
    expect(lines({ events: [event({}), event({ at: 'Thu 00:00' })] })).toEqual([
      'events[1].at: "Thu 00:00" is not before until Thu 00:00',
    ]);
    expect(lines({ claims: [claim({ at: 'Thu 00:00' })] })).toEqual([]);
    expect(lines({ claims: [claim({ at: 'Thu 00:15' })] })).toEqual([
      'claims[0].at: "Thu 00:15" is after until Thu 00:00',
    ]);
  });
});

describe('names', () => {
  it('of accounts, runs and claims that are spoken of are there', () => {
    const fields = {
      accounts: [ann, bob],
      events: [event({ account: 'Bob' }), event({ account: 'Max' })],
      runs: [run('other')],
      claims: [claim({ run: 'other', minus: 'main', account: 'Bob' })],
    };
    expect(lines(fields)).toEqual(['events[1].account: "Max" is no account; expected Ann, Bob']);
    const claims = [claim({ run: 'x' }), claim({ id: 'd', minus: 'y', account: 'Z' })];
    expect(lines({ ...fields, events: [], claims })).toEqual([
      'claims[0].run: "x" is no run; expected main, other',
      'claims[1].account: "Z" is no account; expected Ann, Bob',
      'claims[1].minus: "y" is no run; expected main, other',
    ]);
  });

  it('of runs are taken once, and the main one is taken already', () => {
    expect(lines({ runs: [run('a'), run('b'), run('a'), run('main')] })).toEqual([
      'runs[2].id: "a" is taken',
      'runs[3].id: "main" is taken',
    ]);
  });
});

describe('friends', () => {
  it('are at most all who are no account, in the main run and in every other', () => {
    const accounts = [{ ...ann, friends: 58 }, bob];
    expect(lines({ accounts })).toEqual([]);
    expect(lines({ accounts: [{ ...ann, friends: 59 }, bob] })).toEqual([
      'accounts[0].friends: 59 is greater than the 58 other members (population.members)',
    ]);
    expect(lines({ accounts, runs: [run('a', { set: { friends: 58 } })] })).toEqual([]);
    expect(lines({ accounts, runs: [run('a', { set: { friends: 59 } })] })).toEqual([
      'runs[0].set.friends: 59 friends are more than the 58 other members',
    ]);
    expect(lines({ runs: [run('a'), run('b', { set: { members: 31 } })] })).toEqual([]);
    expect(lines({ runs: [run('a'), run('b', { set: { members: 30 } })] })).toEqual([
      'runs[1].set.members: 30 friends of accounts[0] are more than the 29 other members',
    ]);
    expect(lines({ runs: [run('a', { set: { members: 30, friends: 29 } })] })).toEqual([]);
  });
});

describe('bounds of a claim', () => {
  it('are those that its comparison needs, the lower one not above the upper', () => {
    const bounds = (more: object) => lines({ claims: [claim({ low: undefined, ...more })] });
    expect(bounds({ is: 'atLeast', high: 3 })).toEqual([
      'claims[0].low: is missing; expected a number',
    ]);
    expect(bounds({ is: 'atMost', low: 3 })).toEqual([
      'claims[0].high: is missing; expected a number',
    ]);
    expect(bounds({ is: 'between' })).toEqual([
      'claims[0].low: is missing; expected a number',
      'claims[0].high: is missing; expected a number',
    ]);
    expect(bounds({ is: 'between', low: 3, high: 3 })).toEqual([]);
    expect(bounds({ is: 'between', low: 3.1, high: 3 })).toEqual([
      'claims[0].low: 3.1 is greater than high 3',
    ]);
  });
});

describe('a posting log', () => {
  const follows = { ...ann, strategy: 'log' };
  const logs = NAMES.logs.map((name) => `"${name}"`).join(', ');
  const lost = (n: number) =>
    `accounts[${n}].log: has no effect; expected it beside the strategy ${logs}`;
  const missing = (n: number) =>
    `accounts[${n}].log: is missing; expected a list of posts for the strategy "log"`;

  it('stands beside a strategy that follows it, and nowhere else', () => {
    expect(lines({ accounts: [{ ...follows, log: LOG }] })).toEqual([]);
    expect(lines({ accounts: [follows] })).toEqual([missing(0)]);
    expect(lines({ accounts: [ann, { ...bob, log: LOG }] })).toEqual([lost(1)]);
  });

  it('is of use, too, where an event or another run makes its account follow it', () => {
    const accounts = [{ ...ann, log: LOG }, bob];
    expect(lines({ accounts })).toEqual([lost(0)]);
    expect(lines({ accounts, runs: [run('a', { strategy: 'log' })] })).toEqual([]);
    expect(lines({ accounts, events: [event({ strategy: 'log' })] })).toEqual([]);
    expect(lines({ accounts, events: [event({ strategy: 'log', account: 'Bob' })] })).toEqual([
      lost(0),
      missing(1),
    ]);
  });

  it('of another account than the first is of no use to a run, which is about the first', () => {
    const accounts = [ann, { ...bob, log: LOG }];
    expect(lines({ accounts, runs: [run('a', { strategy: 'log' })] })).toEqual([
      missing(0),
      lost(1),
    ]);
  });

  it('with wrong entries names them one by one, and after twenty no more', () => {
    const wrong = { at: 'noon', kind: 'link' };
    const of = (log: unknown[]) => lines({ accounts: [{ ...follows, log }] });
    expect(of([...LOG, wrong, { ...LOG[0], count: 0 }, { at: 'Mon 09:00' }])).toEqual([
      'accounts[0].log[1].at: "noon" is not a moment such as Tue 12:00',
      'accounts[0].log[2].count: 0 is less than the minimum 1',
      expect.stringMatching(/^accounts\[0\]\.log\[3\]\.kind: is missing; expected one of "link"/),
    ]);
    const many = of(Array(LIMITS.problems + 5).fill(wrong));
    expect(many).toHaveLength(LIMITS.problems + 1);
    expect(many.at(-1)).toBe(`: has more problems than these ${LIMITS.problems}`);
  });
});

describe('a crowd', () => {
  it('has each strategy once, of those for people, and not more than everybody', () => {
    const of = (...parts: [string, number][]) =>
      lines({ mix: parts.map(([strategy, share]) => ({ strategy, share })) });
    expect(of(['balanced', 0.5], ['converser', 0.5])).toEqual([]);
    expect(of(['balanced', 0.1], ['balanced', 0.1])).toEqual([
      'mix[1].strategy: "balanced" is taken by mix[0]',
    ]);
    expect(of(['log', 0.1])).toEqual([
      `mix[0].strategy: "log" is for accounts only; expected ${NAMES.crowd.join(', ')}`,
    ]);
    expect(of(['balanced', 0.7], ['converser', 0.4])).toEqual([
      'mix: shares add up to 1.1, more than the maximum 1',
    ]);
  });
});
