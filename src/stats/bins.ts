/** Counts values into bins of a round width. Knows nothing of what is counted. */

/** A bin holds values from `from` to below `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const STEPS = [1, 2, 5] as const;

/** The least of 1, 2, 5, 10, 20, … with which `most` bins reach from 0 to beyond `top`. */
export function binWidth(top: number, most: number): number {
  for (let ten = 1; ; ten *= 10) {
    for (const step of STEPS) if (step * ten * most > top) return step * ten;
  }
}

/** Bins from 0 to beyond `top`, at most `most` of them; a value beyond them counts in the last. */
export function binsOf(values: ArrayLike<number>, top: number, most: number): readonly Bin[] {
  const width = binWidth(top, most);
  const counts = new Uint32Array(Math.floor(top / width) + 1);
  for (let n = 0; n < values.length; n++) {
    const bin = Math.min(counts.length - 1, Math.max(0, Math.floor((values[n] ?? 0) / width)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return Array.from(counts, (count, n) => ({ from: n * width, to: (n + 1) * width, count }));
}
