/** Statistics over seeds: quantiles and the Wilson interval. Knows nothing of what is counted. */

/** Standard normal value of 97.5 %. */
const Z = 1.959963984540054;

/** Quantiles that a summary states, by name. */
export interface Spread {
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (place - below);
}

/** The five quantiles of some values, in any order; at least one value. */
export function spreadOf(values: ArrayLike<number>): Spread {
  const sorted = Float64Array.from(values).sort();
  return {
    p05: quantile(sorted, 0.05),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p95: quantile(sorted, 0.95),
  };
}

/**
 * Wilson score interval (95 %) of a share, without continuity correction; from 0 to 1 where
 * nothing was observed.
 */
export function wilson(held: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = held / of;
  const square = (Z * Z) / of;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return {
    low: held === 0 ? 0 : Math.max(0, middle - half),
    high: held === of ? 1 : Math.min(1, middle + half),
  };
}
