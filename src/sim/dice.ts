/**
 * Addressed dice. A draw depends on the seed, its purpose, the tick and whom it concerns, and on
 * nothing else: no stream, no order. So two worlds with the same seed differ only by cause and
 * effect (common random numbers). The seed goes through seedrandom; a murmur3-style hash
 * (Appleby, public domain) spreads the address.
 */
import seedrandom from 'seedrandom';

/** What a draw is for. Numbers are part of the engine's version: add at the end, never reorder. */
export const Purpose = {
  community: 1,
  tie: 2,
  closure: 3,
  mutual: 4,
  accountTie: 5,
  visitsPerDay: 6,
  postsPerDay: 7,
  attention: 8,
  tolerance: 9,
  sociability: 10,
  warmth: 11,
  age: 12,
  online: 13,
  postPhase: 14,
  postKind: 15,
  postUseful: 16,
  see: 17,
  sight: 18,
  temper: 19,
  drift: 20,
  answer: 21,
  answerDepth: 22,
  click: 23,
  respondWay: 24,
  respondTo: 25,
  notice: 26,
  seat: 27,
  degree: 28,
  sensitivity: 29,
  friendSample: 30,
  discover: 31,
  followBack: 32,
  convert: 33,
  arrival: 34,
  convertFound: 35,
  ask: 38,
  accept: 39,
  crowdStrategy: 40,
  answerBack: 43,
  retweet: 44,
  tidiness: 45,
  overlap: 46,
  stranger: 47,
  cast: 48,
} as const;
export type Purpose = (typeof Purpose)[keyof typeof Purpose];

const TO_UNIT = 1 / 4294967296;

/** Purposes that keys are kept for; more than there are. */
const KEPT = 128;

/** The dice of one world. */
export class Dice {
  private readonly seed0: number;
  private readonly seed1: number;
  /** The newest key of each purpose, and its tick. */
  private readonly key_u = new Int32Array(KEPT);
  private readonly tick_u = new Float64Array(KEPT).fill(Number.NaN);

  constructor(seed: string) {
    const generator = seedrandom(seed);
    this.seed0 = generator.int32();
    this.seed1 = generator.int32();
  }

  /** The part of an address that many draws share: what for, and when. */
  key(purpose: Purpose, tick: number): number {
    if (this.tick_u[purpose] === tick) return this.key_u[purpose];
    this.tick_u[purpose] = tick;
    this.key_u[purpose] = final(word(word(this.seed0, purpose), tick));
    return this.key_u[purpose];
  }

  /** The part of an address that all draws of one member share. */
  whose(key: number, a: number): number {
    return word(key ^ this.seed1, a);
  }

  /**
   * Uniform in [0, 1) for the rest of an address. So short that V8 puts it wherever it is called:
   * a fraction that a call gives back costs an object, a whole number does not.
   */
  of(whose: number, b: number): number {
    return (hash(whose, b) >>> 0) * TO_UNIT;
  }

  /**
   * 32 random bits for an address of which the last word has been through `mixed`; `unit` makes a
   * fraction of them where it is needed, so that none is handed over.
   */
  bitsMixed(whose: number, b: number): number {
    return final(joined(whose, b));
  }

  /** 32 random bits for an address. */
  bits(key: number, a: number, b: number): number {
    return hash(this.whose(key, a), b);
  }

  /** Uniform in [0, 1) for an address. */
  at(key: number, a: number, b = 0): number {
    return this.of(this.whose(key, a), b);
  }

  /** Uniform in (0, 1), never 0 nor 1: for quantiles. */
  inside(key: number, a: number, b = 0): number {
    return ((this.bits(key, a, b) >>> 0) + 0.5) * TO_UNIT;
  }

  /** Uniform in [0, 1), for a single draw. */
  draw(purpose: Purpose, tick: number, a: number, b = 0): number {
    return this.at(this.key(purpose, tick), a, b);
  }
}

/** The last word of an address, and the end of the hash. */
function hash(whose: number, b: number): number {
  return final(word(whose, b));
}

/** Random bits as a fraction in [0, 1). */
export const unit = (bits: number): number => (bits >>> 0) * TO_UNIT;

/** One word into the hash (murmur3's body). */
function word(hash: number, value: number): number {
  return joined(hash, mixed(value));
}

/** What a word brings into the hash; can be kept where the same address is drawn for again. */
export function mixed(value: number): number {
  const k = Math.imul(value, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}

function joined(hash: number, mix: number): number {
  const h = hash ^ mix;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Avalanche (murmur3's finaliser). */
function final(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
