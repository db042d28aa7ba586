/** Moments drawn anew, the same ones each time. */
import fc from 'fast-check';

/** So many different ticks from 0 to the end, all alike likely, in no order. */
export function drawn(count: number, end: number, seed: number): number[] {
  const sets = fc.uniqueArray(fc.noBias(fc.nat(end)), { minLength: count, maxLength: count });
  return fc.sample(sets, { seed, numRuns: 1 })[0] ?? [];
}
