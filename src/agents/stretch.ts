/** A part of a turn: from one day of the story to another by the clock, in days of activity. */
import type { Turn } from '../sim/strategy.ts';

/** A stretch of time in days of activity. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What of a turn lies between two days by the clock; empty where nothing does. */
export function between(turn: Turn, begins: number, ends: number): Stretch {
  const { from, to, daysFrom, daysTo } = turn;
  const at = (day: number): number => {
    if (day <= daysFrom) return from;
    if (day >= daysTo) return to;
    return from + ((to - from) * (day - daysFrom)) / (daysTo - daysFrom);
  };
  return { from: at(begins), to: at(ends) };
}
