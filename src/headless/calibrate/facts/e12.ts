/**
 * E12: how many relations a person keeps up. Published: on Twitter, between 100 and 200, however
 * many one follows. Measured: an account with 500 followers on Twitter that writes and answers as
 * much as the most active do (E9: 9 posts, 38 responses a day); after 8 weeks, its listeners with
 * a warmth of at least 0.3, what one direct reply gives to a cold tie, as it has faded by then.
 * Also with the network of the data folder, where that is.
 */
import { Standing } from '../../../sim/frame.ts';
import { feelings, tieBetween } from '../../../sim/ties.ts';
import type { World } from '../../../sim/world.ts';
import type { Fact } from '../fact.ts';

/** Warmth from which on a tie counts as a relation that is kept up. */
const WARM = 0.3;

export const e12: Fact = {
  id: 'E12',
  label: 'Warm ties of an account with 500 followers',
  source: 'Gonçalves, Perra, Vespignani 2011',
  note: 'Listeners with a warmth of at least 0.3 after 8 weeks of 9 posts and 38 responses a day on Twitter. On the Facebook network of the data folder it is reported.',
  figures: {
    warm: { label: 'warm ties', unit: 'people', published: 150, band: [100, 200] },
    facebook: { label: 'on the Facebook network', unit: 'people', published: 150 },
  },
  measures: [
    { population: 'circle', of: (worlds) => ({ warm: warmTies(worlds.end(), WARM) }) },
    { population: 'circle-facebook', of: (worlds) => ({ facebook: warmTies(worlds.end(), WARM) }) },
  ],
};

/** Listeners of the first account who are at least so warm to it now. */
export function warmTies(world: World, least: number): number {
  const [account] = world.accounts;
  const listeners = [...new Set(account?.audience)].filter((listener) => {
    const e = tieBetween(world, listener, account?.member ?? -1);
    const stays = e >= 0 && world.tables.ties.at.standing[e] === Standing.listening;
    return stays && feelings(world, listener, e).warmth >= least;
  });
  return listeners.length;
}
