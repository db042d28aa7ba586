/**
 * Generates a network in linear time: newcomers join a community and tie themselves to popular
 * members (preferential attachment) and to friends of those (triad formation; Holme and Kim 2002),
 * mostly within the community. Accounts under study come last; away from home, some of their friends
 * are other people.
 */
import type { Building } from '../building.ts';
import { part, stepwise } from '../building.ts';
import type { Dice } from '../dice.ts';
import { Purpose } from '../dice.ts';
import { lognormal } from '../maths.ts';
import type { AccountValues, PopulationValues } from '../params/index.ts';
import type { Network } from './network.ts';

/** Ties of a newcomer vary from one to another by this log sd; nobody starts with more than four times the mean. */
const JOIN_SPREAD = 0.75;
const JOIN_MEDIAN = 0.755;
/** Tries to find one more tie before a newcomer is content with fewer. */
const TRIES = 12;
/** Friends of each member that a newcomer's triangle is drawn from. */
const SAMPLE = 16;
/** Share of the work that is done when everybody has joined. */
const JOINED = 0.98;

/** What an account wants of the network. */
type Wish = Pick<AccountValues, 'friends' | 'overlap'>;

/** A network of a population in which each account has its friends; built in steps. */
export function* generate(
  population: PopulationValues,
  wishes: readonly Wish[],
  dice: Dice,
): Building<Network> {
  const crowd = population.members - wishes.length;
  const growth = new Growth(crowd, population.communities, dice);
  const mean = population.friendsEach / 2;
  const joinKey = dice.key(Purpose.degree, 0);
  const join = stepwise(crowd, (first, end) => {
    for (let a = first; a < end; a++) {
      const drawn = lognormal(dice.inside(joinKey, a), JOIN_MEDIAN * mean, JOIN_SPREAD);
      const wanted = Math.min(Math.max(1, Math.round(drawn)), Math.round(4 * mean), a);
      growth.join(a, wanted, population.closure, population.mixing);
    }
  });
  yield* part(join, 0, JOINED);
  const pairs = growth.pairs;
  const accounts = wishes.map((_, k) => crowd + k);
  const crowdPairs = pairs.length;
  for (const [k, { friends }] of wishes.entries()) {
    growth.invite(accounts[k], Math.min(friends, crowd));
  }
  // After all invitations: at home nobody's friends depend on who stands in for whose.
  let first = crowdPairs;
  for (const [k, { friends, overlap }] of wishes.entries()) {
    const end = first + Math.min(friends, crowd);
    growth.move(accounts[k], first, end, overlap);
    first = end;
  }
  return yield* part(finish(population, growth, crowdPairs, accounts, dice), JOINED, 1);
}

function* finish(
  population: PopulationValues,
  growth: Growth,
  crowdPairs: number,
  accounts: number[],
  dice: Dice,
): Building<Network> {
  const { pairs, heard } = growth;
  const community_a = new Uint8Array(population.members);
  community_a.set(growth.community_a);
  const mutual_f = new Uint8Array(pairs.length);
  const mutualKey = dice.key(Purpose.mutual, 0);
  yield* stepwise(pairs.length, (first, end) => {
    for (let f = first; f < end; f++) {
      const drawn = dice.at(mutualKey, pairs[f], heard[f]) < population.reciprocity;
      mutual_f[f] = f >= crowdPairs || drawn ? 1 : 0;
    }
  });
  return {
    members: population.members,
    community_a,
    listener_f: Uint32Array.from(pairs),
    heard_f: Uint32Array.from(heard),
    mutual_f,
    accounts,
  };
}

/** The growing network; the ties that a newcomer made stand together in `pairs` and `heard`. */
class Growth {
  /** Newcomer of each pair. */
  readonly pairs: number[] = [];
  /** Older member of each pair. */
  readonly heard: number[] = [];
  readonly community_a: Uint8Array;
  /** A fair sample of each member's friends, and how many friends there are. */
  private readonly sample_s: Uint32Array;
  private readonly friends_a: Uint32Array;
  /** By community, its members once for each tie they have: a uniform pick prefers the popular. */
  private readonly ends: number[][];
  private readonly tieKey: number;
  private readonly closureKey: number;
  private readonly accountKey: number;
  private readonly sampleKey: number;

  constructor(
    private readonly crowd: number,
    communities: number,
    private readonly dice: Dice,
  ) {
    this.community_a = new Uint8Array(crowd);
    this.sample_s = new Uint32Array(crowd * SAMPLE);
    this.friends_a = new Uint32Array(crowd);
    this.ends = Array.from({ length: communities }, () => []);
    const key = dice.key(Purpose.community, 0);
    for (let a = 0; a < crowd; a++) {
      this.community_a[a] = Math.floor(dice.at(key, a) * communities);
    }
    this.tieKey = dice.key(Purpose.tie, 0);
    this.closureKey = dice.key(Purpose.closure, 0);
    this.accountKey = dice.key(Purpose.accountTie, 0);
    this.sampleKey = dice.key(Purpose.friendSample, 0);
  }

