/** What can be said of a tie at this moment: annoyance and warmth that have faded, and tolerance. */
import { CAUSES } from './frame.ts';
import type { World } from './world.ts';

const CAUSE_COUNT = CAUSES.length;

/** Lets a tie's annoyance and warmth fade up to now. Call before reading or adding to either. */
export function fade(world: World, e: number): void {
  const { annoyance, warmth, touched } = world.tables.ties.at;
  const age = world.tick - touched[e];
  if (age === 0) return;
  const left = world.fading.annoyance.after(age);
  const first = e * CAUSE_COUNT;
  for (let c = first; c < first + CAUSE_COUNT; c++) annoyance[c] *= left;
  warmth[e] *= world.fading.warmth.after(age);
  touched[e] = world.tick;
}

/** Annoyance of a tie over all causes, points, as of when it was touched. */
export function totalAnnoyance(world: World, e: number): number {
  const { annoyance } = world.tables.ties.at;
  let total = 0;
  for (let c = e * CAUSE_COUNT; c < (e + 1) * CAUSE_COUNT; c++) total += annoyance[c];
  return total;
}

/**
 * Points at which a listener leaves: tolerance x (1 + gain x warmth).
 * @param warmth as of now; that of a tie which has been faded unless told
 */
export function effectiveTolerance(
  world: World,
  listener: number,
  e: number,
  warmth = world.tables.ties.at.warmth[e],
): number {
  const { rules } = world;
  const own = rules.tolerance * world.tables.people.at.tolerance[listener];
  return own * (1 + rules.warmthGain * warmth);
}

/** Strain, threshold and warmth of a tie as faded by now, and what is left of its annoyance; touches nothing. */
export function feelings(world: World, listener: number, e: number) {
  const { touched, warmth: warmth_e } = world.tables.ties.at;
  const age = world.tick - touched[e];
  const warmth = warmth_e[e] * world.fading.warmth.after(age);
  const left = world.fading.annoyance.after(age);
  const threshold = effectiveTolerance(world, listener, e, warmth);
  const strain = (totalAnnoyance(world, e) * left) / threshold;
  return { warmth, left, threshold, strain };
}

/** Fills a share of the warmth that a tie still lacks. */
export function addWarmth(world: World, e: number, share: number): void {
  fade(world, e);
  const { warmth } = world.tables.ties.at;
  warmth[e] += share * (1 - warmth[e]);
}

/** The tie by which `listener` listens to `target`, whatever its standing, or -1. */
export function tieBetween(world: World, listener: number, target: number): number {
  const { people, ties } = world.tables;
  const first = people.at.firstTie[listener];
  for (let e = first; e < first + people.at.ties[listener]; e++) {
    if (ties.at.target[e] === target) return e;
  }
  return -1;
}
