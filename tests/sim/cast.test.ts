/** Who is in the picture of a world that is too large to be drawn. */
import { describe, expect, it } from 'vitest';
import type { Cast } from '../../src/sim/cast.ts';
import { castOf } from '../../src/sim/cast.ts';
import { friendships } from '../../src/sim/picture.ts';
import type { World } from '../../src/sim/world.ts';
import { small } from '../support/scenarios.ts';

const town = (seed = 'test'): World =>
  small({ population: { members: 400, communities: 3, friendsEach: 8 } }, seed).world;
const membersOf = ({ member_c }: Cast): number[] => Array.from(member_c);
/** Everybody whom one of these people listens to. */
function friendsOf({ tables: { people, ties } }: World, some: Iterable<number>): Set<number> {
  const found = new Set<number>();
  for (const a of some) {
    const first = people.at.firstTie[a] as number;
    const end = first + (people.at.ties[a] as number);
    for (let e = first; e < end; e++) found.add(ties.at.target[e] as number);
  }
  return found;
}

describe('a cast', () => {
  it('is everybody, each at their own number, where there is room for all', () => {
    const world = town();
    expect(membersOf(castOf(world, 0, 400))).toEqual(Array.from({ length: 400 }, (_, a) => a));
  });

  it('gives each place to one member, and each member one place at most', () => {
    const cast = castOf(town(), 0, 120);
    expect(cast.size).toBe(120);
    expect(new Set(cast.member_c).size).toBe(120);
    cast.member_c.forEach((a, c) => {
      expect(cast.placeOf(a)).toBe(c);
    });
    const drawn = new Set(cast.member_c);
    for (let a = 0; a < 400; a++) expect(cast.placeOf(a) >= 0).toBe(drawn.has(a));
  });

  it('has the account, its whole audience, and friends of theirs, before anybody else', () => {
    const world = town();
    const { audience, member } = world.accounts[0]!;
    const cast = castOf(world, 0, 120);
    for (const a of [member, ...audience]) expect(cast.placeOf(a)).toBeGreaterThanOrEqual(0);
    const known = membersOf(cast).slice(0, cast.known);
    const near = friendsOf(world, audience);
    expect(known.slice(1 + audience.length).every((a) => near.has(a))).toBe(true);
    expect(cast.known).toBe(1 + 30 + Math.floor((120 - 31) / 2));
  });

  it('leaves room for others where the audience is larger than the stage', () => {
    const world = town();
    const cast = castOf(world, 0, 20);
    const listeners = membersOf(cast).filter((a) => world.accounts[0]!.audience.includes(a));
    expect(cast.size).toBe(20);
    expect(listeners.length).toBeGreaterThanOrEqual(12);
    expect(listeners.length).toBeLessThan(20);
  });

  it('is the same for the same seed, whatever the account does', () => {
    const one = castOf(town(), 0, 120);
    const { world, advance } = small(
      { population: { members: 400, communities: 3, friendsEach: 8 } },
      'test',
      { linksPerDay: 2 },
    );
    const other = castOf(world, 0, 120);
    expect(membersOf(other)).toEqual(membersOf(one));
    const before = world.tables.people.at.lastVisit.slice();
    advance(40);
    expect(world.tables.people.at.lastVisit).not.toEqual(before);
  });

  it('tells of friendships between people who stay in it, by their places', () => {
    const world = town();
    const cast = castOf(world, 0, 120);
    const pairs = friendships(world, cast);
    const all = new Set<string>();
    const flat = friendships(world);
    for (let i = 0; i < flat.length; i += 2) all.add(`${flat[i]} ${flat[i + 1]}`);
    expect(pairs.length).toBeGreaterThan(2 * 30);
    for (let i = 0; i < pairs.length; i += 2) {
      const [c, d] = [pairs[i] as number, pairs[i + 1] as number];
      expect(Math.max(c, d)).toBeLessThan(cast.known);
      expect(all.has(`${cast.member_c[c]} ${cast.member_c[d]}`)).toBe(true);
    }
  });
});

describe('the sample', () => {
  it('is fair: over many worlds everybody who is not known comes as often as anybody else', () => {
    const worlds = 240;
    const drawn = new Float64Array(400);
    const chances = new Float64Array(400);
    for (let n = 0; n < worlds; n++) {
      const cast = castOf(town(`${n}`), 0, 120);
      const sample = membersOf(cast).slice(cast.known);
      const known = new Set(membersOf(cast).slice(0, cast.known));
      for (let a = 0; a < 400; a++)
        if (!known.has(a)) chances[a]! += sample.length / (400 - known.size);
      for (const a of sample) drawn[a]! += 1;
    }
    // A sum of independent draws: of 399 people nobody is expected beyond four deviations.
    for (let a = 0; a < 399; a++) {
      const expected = chances[a] as number;
      const deviation = Math.sqrt(expected * 0.88);
      expect(Math.abs((drawn[a] as number) - expected)).toBeLessThan(4.2 * deviation + 1);
    }
    const half = (from: number, to: number) =>
      drawn.slice(from, to).reduce((n, x) => n + x, 0) /
      chances.slice(from, to).reduce((n, x) => n + x, 0);
    expect(half(0, 200)).toBeCloseTo(1, 1);
    expect(half(200, 399)).toBeCloseTo(1, 1);
  });
});

describe('whoever comes into the audience', () => {
  const strangers = (world: World, cast: Cast): number[] =>
    Array.from({ length: world.members }, (_, a) => a).filter((a) => cast.placeOf(a) < 0);

  it('takes the place of a stranger of the same community, and keeps it', () => {
    const world = town();
    const cast = castOf(world, 0, 120);
    const { community } = world.tables.people.at;
    const [one] = strangers(world, cast);
    const before = membersOf(cast);
    cast.enter(one!);
    const place = cast.placeOf(one!);
    expect(place).toBeGreaterThanOrEqual(cast.known);
    expect(community[one!]).toBe(community[before[place]!]);
    expect(cast.placeOf(before[place]!)).toBe(-1);
    expect(cast.given).toEqual([place]);
    cast.enter(one!);
    expect(cast.given).toEqual([place]);
  });

  it('never takes the place of somebody who has come into the audience before', () => {
    const world = town();
    const cast = castOf(world, 0, 120);
    const seated = cast.member_c[cast.size - 1]!;
    cast.enter(seated);
    const come = strangers(world, cast);
    for (const a of come) cast.enter(a);
    expect(cast.placeOf(seated)).toBe(cast.size - 1);
    // As many as there were places; the others are told of, and not drawn.
    const drawn = come.filter((a) => cast.placeOf(a) >= 0);
    expect(drawn).toHaveLength(cast.size - cast.known - 1);
    expect(new Set(cast.given).size).toBe(drawn.length);
    cast.member_c.forEach((a, c) => {
      expect(cast.placeOf(a)).toBe(c);
    });
  });
});
