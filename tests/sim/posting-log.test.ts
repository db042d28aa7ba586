/** Posting logs: what is written is what the log says, to the quarter of an hour. */
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/model.ts';
import { readScenario } from '../../src/read-scenario.ts';
import { LIMITS } from '../../src/sim/limits.ts';
import type { LogEntry } from '../../src/sim/scenario/types.ts';
import { LOGGED_KINDS, POST_KINDS } from '../../src/sim/strategy.ts';
import type { World } from '../../src/sim/world.ts';
import { rowsOf } from '../support/rows.ts';
import { mustRead, shippedJson, small, smallJson } from '../support/scenarios.ts';

const ann = (log: unknown, strategy = 'log') => ({
  accounts: [{ name: 'Ann', strategy, friends: 30, log }],
});
const entry = (at: string, more: object = {}) => ({ at, kind: 'link', ...more });

/** What the account wrote, as a log: acts of one tick, kind and usefulness in one entry. */
function written({ tables, accounts, calendar }: World): LogEntry[] {
  const log: LogEntry[] = [];
  for (const act of rowsOf(tables.acts).filter(({ author }) => author === accounts[0]?.member)) {
    const [at, kind] = [calendar.label(act.tick), LOGGED_KINDS[act.kind] ?? 'link'];
    const last = log.at(-1);
    const same = last?.at === at && last.kind === kind && last.useful === (act.useful === 1);
    const count = same ? last.count + 1 : 1;
    if (same) log.pop();
    log.push({ at, kind, count, useful: act.useful === 1 });
  }
  return log;
}

