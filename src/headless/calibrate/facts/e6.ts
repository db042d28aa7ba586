/**
 * E6: how soon engagement comes. Published: half of what a tweet gets comes within 18 to 30
 * minutes. Measured: the median delay from a post to its direct answers and retweets, all posts of
 * the crowd together. Only quarters of an hour are known of either act: `medianDelay` says how delays are
 * spread within them.
 */
import { MINUTES_A_TICK } from '../../../sim/calendar.ts';
import type { World } from '../../../sim/world.ts';
import { acts } from '../crowd.ts';
import { histogram, medianDelay } from '../estimators.ts';
import type { Fact } from '../fact.ts';

export const e6: Fact = {
  id: 'E6',
  label: 'Half of the engagement with a tweet comes within',
  source: 'Graffius 2018, 2022',
  note: 'Median delay of direct answers to posts of the crowd, and of their retweets. Both moments lie anywhere within their quarters of an hour, so each delay is spread as a triangle over half an hour.',
  figures: {
    halfLife: { label: 'half-life', unit: 'min', published: 24, band: [18, 30] },
  },
  measures: [
    { population: 'twitter-2009', of: (worlds) => ({ halfLife: halfLife(worlds.end()) }) },
  ],
};

/** Median delay of direct answers and retweets, minutes. */
export function halfLife(world: World): number {
  const { parent, root, tick } = world.tables.acts.at;
  const delays = acts(world).flatMap((p) => {
    const direct = parent[p] !== p && parent[p] === root[p];
    return direct ? [(tick[p] ?? 0) - (tick[root[p] ?? p] ?? 0)] : [];
  });
  return MINUTES_A_TICK * medianDelay(histogram(delays));
}
