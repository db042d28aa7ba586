/** Counts values into bins of a round width. Knows nothing of what is counted. */

/** A bin holds values from `from` to below `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const STEPS = [1, 2, 5] as const;

/** The least of 1, 2, 5, 10, 20, … of which `most` bins reach over all values. */
function widthFor(low: number, high: number, most: number): number {
  for (let ten = 1; ; ten *= 10) {
    for (const step of STEPS) {
      const width = step * ten;
      if (Math.floor(high / width) - Math.floor(low / width) < most) return width;
    }
  }
}

/**
 * Bins from the least to the largest value, at most `most` of them and at least `least`; a bin
 * begins at a multiple of its width. None without values.
 */
export function binsOf(values: ArrayLike<number>, least: number, most: number): readonly Bin[] {
  if (values.length === 0) return [];
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const width = widthFor(low, high, most);
  const first = Math.floor(low / width);
  const spare = Math.max(0, least - (Math.floor(high / width) - first + 1));
  const begin = Math.max(0, first - Math.ceil(spare / 2));
  const counts = new Uint32Array(Math.max(Math.floor(high / width) - begin + 1, least));
  for (const value of sorted) {
    const bin = Math.floor(value / width) - begin;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return Array.from(counts, (count, n) => {
    const from = (begin + n) * width;
    return { from, to: from + width, count };
  });
}
