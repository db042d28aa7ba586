/** Generated networks: sizes, degrees, clustering, reciprocity and order, over sizes and seeds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/sim/building.ts';
import { Dice } from '../../../src/sim/dice.ts';
import { generate } from '../../../src/sim/network/generate.ts';
import type { Network } from '../../../src/sim/network/network.ts';
import { defaultsOf, POPULATION } from '../../../src/sim/params/index.ts';

const POPULACE = { ...defaultsOf(POPULATION), members: 1000, friendsEach: 20, communities: 6 };
const grow = (fields = {}, friends: number[] = [200], seed = 'net', overlap = 1) => {
  const wishes = friends.map((wanted) => ({ friends: wanted, overlap }));
  return finished(generate({ ...POPULACE, ...fields }, wishes, new Dice(seed)));
};

/** Neighbours of each member, whatever the direction. */
function neighbours({ members, listener_f, heard_f }: Network): Set<number>[] {
  const found = Array.from({ length: members }, () => new Set<number>());
  for (const [f, a] of listener_f.entries()) {
    const b = heard_f[f] as number;
    found[a]?.add(b);
    found[b]?.add(a);
  }
  return found;
}

/** Mean over members with two neighbours or more of the share of those who know each other. */
function clustering(net: Network): number {
  const near = neighbours(net);
  let sum = 0;
  let counted = 0;
  for (const mine of near) {
    if (mine.size < 2) continue;
    let closed = 0;
    for (const b of mine) for (const c of near[b] as Set<number>) if (mine.has(c)) closed++;
    sum += closed / (mine.size * (mine.size - 1));
    counted++;
  }
  return sum / counted;
}

const crowdOf = (net: Network) => neighbours(net).slice(0, net.members - net.accounts.length);

describe('an account', () => {
  it('has exactly the number of friends that were wished, all of them mutual', () => {
    for (const wanted of [0, 1, 7, 200, 999]) {
      const net = grow({}, [wanted]);
      const ties = [...net.listener_f.keys()].filter((f) => net.listener_f[f] === 999);
      expect(ties).toHaveLength(wanted);
      expect(new Set(ties.map((f) => net.heard_f[f])).size).toBe(wanted);
      expect(ties.every((f) => net.mutual_f[f] === 1)).toBe(true);
    }
  });

  it('comes last, and knows no other account', () => {
    const net = grow({ members: 100 }, [50, 60]);
    expect(net.accounts).toEqual([98, 99]);
    expect(neighbours(net)[98]?.has(99)).toBe(false);
  });

  it('has more friends among the popular than among the others', () => {
    const near = crowdOf(grow({}, [200]));
    const size = (mine: Set<number>[]) =>
      mine.reduce((sum, { size: n }) => sum + n, 0) / mine.length;
    expect(size(near.filter((mine) => mine.has(999)))).toBeGreaterThan(1.15 * size(near));
  });

  it('does not change who else knows whom', () => {
    const pairs = ({ listener_f, heard_f }: Network) =>
      [...listener_f].map((a, f) => [a, heard_f[f]]).filter(([a]) => (a as number) < 999);
    expect(pairs(grow({}, [200]))).toEqual(pairs(grow({}, [3])));
  });
});

describe('an account away from home', () => {
  const friendsOf = (net: Network, account = 999) =>
    [...net.listener_f.keys()]
      .filter((f) => net.listener_f[f] === account)
      .map((f) => net.heard_f[f] as number);
  const shared = (one: readonly number[], other: readonly number[]) =>
    one.filter((b) => other.includes(b)).length;

  it('has as many friends, of whom the given share are those it has at home', () => {
    for (const overlap of [0, 0.3, 0.7, 1]) {
      let both = 0;
      for (const seed of ['1', '2', '3', '4', '5']) {
        const home = friendsOf(grow({}, [200], seed));
        const away = friendsOf(grow({}, [200], seed, overlap));
        expect(away).toHaveLength(200);
        expect(new Set(away).size).toBe(200);
        expect(Math.max(...away)).toBeLessThan(999);
        both += shared(home, away);
      }
      expect(Math.abs(both / 1000 - overlap)).toBeLessThan(0.04);
    }
  });

  it('keeps those friends with a smaller overlap that it keeps with a greater one', () => {
    const home = friendsOf(grow());
    const kept = (overlap: number) => {
      const away = friendsOf(grow({}, [200], 'net', overlap));
      return home.filter((b) => away.includes(b));
    };
    expect(kept(0.6)).toEqual(expect.arrayContaining(kept(0.2)));
    expect(kept(0.6).length).toBeGreaterThan(kept(0.2).length);
  });

  it('leaves all others’ ties as they are, those of other accounts too', () => {
    const [home, away] = [1, 0.5].map((overlap) => {
      const wishes = [
        { friends: 200, overlap },
        { friends: 80, overlap: 1 },
      ];
      return finished(generate({ ...POPULACE }, wishes, new Dice('net')));
    }) as [Network, Network];
    const others = ({ listener_f, heard_f }: Network) =>
      [...listener_f].map((a, f) => [a, heard_f[f]]).filter(([a]) => a !== 998);
    expect(others(away)).toEqual(others(home));
    expect(friendsOf(away, 998)).not.toEqual(friendsOf(home, 998));
  });

  it('keeps its friends where nobody else is there', () => {
    const home = friendsOf(grow({ members: 100 }, [99]), 99);
    expect(friendsOf(grow({ members: 100 }, [99], 'net', 0), 99)).toEqual(home);
    const most = friendsOf(grow({ members: 100 }, [60], 'net', 0), 99);
    expect(new Set(most).size).toBe(60);
    expect(shared(friendsOf(grow({ members: 100 }, [60]), 99), most)).toBe(60 - 39);
  });
});

