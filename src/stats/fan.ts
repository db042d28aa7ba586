/** Curves of many seeds as a fan: quantiles at every moment. Knows nothing of what is counted. */
import type { Spread } from './quantiles.ts';
import { spreadOf } from './quantiles.ts';

/** The quantiles at one moment. */
export interface FanPoint extends Spread {
  readonly tick: number;
}

/** At most `most` moments from 0 to `end`, evenly spaced but for the last; both ends always. */
export function momentsOf(end: number, most: number): number[] {
  const every = Math.max(1, Math.ceil(end / Math.max(1, most - 1)));
  const ticks = Array.from({ length: Math.floor(end / every) + 1 }, (_, n) => n * every);
  if (ticks.at(-1) !== end) ticks.push(end);
  return ticks;
}

/** The values of all curves at one moment; where a curve has ended, its last. */
export const valuesAt = (curves: readonly ArrayLike<number>[], tick: number): Float64Array =>
  Float64Array.from(curves, (curve) => curve[Math.min(tick, curve.length - 1)] ?? Number.NaN);

/**
 * The fan of some curves, whatever their order; none without curves.
 * @param curves values at ticks 0, 1, 2, …
 */
export const fanOf = (
  curves: readonly ArrayLike<number>[],
  ticks: readonly number[],
): readonly FanPoint[] =>
  curves.length === 0 ? [] : ticks.map((tick) => ({ tick, ...spreadOf(valuesAt(curves, tick)) }));
