/**
 * Finding people: whoever is seen answering in a friend's thread may be looked up, and followed if
 * the profile bears it. Those who muted, stopped following or left come back the same way, once they
 * have calmed down.
 */
import { interactivity } from './appraisal.ts';
import { TICKS_A_DAY } from './calendar.ts';
import { unit } from './dice.ts';
import { Standing } from './frame.ts';
import { feelings, tieBetween } from './ties.ts';
import { Mark, STRIDE } from './trail.ts';
import type { World } from './world.ts';

/**
 * The reader saw a thread: its latest answerer may be worth a look.
 * @param die the reader's part of the address of people met
 */
export function meetAnswerer(world: World, visitor: number, die: number, post: number): void {
  const { response, author } = world.tables.acts.at;
  const latest = response[post];
  if (latest < 0) return;
  const luck = unit(world.dice.bitsMixed(die, world.trail.marks[latest * STRIDE + Mark.number]));
  // The cheap bound first, for hardly anybody gets further.
  if (luck < world.rules.discovery || luck < world.rules.reunion) {
    meet(world, visitor, author[latest], luck);
  }
}

/**
 * The reader met an author through one of the author's acts.
 * @param luck the draw for this reader and this act
 */
export function meet(world: World, visitor: number, author: number, luck: number): void {
  if (author === visitor) return;
  const { rules } = world;
  const tie = tieBetween(world, visitor, author);
  if (tie >= 0 && !hasForgiven(world, visitor, tie)) return;
  const chance = tie >= 0 ? rules.reunion : rules.discovery;
  if (luck >= chance) return;
  if (luck >= chance * appeal(world, author)) {
    const k = world.account_a[author];
    if (k >= 0) world.tables.tally.at.refused[k]++;
    return;
  }
  world.drafts.follows.push({ listener: visitor, target: author });
}

/** Whether somebody who had muted, stopped following or left has calmed down since. */
export function hasForgiven(world: World, listener: number, tie: number): boolean {
  if (world.tables.ties.at.standing[tie] === Standing.listening) return false;
  return feelings(world, listener, tie).strain < world.rules.forgiveness;
}

/**
 * Share of those who look that follow, 0 to 1: who answers rather than posts, has dropped no burst
 * lately, and is not talked about (SOURCE C3, C6).
 */
export function appeal(world: World, author: number): number {
  const { fading, rules, tables, tick } = world;
  const { posted, responded, rememberedAt, lastBurst, lost, lostAt, listeners } = tables.people.at;
  const left = fading.memory.after(tick - rememberedAt[author]);
  const talks = interactivity(
    posted[author] * left,
    responded[author] * left,
    rules.interactionPrior,
  );
  const burst = lastBurst[author] >= 0 && tick - lastBurst[author] <= TICKS_A_DAY;
  const gone = lost[author] * fading.memory.after(tick - lostAt[author]);
  const share = gone / (gone + listeners[author] + 1);
  return (talks * (burst ? rules.profileBurst : 1)) / (1 + rules.reputationWeight * share);
}