describe('the crowd', () => {
  it.each([
    [200, 10],
    [600, 20],
    [1000, 20],
    [3000, 8],
    [3000, 40],
  ])('of %i has about %i friends each', (members, friendsEach) => {
    const near = crowdOf(grow({ members, friendsEach }, []));
    const mean = near.reduce((sum, { size }) => sum + size, 0) / members;
    expect(mean / friendsEach).toBeGreaterThan(0.85);
    expect(mean / friendsEach).toBeLessThan(1.15);
  });

  it.each(['1', '2', '3'])(
    'knows its friends’ friends (seed %s): clustering at least 0.13',
    (seed) => {
      expect(clustering(grow({}, [], seed))).toBeGreaterThan(0.13);
    },
  );

  it('ties itself less to friends of those it has just met when it closes fewer triangles', () => {
    // Clustering alone would not tell: whom everybody knows makes triangles by itself.
    const share = (closure: number) => {
      const { listener_f, heard_f } = grow({ members: 6000, communities: 1, closure }, []);
      const tied = new Set([...listener_f].map((a, f) => `${a} ${heard_f[f]}`));
      let [pairs, known] = [0, 0];
      for (let f = 1; f < listener_f.length; f++) {
        if (listener_f[f] !== listener_f[f - 1]) continue;
        const [b, c] = [heard_f[f - 1], heard_f[f]];
        pairs++;
        if (tied.has(`${b} ${c}`) || tied.has(`${c} ${b}`)) known++;
      }
      return known / pairs;
    };
    expect(share(0)).toBeLessThan(0.85 * share(0.9));
  });

  it('is friends both ways as often as wished', () => {
    for (const reciprocity of [0, 0.4, 0.85, 1]) {
      const { mutual_f } = grow({ reciprocity }, []);
      const share = mutual_f.reduce((sum, one) => sum + one, 0) / mutual_f.length;
      expect(Math.abs(share - reciprocity)).toBeLessThan(0.025);
    }
  });

  it('has a heavy tail: the most popular know six times as many as the median', () => {
    const degrees = crowdOf(grow({ members: 3000 }, [])).map(({ size }) => size);
    degrees.sort((a, b) => a - b);
    expect(degrees.at(-1)).toBeGreaterThan(6 * (degrees[1500] as number));
    expect(degrees[0]).toBeGreaterThanOrEqual(1);
  });

  it('keeps to its communities unless it mixes', () => {
    const within = (net: Network) => {
      const same = [...net.listener_f].filter(
        (a, f) => net.community_a[a] === net.community_a[net.heard_f[f] as number],
      );
      return same.length / net.listener_f.length;
    };
    expect(within(grow({}, []))).toBeGreaterThan(0.5);
    expect(within(grow({ mixing: 1, closure: 0 }, []))).toBeLessThan(0.35);
  });

  it('of twenty thousand knows each other in linear time', () => {
    const { listener_f } = grow({ members: 20_000 }, []);
    expect(listener_f.length).toBeGreaterThan(170_000);
  });
});

describe('any network', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const population = fc.record({
    members: fc.integer({ min: 10, max: 150 }),
    communities: fc.integer({ min: 1, max: 32 }),
    friendsEach: fc.double({ min: 2, max: 200, noNaN: true }),
    closure: share,
    mixing: share,
    reciprocity: share,
  });
  const friends = fc.array(fc.nat(200), { maxLength: 8 });

  it('has no ties to oneself, no tie twice, and nobody from elsewhere', () => {
    fc.assert(
      fc.property(population, friends, fc.string(), (fields, wanted, seed) => {
        const net = grow(fields, wanted, seed);
        const seen = new Set<number>();
        for (const [f, a] of net.listener_f.entries()) {
          const b = net.heard_f[f] as number;
          expect(a).not.toBe(b);
          expect(Math.max(a, b)).toBeLessThan(fields.members);
          seen.add(Math.min(a, b) * 1000 + Math.max(a, b));
        }
        expect(seen.size).toBe(net.listener_f.length);
        expect(Math.max(0, ...net.community_a)).toBeLessThan(fields.communities);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for the same seed, and another one for another', () => {
    expect(grow()).toEqual(grow());
    expect(grow({}, [200], 'other').heard_f).not.toEqual(grow().heard_f);
  });
});
