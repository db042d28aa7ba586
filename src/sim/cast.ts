/**
 * Who is in the picture of a world that is too large to be drawn: the accounts, the audience of one
 * of them, some of the audience's friends, and a fair sample of everybody else. Index `_c` is a
 * place in the cast. Nothing that is counted comes from here.
 */
import { Purpose } from './dice.ts';
import type { World } from './world.ts';

/** Of all places, at most this share is the audience's; friends of theirs get this share of the rest. */
const AUDIENCE = 0.6;
const FRIENDS = 0.5;

/** Places, and who has them. Where everybody is drawn, a member's place is its number. */
export class Cast {
  readonly member_c: Uint32Array;
  /** So many have a place for a reason; those after them are the sample. */
  readonly known: number;
  /** Places that went to somebody else on the way, in that order. */
  readonly given: number[] = [];
  private readonly place_a: Int32Array;
  private readonly community_a: Uint8Array;
  /** 1 for places of the sample that cannot be given away. */
  private readonly kept_c: Uint8Array;
  /** By community, places of the sample, the next one to go last. */
  private readonly spare = new Map<number, number[]>();

  constructor(member_c: Uint32Array, known: number, community_a: Uint8Array) {
    this.member_c = member_c;
    this.known = known;
    this.community_a = community_a;
    this.place_a = new Int32Array(community_a.length).fill(-1);
    this.kept_c = new Uint8Array(member_c.length);
    member_c.forEach((a, c) => {
      this.place_a[a] = c;
    });
    for (let c = known; c < member_c.length; c++) this.seatsOf(member_c[c]).push(c);
  }

  /** How many places there are. */
  get size(): number {
    return this.member_c.length;
  }

  /** The place of a member, or -1. */
  placeOf(a: number): number {
    return this.place_a[a];
  }

  /**
   * Somebody has come into the audience. Whoever is not in the picture takes the place of a stranger
   * of the sample, of the same community if there is one, as long as there are any.
   */
  enter(a: number): void {
    const has = this.placeOf(a);
    if (has >= 0) this.kept_c[has] = 1;
    else this.give(a, this.free(this.seatsOf(a)) ?? this.anyFree());
  }

  private give(a: number, c: number | undefined): void {
    if (c === undefined) return;
    this.place_a[this.member_c[c]] = -1;
    this.member_c[c] = a;
    this.place_a[a] = c;
    this.given.push(c);
  }

  private anyFree(): number | undefined {
    for (const seats of this.spare.values()) {
      const c = this.free(seats);
      if (c !== undefined) return c;
    }
    return undefined;
  }

  private free(seats: number[]): number | undefined {
    let c = seats.pop();
    while (c !== undefined && this.kept_c[c]) c = seats.pop();
    return c;
  }

  private seatsOf(a: number): number[] {
    const community = this.community_a[a];
    const seats = this.spare.get(community) ?? [];
    this.spare.set(community, seats);
    return seats;
  }
}

/**
 * The cast of account `k`: everybody where `most` places are enough. Drawn with dice of its own, so
 * the same people are in it whatever else is changed.
 */
export function castOf(world: World, k: number, most: number): Cast {
  const { members, accounts } = world;
  const { community } = world.tables.people.at;
  if (members <= most) {
    return new Cast(
      Uint32Array.from({ length: members }, (_, a) => a),
      members,
      community,
    );
  }
  const draw = new Draw(world);
  draw.take(accounts.map(({ member }) => member));
  const audience = draw.fair(accounts[k].audience, Math.floor(AUDIENCE * most), 0);
  const some = Math.floor(FRIENDS * (most - draw.drawn.length));
  draw.fair(friendsOf(world, audience), some, 1);
  const known = draw.drawn.length;
  draw.fair(members, most - known, 2);
  return new Cast(Uint32Array.from(draw.drawn), known, community);
}

/** Draws people without replacement; each draw fair among those who are left. */
class Draw {
  readonly drawn: number[] = [];
  private readonly drawn_a: Uint8Array;
  private readonly dice: World['dice'];

  constructor({ dice, members }: World) {
    this.dice = dice;
    this.drawn_a = new Uint8Array(members);
  }

  take(some: Iterable<number>): void {
    for (const a of some) {
      if (this.drawn_a[a]) continue;
      this.drawn_a[a] = 1;
      this.drawn.push(a);
    }
  }

  /**
   * At most so many of some people, or of all members below a number: one after the other, each with
   * the chance that what is still wanted has among who is left (Knuth, algorithm S).
   */
  fair(among: readonly number[] | number, most: number, round: number): number[] {
    const key = this.dice.key(Purpose.cast, round);
    const count = typeof among === 'number' ? among : among.length;
    const at = (i: number): number => (typeof among === 'number' ? i : among[i]);
    let left = 0;
    for (let i = 0; i < count; i++) left += 1 - this.drawn_a[at(i)];
    const found: number[] = [];
    for (let i = 0; i < count && found.length < most; i++) {
      const a = at(i);
      if (this.drawn_a[a]) continue;
      if (this.dice.at(key, a) * left < most - found.length) found.push(a);
      left--;
    }
    this.take(found);
    return found;
  }
}

/** Everybody whom one of these people listens to, each once. */
function friendsOf(world: World, some: readonly number[]): number[] {
  const { people, ties } = world.tables;
  const found_a = new Uint8Array(world.members);
  const found: number[] = [];
  for (const a of some) {
    const first = people.at.firstTie[a];
    for (let e = first; e < first + people.at.ties[a]; e++) {
      const b = ties.at.target[e];
      if (found_a[b]) continue;
      found_a[b] = 1;
      found.push(b);
    }
  }
  return found;
}
