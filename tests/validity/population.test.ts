/**
 * Means of what is drawn, against what the distributions say they are. Worlds of many people who
 * do nothing yet; each figure within six per cent.
 */
import { describe, expect, it } from 'vitest';
import { eraOf } from '../../src/sim/eras.ts';
import { REASONS } from '../../src/sim/frame.ts';
import { Flag } from '../../src/sim/state.ts';
import { rowsOf, tiesOf } from '../support/rows.ts';
import { small } from '../support/scenarios.ts';

const PEOPLE = 6000;
const FRIENDS_EACH = 12;
const world = small({
  population: {
    ...{ members: PEOPLE, communities: 6, friendsEach: FRIENDS_EACH, reciprocity: 0.85 },
    ...{ visitsPerDay: 1.6, visitsSpread: 1.1, postsPerDay: 0.3, postsSpread: 1.6, postsMost: 22 },
    ...{ attention: 45, attentionSpread: 0.4, sociability: 0.3, sociabilitySpread: 0.8 },
  },
  accounts: [{ name: 'Ann', strategy: 'ordinary', friends: 0 }],
}).world;
const people = rowsOf(world.tables.people).slice(0, PEOPLE - 1);

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
/** Normal distribution function, after Abramowitz and Stegun 26.2.17: right to seven digits. */
function below(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}
const within = (found: number, expected: number) =>
  expect(Math.abs(found / expected - 1), `found ${found}, expected ${expected}`).toBeLessThan(0.06);

describe('what people are like', () => {
  /** The mean of a log-normal with median m and log sd s is m·exp(s²/2). */
  it.each([
    ['visitsPerDay', 1.6, 1.1],
    ['attention', 45, 0.4],
    ['sociability', 0.3, 0.8],
    ['tolerance', 1, world.rules.toleranceSpread],
  ] as const)('has the mean of its log-normal: %s', (column, median, spread) => {
    within(mean(people.map((one) => one[column])), median * Math.exp(spread ** 2 / 2));
  });

  /** Each cause has a factor of its own, all from the same distribution. */
  it.each([0, 1, 2, 3])('has the mean of its log-normal: sensitivity to cause %i', (cause) => {
    const spread = world.rules.sensitivitySpread;
    within(mean(people.map((one) => one.sensitivity[cause] as number)), Math.exp(spread ** 2 / 2));
  });

  /**
   * With a ceiling M, d = ln(M/m)/s: the part below has m·exp(s²/2)·Φ(d − s), and M·(1 − Φ(d)) is
   * what stands at the ceiling.
   */
  it('has the mean of a log-normal with a ceiling: posts a day', () => {
    const [median, spread, most] = [0.3, 1.6, 22];
    const d = Math.log(most / median) / spread;
    const free = median * Math.exp(spread ** 2 / 2) * below(d - spread);
    within(mean(people.map((one) => one.postsPerDay)), free + most * (1 - below(d)));
  });

  /** Half of a log-normal is below its median, and 84 % below one log sd more. */
  it('has the median and the spread that are stated: visits a day', () => {
    const visits = people.map((one) => one.visitsPerDay).sort((a, b) => a - b);
    within(visits[Math.floor(0.5 * visits.length)] as number, 1.6);
    within(visits[Math.floor(below(1) * visits.length)] as number, 1.6 * Math.exp(1.1));
  });
});

describe('tidiness', () => {
  const { tidyShare } = world.rules;

  it('is none in those who never tidy up, and one in the mean of all', () => {
    const none = people.filter((one) => one.tidiness === 0).length;
    within(1 - none / people.length, tidyShare);
    within(mean(people.map((one) => one.tidiness)), 1);
  });

  it('is in nobody where nobody tidies up, and in everybody where all do', () => {
    const share = (changed: number) => {
      const rows = rowsOf(small({}, 'tidy', { tidyShare: changed }).world.tables.people);
      return rows.filter((one) => one.tidiness > 0).length / rows.length;
    };
    expect([share(0), share(1)]).toEqual([0, 1]);
  });
});

describe('who writes much', () => {
  it('comes and answers much, too', () => {
    const sorted = people.toSorted((a, b) => a.postsPerDay - b.postsPerDay);
    const third = Math.floor(sorted.length / 3);
    const [few, many] = [sorted.slice(0, third), sorted.slice(-third)];
    for (const column of ['visitsPerDay', 'sociability'] as const) {
      const of = (rows: typeof people) => mean(rows.map((one) => one[column]));
      expect(of(many), column).toBeGreaterThan(1.5 * of(few));
    }
  });

  it('comes often enough to write it all', () => {
    const { postsPerVisit } = world.scenario.population;
    for (const { postsPerDay, visitsPerDay } of people) {
      expect(postsPerDay / visitsPerDay).toBeLessThanOrEqual(postsPerVisit * 1.0001);
    }
  });
});

describe('eras', () => {
  it('let people go at their own pace: in 2020 at a third of that of 2008', () => {
    const drifted = (era: string) => {
      const { world, advance } = small({ era, mix: [] }, 'era', {
        driftMutual: 0.05,
        driftOneWay: 0.05,
      });
      advance(200);
      return rowsOf(world.tables.moves).filter(({ reason }) => REASONS[reason] === 'drift').length;
    };
    const share = drifted('2020') / drifted('2008');
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.45);
  });

  it('that nobody knows are an error that names them', () => {
    expect(() => eraOf('1066')).toThrow('era: 1066 is not in the table');
  });
});

describe('whom people know', () => {
  const ties = tiesOf(world);
  const mutual = ties.filter((tie) => tie.flags & Flag.mutual).length;
  const pairs = ties.length - mutual / 2;

  /** Every newcomer brings half as many ties as a member has in the mean, and each ends at two. */
  it('are as many as stated, in the mean', () => {
    within((2 * pairs) / PEOPLE, FRIENDS_EACH);
  });

  it('know them back as often as stated', () => {
    within(mutual / 2 / pairs, 0.85);
  });

  /** Uniform from nothing to twice the mean. */
  it('are liked as much as stated when the story begins', () => {
    within(mean(ties.map((tie) => tie.warmth)), world.rules.warmthAtStart);
  });
});
