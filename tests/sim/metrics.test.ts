/** The table of metrics: each says what it is, and is a number at every moment that has come. */
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/model.ts';
import { measure } from '../../src/sim/measure.ts';
import type { MetricName } from '../../src/sim/metrics.ts';
import { METRIC_NAMES, METRICS } from '../../src/sim/metrics.ts';
import { mustRead, shippedJson, small, smallJson } from '../support/scenarios.ts';

const story = simulate({ scenario: mustRead(shippedJson()), seed: '1' });
story.advance(story.end);
const now = (name: MetricName, tick = story.end) => measure(story.world, name, 0, tick);

describe.each(METRIC_NAMES)('%s', (name) => {
  it('has a label and is finite at every moment', () => {
    expect(METRICS[name].label).toMatch(/^[A-Z]/);
    for (let tick = 0; tick <= story.end; tick++) {
      const value = now(name, tick);
      expect(Number.isFinite(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(name.endsWith('Growth') ? -1 : 0);
      if (name.startsWith('left') && METRICS[name].unit === 'share') {
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is finite for an account without friends', () => {
    const [ann] = smallJson()['accounts'] as object[];
    const { world, advance } = small({ accounts: [{ ...ann, friends: 0 }] });
    advance(96);
    expect(Number.isFinite(measure(world, name, 0, 96))).toBe(true);
  });
});

describe('metrics agree with one another', () => {
  it('labels are all different', () => {
    const labels = METRIC_NAMES.map((name) => METRICS[name].label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('at the start everybody is a friend and listens', () => {
    expect(now('friends', 0)).toBe(200);
    expect(now('listening', 0)).toBe(200);
    expect([now('friendsKept', 0), now('listeningKept', 0), now('leftWarned', 0)]).toEqual([
      1, 1, 0,
    ]);
  });

  it('at the end shares are what counts say, and reasons add up', () => {
    expect(now('left')).toBeGreaterThan(0);
    expect(now('friendsKept')).toBe(now('friends') / 200);
    expect(now('listeningKept')).toBe(now('listening') / 200);
    expect(now('friendsGrowth')).toBeCloseTo(now('friendsKept') - 1, 15);
    expect(now('friends') + now('left')).toBe(200 + now('gained'));
    const reasons = METRIC_NAMES.filter((name) => /^left(For|By|Dropped)/.test(name));
    expect(reasons).toHaveLength(6);
    expect(reasons.reduce((sum, name) => sum + now(name), 0)).toBe(now('left') + now('returned'));
    const { leftAfterRung } = story.world.tables.tally.at;
    expect(now('leftAfterRung')).toBeCloseTo(
      (leftAfterRung[0] as number) / (now('left') + now('returned')),
      15,
    );
  });
});

describe('visits', () => {
  const WEEK = 7 * 96;
  const [ann] = smallJson()['accounts'] as { posts: object }[];
  const posts = { ...ann?.posts, adSpendPerDay: 20, siteHoursPerDay: 12 };
  const { world, advance } = small({ accounts: [{ ...ann, posts }] });
  advance(2 * WEEK + 50);
  const at = (name: MetricName, tick: number) => measure(world, name, 0, tick);

  it('of the last seven days are what came since then, in the first week all so far', () => {
    for (const name of ['visits', 'visitsSocial', 'visitsAds', 'visitsSearch'] as const) {
      const week = `${name}Week` as const;
      expect(at(week, WEEK - 1)).toBe(at(name, WEEK - 1));
      expect(at(week, 2 * WEEK + 50)).toBe(at(name, 2 * WEEK + 50) - at(name, WEEK + 50));
      expect(at(name, WEEK + 50)).toBeGreaterThan(0);
    }
  });

  it('grow against the first week, of which nothing can be said before it is over', () => {
    expect([at('visitsGrowth', 0), at('visitsGrowth', 300), at('visitsGrowth', WEEK)]).toEqual([
      0, 0, 0,
    ]);
    const growth = at('visitsWeek', 2 * WEEK) / at('visits', WEEK) - 1;
    expect(at('visitsGrowth', 2 * WEEK)).toBe(growth);
  });

  it('add up over where they come from', () => {
    const parts = ['visitsSocial', 'visitsAds', 'visitsSearch'] as const;
    expect(parts.reduce((sum, name) => sum + at(name, WEEK), 0)).toBe(at('visits', WEEK));
    expect(at('visitsSocial', WEEK)).toBeGreaterThanOrEqual(at('clicks', WEEK));
  });
});

it('of a moment still to come, or before the start, there is none', () => {
  const { world } = small();
  expect(() => measure(world, 'friends', 0, 1)).toThrow(RangeError);
  expect(() => measure(world, 'friends', 0, 1)).toThrow(
    'friends at tick 1: the world has only reached tick 0',
  );
  expect(() => measure(world, 'friends', 0, -1)).toThrow(RangeError);
});
