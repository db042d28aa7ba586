/** Estimators that are used on generated worlds and on published data alike. Knows no fact. */

/** Values with how often each occurs. */
export type Histogram = readonly (readonly [value: number, count: number])[];

/** Mean of some values; NaN where there are none. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A share; NaN of nothing. */
export const share = (part: number, whole: number): number => part / whole;

/** How often each value occurs. */
export function histogram(values: Iterable<number>): Histogram {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

/** Mean of binned values, by the middles of their bins. */
export function meanOfBins(bins: Histogram): number {
  const total = bins.reduce((sum, [, count]) => sum + count, 0);
  return bins.reduce((sum, [middle, count]) => sum + middle * count, 0) / total;
}

/**
 * Quantile of binned values, evenly spread within each bin.
 * @param bins middles in ascending order; each covers `half` to both sides, but nothing below 0
 */
export function quantileOfBins(bins: Histogram, half: number, p: number): number {
  const total = bins.reduce((sum, [, count]) => sum + count, 0);
  let below = 0;
  for (const [middle, count] of bins) {
    if (count > 0 && below + count >= p * total) {
      const low = Math.max(0, middle - half);
      return low + ((p * total - below) / count) * (middle + half - low);
    }
    below += count;
  }
  return Number.NaN;
}

/**
 * Exponent of a discrete power law above a least value, by maximum likelihood: 1 + n / sum of
 * ln(x / (least - 1/2)) (Clauset, Shalizi and Newman 2009, eq. 3.7).
 */
export function exponentAbove(values: Histogram, least: number): number {
  let n = 0;
  let logs = 0;
  for (const [value, count] of values) {
    if (value < least) continue;
    n += count;
    logs += count * Math.log(value / (least - 0.5));
  }
  return n === 0 ? Number.NaN : 1 + n / logs;
}

/** Neighbours of each member, each pair in both sets. */
export function neighbours(
  members: number,
  pairs: Iterable<readonly [number, number]>,
): Set<number>[] {
  const sets = Array.from({ length: members }, () => new Set<number>());
  for (const [a, b] of pairs) {
    if (a === b) continue;
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  return sets;
}

/**
 * Mean local clustering of some members (Watts and Strogatz 1998); who has fewer than two neighbours
 * counts as 0.
 */
export function clustering(
  sets: readonly ReadonlySet<number>[],
  members: readonly number[],
): number {
  const local = members.map((a) => {
    const near = [...(sets[a] ?? [])];
    let linked = 0;
    for (let i = 0; i < near.length; i++) {
      for (let j = 0; j < i; j++) if (sets[near[i] ?? -1]?.has(near[j] ?? -1)) linked++;
    }
    return near.length < 2 ? 0 : linked / ((near.length * (near.length - 1)) / 2);
  });
  return mean(local);
}

/**
 * Median delay in ticks, where only whole ticks between two acts are known. Both acts lie anywhere
 * within their ticks, so a delay of n ticks is spread between n - 1 and n + 1 as a triangle.
 */
export function medianDelay(ticks: Histogram): number {
  const total = ticks.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return Number.NaN;
  const until = (x: number): number =>
    ticks.reduce((sum, [n, count]) => sum + count * triangle(x - n), 0) / total;
  let [low, high] = [0, Math.max(...ticks.map(([n]) => n)) + 1];
  for (let n = 0; n < 60; n++) {
    const middle = (low + high) / 2;
    if (until(middle) < 0.5) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Distribution function of the difference of two uniform numbers. */
function triangle(x: number): number {
  if (x <= -1) return 0;
  if (x >= 1) return 1;
  return x < 0 ? (1 + x) ** 2 / 2 : 1 - (1 - x) ** 2 / 2;
}
