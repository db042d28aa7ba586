/**
 * What facts ask of a world: who its people are beside the accounts under study, who follows whom,
 * which ties broke, and what was written. Reads tables, changes nothing.
 */
import { REASONS, Standing } from '../../sim/frame.ts';
import { Flag } from '../../sim/state.ts';
import { Kind } from '../../sim/strategy.ts';
import type { World } from '../../sim/world.ts';

const DROPPED = REASONS.indexOf('dropped');

/** Members who are no account under study. */
export function crowd(world: World): number[] {
  return Array.from({ length: world.members }, (_, a) => a).filter(
    (a) => (world.account_a[a] ?? 0) < 0,
  );
}

/** A tie between two people of the crowd: `listener` follows `target`. */
export interface Following {
  readonly tie: number;
  readonly listener: number;
  readonly target: number;
  readonly mutual: boolean;
}

/** All ties within the crowd that have not left. */
export function followings(world: World): Following[] {
  const { people, ties } = world.tables;
  const found: Following[] = [];
  for (const listener of crowd(world)) {
    const first = people.at.firstTie[listener] ?? 0;
    for (let tie = first; tie < first + (people.at.ties[listener] ?? 0); tie++) {
      const target = ties.at.target[tie] ?? 0;
      if (ties.at.standing[tie] === Standing.left || (world.account_a[target] ?? 0) >= 0) continue;
      const mutual = ((ties.at.flags[tie] ?? 0) & Flag.mutual) !== 0;
      found.push({ tie, listener, target, mutual });
    }
  }
  return found;
}

/** Names a pair as one number. */
export const pairOf = (world: World, listener: number, target: number): number =>
  listener * world.members + target;

/** A member of the crowd who ended a tie to another one; to be dropped does not count. */
export interface Unfollow {
  readonly listener: number;
  readonly target: number;
}

/** All unfollows within the crowd, in order. */
export function unfollows(world: World): Unfollow[] {
  const { at, length } = world.tables.moves;
  const found: Unfollow[] = [];
  for (let m = 0; m < length; m++) {
    const [listener, target] = [at.listener[m] ?? 0, at.target[m] ?? 0];
    const ended = at.to[m] === Standing.left && at.reason[m] !== DROPPED;
    const within = [listener, target].every((a) => (world.account_a[a] ?? 0) < 0);
    if (ended && within) found.push({ listener, target });
  }
  return found;
}

/** Whether an act is a response (rather than a post at the head of a thread, or a retweet). */
export const isResponse = (world: World, p: number): boolean =>
  world.tables.acts.at.kind[p] === Kind.response;

/** Whether an act passes on what somebody else wrote. */
export const isRetweet = (world: World, p: number): boolean =>
  world.tables.acts.at.kind[p] === Kind.retweet;

/** All acts of the crowd, in the order written. */
export function acts(world: World): number[] {
  const { at, length } = world.tables.acts;
  return Array.from({ length }, (_, p) => p).filter(
    (p) => (world.account_a[at.author[p] ?? 0] ?? 0) < 0,
  );
}

/** Posts and responses that each member of the crowd wrote, and all acts, retweets included. */
export function written(world: World) {
  const posts_a = new Float64Array(world.members);
  const responses_a = new Float64Array(world.members);
  const acts_a = new Float64Array(world.members);
  const { author } = world.tables.acts.at;
  for (const p of acts(world)) {
    const a = author[p] ?? 0;
    acts_a[a] = (acts_a[a] ?? 0) + 1;
    if (isRetweet(world, p)) continue;
    const by_a = isResponse(world, p) ? responses_a : posts_a;
    by_a[a] = (by_a[a] ?? 0) + 1;
  }
  return { posts_a, responses_a, acts_a };
}
