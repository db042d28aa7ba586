/**
 * E2: who unfollows. Published: active users of Twitter in 2009 over 51 days, with daily pictures
 * of whom they follow. Measured: of the members who wrote anything in 51 days, the share who ended
 * at least one tie of theirs, and how many ties those ended in the mean.
 */
import type { World } from '../../../sim/world.ts';
import { crowd, unfollows, written } from '../crowd.ts';
import { histogram, mean, share } from '../estimators.ts';
import type { Fact, Figures } from '../fact.ts';

export const e2: Fact = {
  id: 'E2',
  label: 'Active users who unfollow at least once in 51 days',
  source: 'Kwak, Chun, Moon 2011, CHI',
  note: 'Active: wrote at least once. Unfollows of those who unfollow are reported, not judged: they grow with the number followed, about 100 here, which the source does not tell.',
  figures: {
    share: { label: 'share who unfollow', unit: 'share', published: 0.43, band: [0.35, 0.5] },
    each: { label: 'unfollows of those who do', unit: 'people', published: 15.5 },
  },
  measures: [{ population: 'following-2009', of: (worlds) => unfollowing(worlds.end()) }],
};

/** Share of active members who unfollowed, and unfollows of each of those. */
export function unfollowing(world: World): Figures {
  const { acts_a } = written(world);
  const active = new Set(crowd(world).filter((a) => (acts_a[a] ?? 0) > 0));
  const by = unfollows(world).map(({ listener }) => listener);
  const counts = histogram(by.filter((listener) => active.has(listener)));
  return { share: share(counts.length, active.size), each: mean(counts.map(([, n]) => n)) };
}
