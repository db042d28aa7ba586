/**
 * E5: how often tweets get an answer. Published: of 1.2 billion tweets, 29 % drew a reaction, 23 %
 * a reply. Measured: of all acts of the crowd (a reply is a tweet too) that are at least a day old
 * at the end, the share that somebody else answered directly.
 */

import { TICKS_A_DAY } from '../../../sim/calendar.ts';
import type { World } from '../../../sim/world.ts';
import { acts } from '../crowd.ts';
import { share } from '../estimators.ts';
import type { Fact, Figures } from '../fact.ts';

export const e5: Fact = {
  id: 'E5',
  label: 'Tweets that get a reply',
  source: 'Sysomos 2010',
  note: 'Over all that the crowd writes but on the last day, posts and responses; answered directly, by somebody else. A reaction is a reply: the engine has no other yet that is seen.',
  figures: {
    reply: { label: 'a reply', unit: 'share', published: 0.23, band: [0.18, 0.28] },
    any: { label: 'any reaction', unit: 'share', published: 0.29, band: [0.24, 0.34] },
  },
  measures: [{ population: 'twitter-2009', of: (worlds) => reactions(worlds.end()) }],
};

/** Shares of acts that drew a reply, and any reaction. */
export function reactions(world: World): Figures {
  const { author, parent, tick } = world.tables.acts.at;
  const answered = new Set<number>();
  for (let p = 0; p < world.tables.acts.length; p++) {
    const to = parent[p] ?? p;
    if (to !== p && author[to] !== author[p]) answered.add(to);
  }
  const old = acts(world).filter((p) => (tick[p] ?? 0) <= world.tick - TICKS_A_DAY);
  const reply = share(old.filter((p) => answered.has(p)).length, old.length);
  return { reply, any: reply };
}
