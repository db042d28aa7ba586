/**
 * How fast the story is told: turns time that passes into steps to take. Pure; knows neither the
 * clock nor the worker.
 */
import { TICKS_A_DAY } from '../sim/calendar.ts';

/** Speeds to choose from. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
/** A story of half a week is told in this many seconds, and no story in more than these. */
const SECONDS = 25;
const MOST_SECONDS = 40;
const HALF_A_WEEK = 3.5 * TICKS_A_DAY;
/** No frame asks for more than this, however long the last one took. */
const MOST_A_FRAME = 48;
/** After a pause (hidden tab, busy machine) the story goes on where it was. */
const LONGEST_GAP = 0.25;

/** Steps of the simulation a second at speed 1; longer stories take longer, but not much. */
export function stepsASecond(length: number): number {
  const seconds = Math.min(MOST_SECONDS, SECONDS * Math.sqrt(Math.max(1, length / HALF_A_WEEK)));
  return length / Math.max(seconds, 1) || 1;
}

/**
 * Seconds between two handfuls of steps: about thirty moments of the story a second, however many
 * pictures are drawn. In those between them everything on the stage moves on.
 */
const BETWEEN = 0.024;

/** Counts out steps as time passes, and keeps the remainder. */
export class Pacer {
  #owed = 0;
  #since = BETWEEN;

  /** Steps due after `seconds` at this rate. */
  due(seconds: number, rate: number): number {
    this.#owed += Math.min(seconds, LONGEST_GAP) * rate;
    this.#since += seconds;
    if (this.#since < BETWEEN) return 0;
    this.#since = 0;
    const steps = Math.min(MOST_A_FRAME, Math.floor(this.#owed));
    this.#owed -= Math.floor(this.#owed);
    return steps;
  }

  reset(): void {
    this.#owed = 0;
  }
}
