/**
 * E5: how often tweets get an answer. Published: of 1.2 billion tweets, 29 % drew a reaction, 23 %
 * a reply. Measured: of all posts and responses of the crowd (a reply is a tweet too) that are at
 * least a day old at the end, the share that somebody else answered directly, or also passed on.
 */

import { TICKS_A_DAY } from '../../../sim/calendar.ts';
import type { World } from '../../../sim/world.ts';
import { acts, isRetweet } from '../crowd.ts';
import { share } from '../estimators.ts';
import type { Fact, Figures } from '../fact.ts';

export const e5: Fact = {
  id: 'E5',
  label: 'Tweets that get a reply',
  source: 'Sysomos 2010',
  note: 'Over all that the crowd writes but on the last day, posts and responses; answered directly, or passed on, by somebody else.',
  figures: {
    reply: { label: 'a reply', unit: 'share', published: 0.23, band: [0.18, 0.28] },
    any: { label: 'any reaction', unit: 'share', published: 0.29, band: [0.24, 0.34] },
  },
  measures: [{ population: 'twitter-2009', of: (worlds) => reactions(worlds.end()) }],
};

/** Shares of acts that drew a reply, and any reaction. */
export function reactions(world: World): Figures {
  const { author, parent, tick } = world.tables.acts.at;
  const replied = new Set<number>();
  const reacted = new Set<number>();
  for (let p = 0; p < world.tables.acts.length; p++) {
    const to = parent[p] ?? p;
    if (to === p || author[to] === author[p]) continue;
    reacted.add(to);
    if (!isRetweet(world, p)) replied.add(to);
  }
  const old = acts(world).filter(
    (p) => !isRetweet(world, p) && (tick[p] ?? 0) <= world.tick - TICKS_A_DAY,
  );
  return {
    reply: share(old.filter((p) => replied.has(p)).length, old.length),
    any: share(old.filter((p) => reacted.has(p)).length, old.length),
  };
}
