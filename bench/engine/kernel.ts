/**
 * The bare kernel that implementations are compared by: each of N members has 20 ties and is online
 * with p = 5/96 a tick; a visit goes through its ties, lets annoyance and warmth fade, adds to both,
 * and drops what is past the threshold. The same dice for all, so all visit the same ties.
 */

/** A kernel that was built; it goes on from where it stood. */
export interface Kernel {
  /** Moves on; gives how many ties were visited, and adds up what was dropped. */
  run(ticks: number): number;
  readonly dropped: number;
}

export const TIES_EACH = 20;
/** Online when the die is below it. */
export const ONLINE = Math.floor((5 / 96) * 2 ** 32);
export const THRESHOLD = 1;
export const WARMING = 0.05;
/** Half-lives in ticks, as the model has them: three days and two weeks. */
const ANNOYANCE_HALF = 288;
const WARMTH_HALF = 1344;
const AGES = 8192;

const faded = (half: number): Float64Array =>
  Float64Array.from({ length: AGES }, (_, age) => 2 ** (-age / half));
export const ANNOYANCE_LEFT = faded(ANNOYANCE_HALF);
export const WARMTH_LEFT = faded(WARMTH_HALF);

/** 32 random bits for a tick and a member (murmur3's finaliser). */
export function bits(tick: number, a: number): number {
  let h = Math.imul(tick, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Points that a visit finds of a member: few write so much that they are dropped. */
export const rateOf = (a: number): number => (bits(-1, a) / 2 ** 32) * 0.07;

/** Whom a member's tie goes to. */
export const targetOf = (members: number, a: number, n: number): number =>
  bits(-2 - n, a) % members;
