/**
 * E7: few write most. Published: 5 % of users make 75 % of all activity; 85 % post less than once a
 * day. Measured: over all members of the crowd, those who never write included, by posts,
 * responses and retweets in 51 days (all are updates).
 */
import { TICKS_A_DAY } from '../../../sim/calendar.ts';
import type { World } from '../../../sim/world.ts';
import { crowd, written } from '../crowd.ts';
import { share } from '../estimators.ts';
import type { Fact, Figures } from '../fact.ts';

const TOP = 0.05;

export const e7: Fact = {
  id: 'E7',
  label: 'Share of activity of the most active 5 %',
  source: 'Sysomos 2009',
  note: 'Posts, responses and retweets of everybody in the crowd over 51 days. Less than once a day: fewer updates than days.',
  figures: {
    top: { label: 'share of the top 5 %', unit: 'share', published: 0.75, band: [0.65, 0.8] },
    seldom: { label: 'less than once a day', unit: 'share', published: 0.85, band: [0.78, 0.92] },
  },
  measures: [{ population: 'twitter-2009', of: (worlds) => concentration(worlds.end()) }],
};

/** Share of acts of the most active twentieth, and share of members with fewer acts than days. */
export function concentration(world: World): Figures {
  const { acts_a } = written(world);
  const counts = crowd(world)
    .map((a) => acts_a[a] ?? 0)
    .sort((a, b) => b - a);
  const sum = (values: readonly number[]) => values.reduce((total, n) => total + n, 0);
  const top = counts.slice(0, Math.ceil(TOP * counts.length));
  const days = world.tick / TICKS_A_DAY;
  return {
    top: share(sum(top), sum(counts)),
    seldom: share(counts.filter((n) => n < days).length, counts.length),
  };
}
