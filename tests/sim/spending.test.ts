/** What an account spends: within its budget of a week, by the minute and by the dollar. */
import { describe, expect, it } from 'vitest';
import { applyLive } from '../../src/model.ts';
import { readScenario } from '../../src/read-scenario.ts';
import { TICKS_A_WEEK } from '../../src/sim/calendar.ts';
import { tableFingerprint } from '../../src/sim/fingerprint.ts';
import { measure } from '../../src/sim/measure.ts';
import type { MetricName } from '../../src/sim/metrics.ts';
import { historyWithout } from '../support/history.ts';
import { small, smallJson } from '../support/scenarios.ts';

const ALL = {
  linksPerDay: 6,
  chatsPerDay: 4,
  responsesPerDay: 8,
  adSpendPerDay: 30,
  siteHoursPerDay: 1.5,
};
const account = (posts: object) => [{ name: 'Ann', strategy: 'broadcaster', friends: 30, posts }];

/** What an account has spent and got after some weeks. */
function played(
  weeks: number,
  posts: object,
  more: { events?: object[]; rules?: object; until?: string } = {},
) {
  const { world, advance } = small(
    { accounts: account(posts), events: more.events ?? [], until: more.until ?? 'Thu 00:00' },
    'test',
    more.rules ?? {},
  );
  advance(weeks * TICKS_A_WEEK);
  const of = (name: MetricName, week = weeks) => measure(world, name, 0, week * TICKS_A_WEEK);
  return { world, of };
}

describe('a budget', () => {
  it('of nothing buys nothing: no post, no answer, no visit, no cost', () => {
    const broke = played(1, { ...ALL, budgetHours: 0, budgetMoney: 0 });
    const idle = played(1, {});
    for (const name of [
      'links',
      'otherPosts',
      'responses',
      'visits',
      'conversions',
      'hours',
      'money',
      'cost',
    ] as const) {
      expect(broke.of(name), name).toBe(0);
    }
    for (const table of ['people', 'ties', 'acts', 'moves', 'sites'] as const) {
      expect(tableFingerprint(broke.world, table)).toBe(tableFingerprint(idle.world, table));
    }
  });

  it('of nothing buys nothing, even where writing takes no time', () => {
    const rules = { minutesPerPost: 0, minutesPerResponse: 0 };
    const broke = played(1, { ...ALL, budgetHours: 0 }, { rules });
    expect([broke.of('links'), broke.of('otherPosts'), broke.of('responses')]).toEqual([0, 0, 0]);
    expect(played(1, ALL, { rules }).of('links')).toBeGreaterThan(30);
  });

  it('of hours ends the writing once they are spent, until the next week', () => {
    const posts = { linksPerDay: 20, budgetHours: 2 };
    const { of } = played(2, posts, { rules: { minutesPerPost: 3 } });
    expect([of('links', 1), of('links', 2)]).toEqual([40, 80]);
    expect([of('hours', 1), of('hours', 2)]).toEqual([expect.closeTo(2, 9), expect.closeTo(4, 9)]);
    expect(of('links', 0.5)).toBe(40);
  });

  it('of hours is shared by the site and by talk', () => {
    const { of, world } = played(1, { ...ALL, budgetHours: 5 });
    expect(of('hours')).toBeCloseTo(5, 1);
    expect(of('hours')).toBeLessThanOrEqual(5 + 1e-9);
    expect(world.tables.sites.at.newWork[0]).toBeGreaterThan(1);
    expect(of('links')).toBeGreaterThan(0);
  });

  it('of money ends the advertising once it is spent, until the next week', () => {
    const { of } = played(2, { adSpendPerDay: 40, budgetMoney: 100 });
    expect([of('money', 0.25), of('money', 0.5), of('money', 1), of('money', 2)]).toEqual(
      [70, 100, 100, 200].map((money) => expect.closeTo(money, 6)),
    );
  });

  it('that is not stated stops nobody', () => {
    const { of } = played(1, { adSpendPerDay: 10_000, siteHoursPerDay: 23 });
    expect(of('money')).toBeCloseTo(70_000, 3);
    expect(of('hours')).toBeCloseTo(161, 6);
  });

  it('that is cut below what is spent already stops at once', () => {
    const { world, advance } = small({ accounts: account(ALL) });
    advance(300);
    applyLive(world, { budgetHours: 1, budgetMoney: 1 });
    const before = measure(world, 'cost', 0, 300);
    advance(300);
    expect(measure(world, 'cost', 0, 600)).toBe(before);
  });
});

describe('what is spent', () => {
  it('is minutes by act, and costs money at the rate of an hour', () => {
    const rules = { minutesPerPost: 6, minutesPerResponse: 2, hourlyRate: 30 };
    const { of } = played(1, ALL, { rules });
    const talk = (6 * (of('links') + of('otherPosts')) + 2 * of('responses')) / 60;
    expect(of('responses')).toBeGreaterThan(20);
    expect(of('hours')).toBeCloseTo(talk + 7 * 1.5, 6);
    expect(of('money')).toBeCloseTo(210, 6);
    expect(of('cost')).toBeCloseTo(210 + 30 * of('hours'), 6);
  });

  it('ends when an event takes the budget away', () => {
    const stop = { at: 'Thu 00:00', text: 'Stop.', posts: { budgetHours: 0, budgetMoney: 0 } };
    const { of } = played(2, ALL, { events: [stop], until: 'Thu 00:00 +1w' });
    for (const name of ['cost', 'links', 'responses'] as const) {
      expect(of(name, 3 / 7), name).toBeGreaterThan(0);
      expect(of(name), name).toBe(of(name, 3 / 7));
    }
  });

  it('is nothing to ordinary members: their time is not counted', () => {
    const play = (minutes: number) => {
      const rules = { minutesPerPost: minutes, minutesPerResponse: minutes };
      const { world } = played(1, {}, { rules });
      return historyWithout(world, world.accounts[0]?.member as number);
    };
    expect(play(120)).toEqual(play(0));
  });
});

it('a bad budget gives one clear line', () => {
  const read = readScenario(
    smallJson({
      accounts: account({ adSpendPerDay: -1, siteHoursPerDay: 25, budgetHours: 'all' }),
    }),
  );
  expect(read).toEqual({
    ok: false,
    problems: [
      { path: 'accounts[0].posts.adSpendPerDay', message: '-1 is less than the minimum 0' },
      { path: 'accounts[0].posts.siteHoursPerDay', message: '25 is greater than the maximum 24' },
      {
        path: 'accounts[0].posts.budgetHours',
        message: '"all" is not a number; expected 0 to 168',
      },
    ],
  });
});