  /** Member `a` joins and makes up to `wanted` ties to those before it. */
  join(a: number, wanted: number, closure: number, mixing: number): void {
    const first = this.pairs.length;
    const own = this.ends[this.community_a[a]];
    let last = -1;
    for (let made = 0, tries = 0; made < wanted && tries < wanted * TRIES; tries++) {
      const u = this.dice.at(this.tieKey, a, tries);
      const closing = last >= 0 && this.dice.at(this.closureKey, a, tries) < closure;
      const b = closing ? this.friendOf(last, u) : this.popular(own, a, u, mixing);
      if (b < 0 || b === a || this.knows(first, b)) {
        last = -1;
        continue;
      }
      this.add(a, b);
      made++;
      last = closing ? last : b;
    }
    own.push(a);
    for (let f = first; f < this.pairs.length; f++) {
      const b = this.heard[f];
      this.ends[this.community_a[b]].push(b);
      this.befriend(a, b);
      this.befriend(b, a);
    }
  }

  /** An account makes exactly `wanted` friends: popular people, anybody, and friends of friends. */
  invite(account: number, wanted: number): void {
    const friends = new Set<number>();
    let last = -1;
    for (let tries = 0; friends.size < wanted; tries++) {
      const u = this.dice.at(this.accountKey, account, 2 * tries);
      const way = this.dice.at(this.accountKey, account, 2 * tries + 1);
      let b = -1;
      if (tries > 20 * wanted) b = this.firstStranger(friends, Math.floor(u * this.crowd));
      else if (way < 0.4 && last >= 0) b = this.friendOf(last, u);
      else if (way < 0.7) b = this.heard[Math.floor(u * this.heard.length)] ?? -1;
      else b = Math.floor(u * this.crowd);
      if (b < 0 || b >= this.crowd || friends.has(b)) {
        last = -1;
        continue;
      }
      friends.add(b);
      this.add(account, b);
      last = b;
    }
  }

  /**
   * The friends of an account, pairs `first` to `end`, as they are away from home: each stays with
   * chance `overlap`; for each other one comes somebody who is no friend at home, as long as there
   * is anybody.
   */
  move(account: number, first: number, end: number, overlap: number): void {
    const known = new Set(this.heard.slice(first, end));
    const overlapKey = this.dice.key(Purpose.overlap, 0);
    const strangerKey = this.dice.key(Purpose.stranger, 0);
    for (let f = first; f < end; f++) {
      if (this.dice.at(overlapKey, account, f - first) < overlap) continue;
      const u = this.dice.at(strangerKey, account, f - first);
      const b = this.firstStranger(known, Math.floor(u * this.crowd));
      if (b < 0) return;
      known.add(b);
      this.heard[f] = b;
    }
  }

  private add(a: number, b: number): void {
    this.pairs.push(a);
    this.heard.push(b);
  }

  private knows(first: number, b: number): boolean {
    for (let f = first; f < this.pairs.length; f++) if (this.heard[f] === b) return true;
    return false;
  }

  /** Reservoir sampling (Vitter 1985): every friend of `a` is in its sample with equal chance. */
  private befriend(a: number, b: number): void {
    const n = this.friends_a[a]++;
    const slot = n < SAMPLE ? n : Math.floor(this.dice.at(this.sampleKey, a, n) * (n + 1));
    if (slot < SAMPLE) this.sample_s[a * SAMPLE + slot] = b;
  }

  /** A friend of `b`, or -1 where there is none. */
  private friendOf(b: number, u: number): number {
    const many = Math.min(SAMPLE, this.friends_a[b]);
    return many > 0 ? this.sample_s[b * SAMPLE + Math.floor(u * many)] : -1;
  }

  /** A popular member: of one's own community, or of all when the dice say so. */
  private popular(own: readonly number[], a: number, u: number, mixing: number): number {
    if (u < mixing || own.length === 0) {
      const v = own.length === 0 ? u : u / mixing;
      const f = Math.floor(v * this.heard.length);
      return this.heard[f] ?? Math.floor(v * a);
    }
    return own[Math.floor(((u - mixing) / (1 - mixing)) * own.length)];
  }

  private firstStranger(friends: ReadonlySet<number>, from: number): number {
    for (let k = 0; k < this.crowd; k++) {
      const b = (from + k) % this.crowd;
      if (!friends.has(b)) return b;
    }
    return -1;
  }
}
