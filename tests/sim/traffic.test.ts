/** Visits to a site: what brings them, how long it lasts, and who becomes a customer. */
import { describe, expect, it } from 'vitest';
import { TICKS_A_DAY, TICKS_A_WEEK } from '../../src/sim/calendar.ts';
import { tableFingerprint } from '../../src/sim/fingerprint.ts';
import { SOURCES } from '../../src/sim/frame.ts';
import { small } from '../support/scenarios.ts';
import type { VillageOptions } from '../support/village.ts';
import { Village } from '../support/village.ts';

type Posts = Village['world']['accounts'][number]['posts'];

/** A village of one account and one friend who never comes; only the site lives. */
function site(posts: Partial<Posts>, rules: VillageOptions['rules'] = {}) {
  const village = new Village([[0, 1]], { rules, starts: 'Mon 00:00' });
  const { world } = village;
  const tell = (what: Partial<Posts>) => Object.assign(world.accounts[0]?.posts as Posts, what);
  tell(posts);
  const visits = (source: (typeof SOURCES)[number]) =>
    world.tables.tally.at.visits[SOURCES.indexOf(source)] as number;
  return { village, stocks: () => world.tables.sites.at, tell, visits };
}

describe('advertising', () => {
  it('carries over: a week after the money stops, the weekly share of the stock is left', () => {
    for (const adCarryOver of [0.1, 0.3, 0.5]) {
      const { village, stocks, tell } = site({ adSpendPerDay: 20 }, { adCarryOver });
      village.wait(3 * TICKS_A_WEEK);
      tell({ adSpendPerDay: 0 });
      let before = stocks().adStock[0] as number;
      for (let week = 0; week < 3; week++) {
        village.wait(TICKS_A_WEEK);
        const now = stocks().adStock[0] as number;
        expect(now / before).toBeCloseTo(adCarryOver, 9);
        before = now;
      }
    }
  });

  it('without carry-over works in the moment only', () => {
    const { village, visits, tell } = site({ adSpendPerDay: 96 }, { adCarryOver: 0 });
    village.wait(TICKS_A_WEEK);
    const before = visits('ads');
    expect(before).toBeGreaterThan(50);
    tell({ adSpendPerDay: 0 });
    expect(village.wait(TICKS_A_WEEK) && visits('ads')).toBe(before);
  });

  it('brings as many visits as the money buys, all told, where little is spent', () => {
    const rules = { adCarryOver: 0.4, adPrice: 0.5, adSaturation: 10_000 };
    const { village, visits, tell } = site({ adSpendPerDay: 10 }, rules);
    village.wait(4 * TICKS_A_WEEK);
    tell({ adSpendPerDay: 0 });
    village.wait(8 * TICKS_A_WEEK);
    // 280 dollars at 0.5 each; 70 a week of 10,000 make it 0.7 % fewer.
    expect(visits('ads') / (560 / 1.007)).toBeCloseTo(1, 1.5);
  });

  it('brings half as many for the dollar where as much is spent as saturates', () => {
    const rules = { adPrice: 0.5, adSaturation: 140 };
    const { village, visits } = site({ adSpendPerDay: 20 }, rules);
    village.wait(6 * TICKS_A_WEEK);
    const before = visits('ads');
    village.wait(2 * TICKS_A_WEEK);
    expect((visits('ads') - before) / 280).toBeCloseTo(1, 1.5);
  });

  it('never brings fewer for more money, at any moment', () => {
    const sites = [0, 1, 5, 6, 40, 900].map((adSpendPerDay) => site({ adSpendPerDay }));
    for (let day = 0; day < 14; day++) {
      const visits = sites.map(({ village, visits: of }) => {
        village.wait(TICKS_A_DAY);
        return of('ads');
      });
      expect(visits).toEqual(visits.toSorted((a, b) => a - b));
    }
    expect(sites[0]?.visits('ads')).toBe(0);
    expect(sites[1]?.visits('ads')).toBeLessThan(sites[5]?.visits('ads') as number);
  });

  it('comes when people are awake: nobody between five and six in the morning', () => {
    const { village, visits } = site({ adSpendPerDay: 5000 });
    village.wait(5 * 4);
    const before = visits('ads');
    village.wait(4);
    expect(visits('ads')).toBe(before);
    village.wait(6 * 4);
    expect(visits('ads')).toBeGreaterThan(before + 3);
  });
});