/** Problems of a scenario, as lines. */
function problems(fields: object): string[] {
  const read = readScenario(smallJson({ ...fields }));
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('a posting log', () => {
  it('is what the account writes: all of it, and nothing else', () => {
    const log = [
      { at: 'Mon 00:00', kind: 'chat', count: 2, useful: true },
      { at: 'Mon 05:15', kind: 'link', count: 6, useful: false },
      { at: 'Mon 05:15', kind: 'link', count: 1, useful: true },
      { at: 'Tue 12:00', kind: 'response', count: 3, useful: false },
      { at: 'Tue 12:15', kind: 'question', count: 1, useful: false },
      { at: 'Wed 23:45', kind: 'announcement', count: 1, useful: false },
    ];
    const { world, end, advance } = small(ann(log));
    advance(end);
    expect(written(world)).toEqual(log);
  });

  it('of the weekend on Plurk is replayed on Twitter, link by link', () => {
    const seed = '1';
    const story = simulate({ scenario: mustRead(shippedJson()), seed });
    const twitter = simulate({ scenario: mustRead(shippedJson('twitter-shrugs.json')), seed });
    for (const { advance, end } of [story, twitter]) advance(end);
    expect(written(twitter.world)).toEqual(written(story.world));
    expect(twitter.world.scenario.platform).toBe('twitter');
    expect(written(story.world).length).toBeGreaterThan(10);
  });

  it('gives one link that is of no use where it says no more', () => {
    const { world, end, advance } = small(ann([entry('Mon 10:00')]));
    advance(end);
    const useful = false;
    expect(written(world)).toEqual([{ at: 'Mon 10:00', kind: 'link', count: 1, useful }]);
  });
});

describe('a log that is wrong has a line for each problem:', () => {
  it('a kind, a count, a moment, a field that is none', () => {
    const log = [
      entry('Mon 10:00', { kind: 'tweet', count: 0 }),
      entry('Monday'),
      entry('Mon 10:00', { count: 1.5, note: 1 }),
      entry('Mon 10:00', { count: 5000, useful: 1 }),
    ];
    const found = problems(ann(log)).join('\n');
    expect(found).toContain('accounts[0].log[0].kind: "tweet" is not one of "link", ');
    expect(found).toContain('accounts[0].log[0].count: 0 is less than the minimum 1');
    expect(found).toContain('accounts[0].log[1].at: "Monday" is not a moment such as Tue 12:00');
    expect(found).toContain('accounts[0].log[2].count: 1.5 is not ');
    expect(found).toContain('accounts[0].log[2].note: is not a known field');
    expect(found).toContain('accounts[0].log[3].count: 5000 is greater than the maximum 1000');
    expect(found).toContain('accounts[0].log[3].useful: 1 is not ');
  });

  it('times that run backwards, or lie beyond the end', () => {
    const log = ['Mon 10:00', 'Mon 09:00', 'Thu 00:00', 'Tue 00:00 +1w'].map((at) => entry(at));
    expect(problems(ann(log))).toEqual([
      'accounts[0].log[1].at: "Mon 09:00" is before the entry above it, "Mon 10:00"; expected times in order',
      'accounts[0].log[2].at: "Thu 00:00" is not before the end, "Thu 00:00"',
      'accounts[0].log[3].at: "Tue 00:00 +1w" is not before the end, "Thu 00:00"',
    ]);
  });

  it('none for the strategy that follows it, or one that nothing follows', () => {
    expect(problems(ann([]))).toEqual([
      'accounts[0].log: is missing; expected a list of posts for the strategy "log"',
    ]);
    const log = [entry('Mon 10:00')];
    expect(problems(ann(log, 'converser'))).toEqual([
      'accounts[0].log: has no effect; expected it beside the strategy "log"',
    ]);
    const runs = [{ id: 'logged', text: 'By the log.', strategy: 'log' }];
    expect(problems({ ...ann(log, 'converser'), runs })).toEqual([]);
  });

  it('more entries than there may be', () => {
    const log = Array.from({ length: LIMITS.logged + 1 }, () => entry('Mon 10:00'));
    expect(problems(ann(log))).toEqual([
      `accounts[0].log: has ${LIMITS.logged + 1} entries, more than the maximum ${LIMITS.logged}`,
    ]);
  });
});

describe('a mix of strategies', () => {
  const mix = [
    { strategy: 'broadcaster', share: 0.25 },
    { strategy: 'converser', share: 0.5 },
  ];

  it('gives each its share of the crowd, and leaves everybody else’s dice alone', () => {
    const population = { members: 2000, communities: 3, friendsEach: 8 };
    const [plain, mixed] = [small({ population }), small({ population, mix })];
    const strategies = rowsOf(mixed.world.tables.people).map(({ strategy }) => strategy);
    const share = (id: string) => {
      const index = mixed.world.strategies.findIndex((strategy) => strategy.id === id);
      return strategies.filter((strategy) => strategy === index).length / 2000;
    };
    expect(Math.abs(share('broadcaster') - 0.25)).toBeLessThan(0.03);
    expect(Math.abs(share('converser') - 0.5)).toBeLessThan(0.03);
    expect(Math.abs(share('ordinary') - 0.25)).toBeLessThan(0.03);
    const people = ({ world }: typeof plain) =>
      rowsOf(world.tables.people).map((person) => ({ ...person, strategy: 0 }));
    expect(people(mixed)).toEqual(people(plain));
    expect(rowsOf(mixed.world.tables.ties)).toEqual(rowsOf(plain.world.tables.ties));
  });

  it('lets people act by their strategy: broadcasters write links, conversers answer', () => {
    const population = { members: 300, communities: 3, friendsEach: 8, visitsPerDay: 6 };
    const { world, end, advance } = small({ population, mix });
    advance(end);
    const people = rowsOf(world.tables.people);
    const acts = rowsOf(world.tables.acts).filter(({ author }) => world.account_a[author]! < 0);
    const of = (id: string, kind: string) =>
      acts.filter(
        (act) =>
          POST_KINDS[act.kind] === kind &&
          world.strategies[people[act.author]?.strategy as number]?.id === id,
      ).length;
    expect(of('broadcaster', 'link')).toBeGreaterThan(50);
    expect(of('broadcaster', 'chat') + of('converser', 'link')).toBe(0);
    const written = of('converser', 'chat') + of('converser', 'question');
    expect(of('converser', 'response')).toBeGreaterThan(6 * written);
    expect(of('ordinary', 'chat')).toBeGreaterThan(0);
  });

  it('that is wrong has a line for each problem', () => {
    const parts = [
      { strategy: 'broadcaster', share: 0.7 },
      { strategy: 'broadcaster', share: 0.7 },
      { strategy: 'log', share: 0 },
    ];
    const found = problems({ mix: parts });
    expect(found).toHaveLength(3);
    expect(found[0]).toBe('mix[1].strategy: "broadcaster" is taken by mix[0]');
    expect(found[1]).toMatch(
      /^mix\[2\]\.strategy: "log" is for accounts only; expected ordinary, /,
    );
    expect(found[2]).toBe('mix: shares add up to 1.4, more than the maximum 1');
    expect(problems({ mix: [{ strategy: 'nobody', share: 2 }] }).join('\n')).toMatch(
      /mix\[0\]\.strategy: "nobody" is not one of .*\nmix\[0\]\.share: 2 is greater than the maximum 1/,
    );
  });
});
