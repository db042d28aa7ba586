/**
 * E8: the network. Published: 22 % of linked pairs on Twitter are mutual, 43 to 65 % inside
 * communities; clustering 0.13 to 0.32 at about 1,000 people with 16 to 20 ties each; numbers of
 * followers fall as a power with exponent about 2.1 above 50. Measured on the generated network
 * at the start: mutual among linked pairs of the crowd, mean local clustering without directions,
 * and the exponent by maximum likelihood in a network of 10,000, since 1,000 have too few above 50.
 */
import type { World } from '../../../sim/world.ts';
import { crowd, followings } from '../crowd.ts';
import { pairsOf } from '../data.ts';
import { clustering, exponentAbove, histogram, neighbours, share } from '../estimators.ts';
import type { Fact, Figures } from '../fact.ts';

const FILE = 'twitter_asu2009_follower_count_histogram.txt';
const TAIL = 50;

export const e8: Fact = {
  id: 'E8',
  label: 'Linked pairs that are mutual',
  source: 'Kwak et al. 2010; EPJ Data Science “Partisan asymmetries”; Zafarani and Liu 2009',
  note: 'The generated network at its start; a population of a thousand stands for a community, and states its share of mutual pairs. The exponent in a network of 10,000, above 50 followers.',
  figures: {
    mutual: { label: 'mutual pairs', unit: 'share', published: 0.54, band: [0.43, 0.65] },
    clustering: { label: 'clustering', unit: '', published: 0.23, band: [0.13, 0.32] },
    exponent: { label: 'exponent of followers', unit: '', published: 2.1, band: [1.8, 2.5] },
  },
  measures: [
    {
      population: 'twitter-2009',
      runs: [],
      of: (worlds) => {
        const large = histogram(followers(worlds.start('large')));
        return { ...shape(worlds.start()), exponent: exponentAbove(large, TAIL) };
      },
    },
  ],
  data: { file: FILE, of: (text) => ({ exponent: exponentAbove(pairsOf(FILE, text), TAIL) }) },
};

/** Share of mutual pairs among linked ones, and clustering. */
export function shape(world: World): Figures {
  const all = followings(world);
  const both = all.filter(({ mutual }) => mutual).length / 2;
  const pairs = all.map(({ listener, target }) => [listener, target] as const);
  const of = neighbours(world.members, pairs);
  return {
    mutual: share(both, all.length - both),
    clustering: clustering(of, crowd(world)),
  };
}

/** Followers of each member of the crowd. */
function followers(world: World): number[] {
  const count_a = new Float64Array(world.members);
  for (const { target } of followings(world)) count_a[target] = (count_a[target] ?? 0) + 1;
  return crowd(world).map((a) => count_a[a] ?? 0);
}
