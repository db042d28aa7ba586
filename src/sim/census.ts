/**
 * Figures of a whole population at a moment that has been reached: who is popular, and what popular
 * people do. Read from the acts and the ledger, so that any moment of the past can be asked for.
 */
import { Standing } from './frame.ts';
import { medianOf } from './maths.ts';
import { Kind } from './strategy.ts';
import type { World } from './world.ts';

/** People who count as the most popular ones (SOURCE S6). */
const TOP = 10;

/** Responses written for each post of its own, by member, up to a tick; who never posted counts as one post. */
function ratios(world: World, tick: number): Float64Array {
  const { at, length } = world.tables.acts;
  const posts_a = new Float64Array(world.members);
  const responses_a = new Float64Array(world.members);
  for (let p = 0; p < length && at.tick[p] < tick; p++) {
    if (at.kind[p] === Kind.response) responses_a[at.author[p]]++;
    else if (at.kind[p] !== Kind.retweet) posts_a[at.author[p]]++;
  }
  return responses_a.map((responses, a) => responses / Math.max(1, posts_a[a]));
}

/** People who have not left each member, at the beginning of a tick. */
function listenersAt(world: World, tick: number): Int32Array {
  const { at, length } = world.tables.moves;
  const listeners_a = world.tables.people.at.listeners.slice(0, world.members);
  for (let m = length - 1; m >= 0 && at.tick[m] >= tick; m--) {
    if (at.to[m] === Standing.left) listeners_a[at.target[m]]++;
    else if (at.from[m] === Standing.stranger || at.from[m] === Standing.left) {
      listeners_a[at.target[m]]--;
    }
  }
  return listeners_a;
}

/** Responses to each post of the most popular ten, as a multiple of the median member's. */
export function popularLead(world: World, tick: number): number {
  const ratio_a = ratios(world, tick);
  const listeners_a = listenersAt(world, tick);
  const ranked = [...listeners_a.keys()].sort((a, b) => listeners_a[b] - listeners_a[a] || a - b);
  const popular = medianOf(Float64Array.from(ranked.slice(0, TOP), (a) => ratio_a[a]));
  const ordinary = medianOf(ratio_a);
  return ordinary > 0 ? popular / ordinary : 0;
}
