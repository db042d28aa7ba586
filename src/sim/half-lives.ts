/**
 * Half-lives that change while a world runs: what has faded so far did so by the old ones. Ties and
 * memories are faded when they are looked at, so they are all looked at before the change.
 */
import { fade } from './ties.ts';
import type { Rules, World } from './world.ts';

const HALF_LIVES = ['annoyanceHalfLife', 'warmthHalfLife', 'interactionHalfLife'] as const;

/** Fades everything up to now, if one of the half-lives is going to be another. */
export function fadeBefore(world: World, changes: Partial<Rules>): void {
  const { rules } = world;
  if (HALF_LIVES.every((name) => (changes[name] ?? rules[name]) === rules[name])) return;
  for (let e = 0; e < world.tables.ties.length; e++) fade(world, e);
  const { posted, responded, rememberedAt, lost, lostAt } = world.tables.people.at;
  const { memory } = world.fading;
  for (let a = 0; a < world.members; a++) {
    const left = memory.after(world.tick - rememberedAt[a]);
    posted[a] *= left;
    responded[a] *= left;
    rememberedAt[a] = world.tick;
    lost[a] *= memory.after(world.tick - lostAt[a]);
    lostAt[a] = world.tick;
  }
}
