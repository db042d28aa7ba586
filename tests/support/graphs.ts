/** Friendship graphs for tests, as pairs of member numbers, and the worlds that are built on them. */
import type { Changes, Simulation } from '../../src/model.ts';
import { simulate } from '../../src/model.ts';
import type { EdgeList } from '../../src/sim/network/network.ts';
import { friendships } from '../../src/sim/picture.ts';
import { mustRead, small, smallJson } from './scenarios.ts';

export type Pair = readonly [number, number];

/** Ann has by far the most friends in `villagers`, so her seat does not depend on the dice. */
const FRIENDS = 40;

/** Sixty people as the generator knows them; the last one is Ann, with forty friends. */
export function villagers(seed: string): Pair[] {
  const { world } = small({ accounts: [{ name: 'Ann', strategy: 'ordinary', friends: 40 }] }, seed);
  const flat = friendships(world);
  return Array.from({ length: flat.length / 2 }, (_, f) => [
    flat[2 * f] as number,
    flat[2 * f + 1] as number,
  ]);
}

/** A list of pairs as the engine reads it; members without a pair stand in it all the same. */
export const edgeList = (pairs: readonly Pair[], members: number): EdgeList => ({
  members,
  from_f: Uint32Array.from(pairs, ([from]) => from),
  to_f: Uint32Array.from(pairs, ([, to]) => to),
});

/** A world on a graph in which one member has forty friends: Ann, who drops links. */
export function onGraph(
  edges: EdgeList,
  seed: string,
  changes: Changes = {},
  friends = FRIENDS,
): Simulation {
  const posts = { linksPerDay: 24, burstSize: 6, chatsPerDay: 4, responsesPerDay: 12 };
  const accounts = [{ name: 'Ann', strategy: 'broadcaster', friends, posts }];
  return simulate({ scenario: mustRead(smallJson({ accounts })), seed, changes, edges });
}
