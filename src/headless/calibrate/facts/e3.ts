/**
 * E3: which ties break. Published: of the one-way ties at the start of 51 days, 12.3 % broke; they
 * broke about 2.5 times as often as mutual ones. Measured: ties within the crowd at the start, by
 * whether they were mutual then, and whether their listener ended them at any time.
 */
import type { World } from '../../../sim/world.ts';
import { followings, pairOf, unfollows } from '../crowd.ts';
import { share } from '../estimators.ts';
import type { Fact, Figures } from '../fact.ts';

export const e3: Fact = {
  id: 'E3',
  label: 'One-way ties break so many times as often as mutual ones',
  source: 'Kwak, Chun, Moon 2011, CHI',
  note: 'Ties that exist at the start, broken at any time in 51 days by the one who follows. The ratio is one of shares. P = 0.123 within a quarter.',
  figures: {
    ratio: { label: 'ratio', unit: 'times', published: 2.5, band: [2, 3] },
    oneWay: { label: 'one-way ties broken', unit: 'share', published: 0.123, band: [0.092, 0.154] },
    mutual: { label: 'mutual ties broken', unit: 'share', published: null },
  },
  measures: [
    { population: 'following-2009', of: (worlds) => breaking(worlds.start(), worlds.end()) },
  ],
};

/** Shares of one-way and of mutual ties broken, and their ratio. */
export function breaking(start: World, end: World): Figures {
  const ended = new Set(
    unfollows(end).map(({ listener, target }) => pairOf(end, listener, target)),
  );
  const broken = { one: 0, both: 0 };
  const all = { one: 0, both: 0 };
  for (const { listener, target, mutual } of followings(start)) {
    const way = mutual ? 'both' : 'one';
    all[way]++;
    if (ended.has(pairOf(end, listener, target))) broken[way]++;
  }
  const oneWay = share(broken.one, all.one);
  const mutual = share(broken.both, all.both);
  return { ratio: oneWay / mutual, oneWay, mutual };
}
