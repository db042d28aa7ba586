/**
 * What the curves are drawn from: as many points as can be told apart, and the height of the
 * scale. Pure; knows moments only.
 */
import type { Moment } from '../../sim/frame.ts';

/** A curve that outgrows the scale gets this much more room at once. */
const MORE = 1.12;

/** One moment in so many, the first and the last always. */
export function thinned(moments: readonly Moment[], every: number): readonly Moment[] {
  if (every <= 1) return moments;
  const kept = moments.filter((_, i) => i % every === 0);
  const last = moments.at(-1);
  if (last && kept.at(-1) !== last) kept.push(last);
  return kept;
}

/** Top of a scale that held `top` so far and now has to hold `value`: a round number. */
export function topFor(value: number, top: number): number {
  if (value <= top) return top;
  const step = 10 ** Math.max(1, Math.floor(Math.log10(value * MORE)) - 1);
  return Math.ceil((value * MORE) / step) * step;
}

/** Most friends of a run so far. */
export const mostOf = (moments: readonly Moment[]): number =>
  moments.reduce((most, { friends }) => Math.max(most, friends), 0);
