/**
 * E4: what tweets are. Published: about 31 % are replies, 22 % carry a link. Measured: over all acts
 * of the crowd, posts, responses and retweets (all are tweets), the share of responses and of links; a
 * retweet of a link carries it.
 */

import { Kind } from '../../../sim/strategy.ts';
import type { World } from '../../../sim/world.ts';
import { acts, isResponse, isRetweet } from '../crowd.ts';
import { share } from '../estimators.ts';
import type { Fact, Figures } from '../fact.ts';

export const e4: Fact = {
  id: 'E4',
  label: 'Replies among tweets',
  source: 'boyd, Golder, Lotan 2010',
  note: 'Over all that the crowd writes in 51 days, posts, responses and retweets. The share of links among posts is stated by the population.',
  figures: {
    replies: { label: 'replies', unit: 'share', published: 0.31, band: [0.26, 0.36] },
    links: { label: 'with a link', unit: 'share', published: 0.22, band: [0.17, 0.27] },
  },
  measures: [{ population: 'twitter-2009', of: (worlds) => mix(worlds.end()) }],
};

/** Shares of responses and of links among all acts of the crowd. */
export function mix(world: World): Figures {
  const all = acts(world);
  const { kind, root } = world.tables.acts.at;
  const carries = (p: number) => kind[isRetweet(world, p) ? (root[p] ?? p) : p] === Kind.link;
  return {
    replies: share(all.filter((p) => isResponse(world, p)).length, all.length),
    links: share(all.filter(carries).length, all.length),
  };
}