describe('search', () => {
  it('forgets half of what it has found within its half-life', () => {
    const { village, stocks } = site({}, { searchHalfLife: 10 });
    stocks().searchStock[0] = 80;
    village.wait(10 * TICKS_A_DAY);
    expect(stocks().searchStock[0]).toBeCloseTo(40, 9);
    village.wait(20 * TICKS_A_DAY);
    expect(stocks().searchStock[0]).toBeCloseTo(10, 9);
  });

  it('finds new work after a while: after the mean time all but the e-th part', () => {
    const rules = { searchBuild: 12, searchHalfLife: 3000 };
    const { village, stocks, tell } = site({ siteHoursPerDay: 8 }, rules);
    village.wait(TICKS_A_DAY);
    tell({ siteHoursPerDay: 0 });
    expect(stocks().searchStock[0]).toBeLessThan(0.5);
    village.wait(12 * TICKS_A_DAY);
    const left = (stocks().newWork[0] as number) / 8;
    // The work was done in the course of a day, half a day before on the average.
    expect(left).toBeCloseTo(Math.exp(-12.5 / 12), 2);
    expect((stocks().searchStock[0] as number) / 8).toBeCloseTo(1 - left, 2);
  });

  it('compounds: equal work in each week brings more visits week by week, and some after it', () => {
    const { village, visits, tell } = site({ siteHoursPerDay: 2 });
    const weeks: number[] = [];
    for (let week = 0; week < 8; week++) {
      if (week === 7) tell({ siteHoursPerDay: 0 });
      const before = visits('search');
      village.wait(TICKS_A_WEEK);
      weeks.push(visits('search') - before);
    }
    expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
    expect(new Set(weeks).size).toBe(8);
  });
});

describe('a link', () => {
  const readers = Array.from({ length: 300 }, (_, n) => n + 1);
  const PAIRS = readers.map((a) => [0, a] as const);
  const clicked = (warmth: number, rules: VillageOptions['rules'] = {}) => {
    const all = { clickBase: 1, clickWarmth: 0, conversionBase: 0.1, conversionTrust: 5, ...rules };
    const village = new Village(PAIRS, { rules: all });
    village.world.tables.ties.at.warmth.fill(warmth);
    village.drops(1).visit(...readers);
    const { visits, conversions } = village.world.tables.tally.at;
    return { village, visits, conversions };
  };

  it('that is opened is a visit, and none is passed on by those who are cold', () => {
    const { village, visits } = clicked(0);
    expect(Array.from(visits)).toEqual([300, 0, 0, 0]);
    expect(Array.from(village.wait(TICKS_A_WEEK).world.tables.tally.at.visits)).toEqual([
      300, 0, 0, 0,
    ]);
  });

  it('that warm readers open brings further visits, nearly all within three weeks', () => {
    const { village } = clicked(0.5, { wordOfMouth: 0.4, buzzHalfLife: 5 });
    const passedOn = () =>
      village.world.tables.tally.at.visits[SOURCES.indexOf('wordOfMouth')] as number;
    village.wait(5 * TICKS_A_DAY);
    expect(Math.abs(passedOn() - 30)).toBeLessThanOrEqual(3);
    village.wait(16 * TICKS_A_DAY);
    // 300 clicks x 0.4 x 0.5, of which 2 to the minus 21 / 5, 5 %, are still to come.
    expect(Math.abs(passedOn() - 57)).toBeLessThanOrEqual(3);
    const { searchStock, newWork } = village.world.tables.sites.at;
    expect(searchStock[0], 'and links that stay').toBeGreaterThan(0);
    expect(newWork[0]).toBeGreaterThan(0);
  });

  it('makes customers by trust: the warmer its readers, the more, and never other ones fewer', () => {
    const shares = [0, 0.5, 1].map((warmth) => (clicked(warmth).conversions[0] as number) / 300);
    // Chances 0.1, 0.35 and 0.6; four standard deviations of 300 are 0.11 at most.
    for (const [n, chance] of [0.1, 0.35, 0.6].entries()) {
      expect(Math.abs((shares[n] as number) - chance)).toBeLessThan(0.115);
    }
    expect(clicked(1, { conversionTrust: 0 }).conversions[0]).toBe(clicked(0).conversions[0]);
    expect(clicked(0, { conversionBase: 0 }).conversions[0]).toBe(0);
  });
});

it('visitors who were bought or who searched are strangers: the base share are customers', () => {
  const { village, visits } = site(
    { adSpendPerDay: 9000, siteHoursPerDay: 24 },
    { adSaturation: 10_000, conversionBase: 0.1, searchVisits: 2 },
  );
  village.wait(2 * TICKS_A_WEEK);
  const { conversions } = village.world.tables.tally.at;
  for (const source of ['ads', 'search'] as const) {
    const [came, stayed] = [visits(source), conversions[SOURCES.indexOf(source)] as number];
    expect(came).toBeGreaterThan(100);
    expect(Math.abs(stayed - 0.1 * came)).toBeLessThan(4 * Math.sqrt(0.09 * came));
  }
});

it('what an account does for its site changes nobody: no tie, no act, no member', () => {
  const [ann] = [{ name: 'Ann', strategy: 'broadcaster', friends: 30 }];
  const worlds = [{}, { adSpendPerDay: 70, siteHoursPerDay: 5 }].map((more) => {
    const posts = { linksPerDay: 20, responsesPerDay: 10, ...more };
    const { world, advance } = small({ accounts: [{ ...ann, posts }] });
    advance(5 * TICKS_A_DAY);
    return world;
  });
  const [without, having] = worlds as [(typeof worlds)[0], (typeof worlds)[0]];
  for (const table of ['people', 'ties', 'acts', 'moves', 'exposures'] as const) {
    expect(tableFingerprint(having, table), table).toBe(tableFingerprint(without, table));
  }
  expect(tableFingerprint(having, 'sites')).not.toBe(tableFingerprint(without, 'sites'));
});
