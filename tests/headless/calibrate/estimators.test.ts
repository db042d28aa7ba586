/** Estimators against what one computes by hand, and, where the data folder is, what was published. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../../src/headless/calibrate/data.ts';
import { DATA_FOLDER, pairsOf } from '../../../src/headless/calibrate/data.ts';
import {
  clustering,
  exponentAbove,
  histogram,
  mean,
  meanOfBins,
  medianDelay,
  neighbours,
  quantileOfBins,
} from '../../../src/headless/calibrate/estimators.ts';
import { e1 } from '../../../src/headless/calibrate/facts/e1.ts';
import { e8 } from '../../../src/headless/calibrate/facts/e8.ts';

describe('an estimator', () => {
  it('takes binned values as evenly spread within their bins, and as nothing below zero', () => {
    const bins = [
      [0, 10],
      [0.01, 20],
      [0.02, 10],
    ] as const;
    expect(quantileOfBins(bins, 0.005, 0.125)).toBeCloseTo(0.0025, 12);
    expect(quantileOfBins(bins, 0.005, 0.5)).toBeCloseTo(0.01, 12);
    expect(quantileOfBins(bins, 0.005, 1)).toBeCloseTo(0.025, 12);
    expect(meanOfBins(bins)).toBeCloseTo(0.01, 12);
  });

  it('finds the exponent of a tail, and leaves the rest out', () => {
    const e = Math.E;
    expect(
      exponentAbove(
        [
          [0.5 * e, 4],
          [0.5 * e * e, 4],
        ],
        1,
      ),
    ).toBeCloseTo(1 + 8 / 12, 12);
    expect(exponentAbove([[10, 7]], 50)).toBeNaN();
  });

  it('counts triangles around each member', () => {
    const sets = neighbours(4, [
      [0, 1],
      [1, 2],
      [2, 0],
      [0, 2],
      [3, 0],
      [3, 3],
    ]);
    expect(clustering(sets, [0, 1, 2, 3])).toBeCloseTo((1 / 3 + 1 + 1 + 0) / 4, 12);
    expect(clustering(sets, [1, 2])).toBe(1);
  });

  it('spreads a delay of whole ticks over the ticks around it', () => {
    expect(medianDelay([[1, 5]])).toBeCloseTo(1, 9);
    // Three of four lie under 2 ticks, so the median cuts the triangle around 1 at two thirds.
    const cut = medianDelay([
      [1, 3],
      [10, 1],
    ]);
    expect(cut).toBeCloseTo(2 - Math.sqrt(2 / 3), 9);
    expect(medianDelay([])).toBeNaN();
  });

  it('counts how often values occur', () => {
    expect(histogram([3, 5, 3])).toEqual([
      [3, 2],
      [5, 1],
    ]);
    expect(mean([1, 2, 6])).toBe(3);
  });
});

describe('a file of pairs', () => {
  const file = 'tokita2021_followers_lost_6weeks_hist.csv';

  it('may have a heading, and commas or blanks', () => {
    expect(pairsOf(file, 'bin,count\n0.01,5\n2 7\n')).toEqual([
      [0.01, 5],
      [2, 7],
    ]);
  });

  it('is refused where a line is no pair', () => {
    expect(() => pairsOf(file, '1,2\n3\n')).toThrow(`${file}: line 2: "3" is no pair of numbers`);
  });
});

describe('the data folder (skipped where it is missing)', () => {
  const text = (file: DataFile) => readFileSync(`${DATA_FOLDER}/${file}`, 'utf8');

  it.skipIf(!existsSync(DATA_FOLDER))('has the quantiles that E1 states', () => {
    const figures = e1.data?.of(text('tokita2021_followers_lost_6weeks_hist.csv')) ?? {};
    expect(Object.keys(figures)).toEqual(Object.keys(e1.figures));
    for (const [name, value] of Object.entries(figures)) {
      expect(value / (e1.figures[name]?.published ?? 0), name).toBeCloseTo(1, 1);
    }
  });

  it.skipIf(!existsSync(DATA_FOLDER))('has the exponent that E8 states', () => {
    const figures = e8.data?.of(text('twitter_asu2009_follower_count_histogram.txt'));
    expect(figures?.['exponent']).toBeCloseTo(2.1, 1);
  });

  it.skipIf(!existsSync(DATA_FOLDER))('has the clustering that was published of Facebook', () => {
    const pairs = pairsOf('facebook_combined.txt', text('facebook_combined.txt'));
    const members = 1 + pairs.reduce((most, pair) => Math.max(most, ...pair), 0);
    const all = Array.from({ length: members }, (_, a) => a);
    expect(clustering(neighbours(members, pairs), all)).toBeCloseTo(0.606, 3);
  });
});
