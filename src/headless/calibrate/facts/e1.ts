/**
 * E1: followers lost in 42 days. Published: followers of 4,000 ordinary accounts at the beginning
 * and at the end of six weeks. Measured: of each member's followers at the start, the share who
 * do not follow at the end; over members with at least a hundred followers (the published accounts
 * have hundreds; with fewer, single departures make the quantiles jump).
 */
import type { World } from '../../../sim/world.ts';
import { quantile } from '../../../stats/quantiles.ts';
import { followings, pairOf } from '../crowd.ts';
import { pairsOf } from '../data.ts';
import { mean, meanOfBins, quantileOfBins } from '../estimators.ts';
import type { Fact, Figures } from '../fact.ts';

const FILE = 'tokita2021_followers_lost_6weeks_hist.csv';
const HALF_A_BIN = 0.005;
const QUANTILES = { q25: 0.25, median: 0.5, q75: 0.75, p90: 0.9, p99: 0.99 } as const;

export const e1: Fact = {
  id: 'E1',
  label: 'Followers lost in 42 days, mean of accounts',
  source: 'Tokita, Guess, Tarnita 2021, PNAS',
  note: 'Members with at least 100 followers; lost: followed at the start and not at the end. The mean within a quarter of the published one, quartiles and p90 within a factor of 1.5, p99 within 2.',
  figures: {
    mean: { label: 'mean', unit: 'share', published: 0.0253, band: [0.019, 0.0316] },
    q25: { label: 'lower quartile', unit: 'share', published: 0.0097, band: [0.0065, 0.0146] },
    median: { label: 'median', unit: 'share', published: 0.0186, band: [0.0124, 0.0279] },
    q75: { label: 'upper quartile', unit: 'share', published: 0.0334, band: [0.0223, 0.0501] },
    p90: { label: '90th percentile', unit: 'share', published: 0.054, band: [0.036, 0.081] },
    p99: { label: '99th percentile', unit: 'share', published: 0.121, band: [0.0605, 0.242] },
  },
  measures: [
    {
      population: 'following-2020',
      of: (worlds) => lossFigures(losses(worlds.start(), worlds.end(), 100)),
    },
  ],
  data: {
    file: FILE,
    of: (text) => {
      const bins = pairsOf(FILE, text);
      const at = (p: number) => quantileOfBins(bins, HALF_A_BIN, p);
      return { mean: meanOfBins(bins), ...byQuantile(at) };
    },
  },
};

/** Share of the followers at the start that each member with at least so many has lost at the end. */
export function losses(start: World, end: World, least: number): number[] {
  const still = new Set(
    followings(end).map(({ listener, target }) => pairOf(end, listener, target)),
  );
  const had_a = new Float64Array(start.members);
  const lost_a = new Float64Array(start.members);
  for (const { listener, target } of followings(start)) {
    had_a[target] = (had_a[target] ?? 0) + 1;
    if (!still.has(pairOf(end, listener, target))) lost_a[target] = (lost_a[target] ?? 0) + 1;
  }
  return [...had_a].flatMap((had, a) => (had >= least ? [(lost_a[a] ?? 0) / had] : []));
}

function lossFigures(values: readonly number[]): Figures {
  const sorted = Float64Array.from(values).sort();
  return { mean: mean(values), ...byQuantile((p) => quantile(sorted, p)) };
}

const byQuantile = (of: (p: number) => number): Figures =>
  Object.fromEntries(Object.entries(QUANTILES).map(([name, p]) => [name, of(p)]));
