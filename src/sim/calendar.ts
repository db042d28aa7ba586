/**
 * Calendar of the simulation: ticks of 15 minutes, weekdays, and the rhythm of the day. Knows no
 * clock; the world starts at a stated weekday and hour.
 */

/** Ticks of 15 simulated minutes. */
export const MINUTES_A_TICK = 15;
export const TICKS_AN_HOUR = 60 / MINUTES_A_TICK;
export const TICKS_A_DAY = 24 * TICKS_AN_HOUR;
export const TICKS_A_WEEK = 7 * TICKS_A_DAY;

/** Weekdays as files and people write them; Monday is 0. */
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Share of a day's activity in each hour, per cent: text messages of the Copenhagen Networks Study
 * (EVIDENCE, ranges).
 */
const HOUR_WEIGHTS = [
  1.2, 0.9, 0.3, 0.2, 0.1, 0, 0.8, 2.9, 4.1, 5.5, 5.2, 5.9, 6.9, 6.0, 5.7, 5.7, 7.0, 7.1, 5.8, 6.6,
  6.8, 6.6, 5.5, 3.2,
];

/** Weekend days are a tenth quieter (EVIDENCE, ranges, V2). */
const WEEKEND = 0.9;

/**
 * Activity of each tick of a week, Monday 00:00 first, in days: a mean weekday's ticks add up to 1.
 */
export const ACTIVITY_W: Float64Array = (() => {
  const total = HOUR_WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  const activity = new Float64Array(TICKS_A_WEEK);
  for (let w = 0; w < TICKS_A_WEEK; w++) {
    const hour = Math.floor((w % TICKS_A_DAY) / TICKS_AN_HOUR);
    const day = Math.floor(w / TICKS_A_DAY);
    activity[w] = ((HOUR_WEIGHTS[hour] / total) * (day >= 5 ? WEEKEND : 1)) / TICKS_AN_HOUR;
  }
  return activity;
})();

/** Activity of the week up to (not including) each of its ticks; the last entry is the week's sum. */
const CUMULATED_W: Float64Array = (() => {
  const cumulated = new Float64Array(TICKS_A_WEEK + 1);
  for (let w = 0; w < TICKS_A_WEEK; w++) cumulated[w + 1] = cumulated[w] + ACTIVITY_W[w];
  return cumulated;
})();

/** A start of the world: ticks since Monday 00:00 of its first week. */
export class Calendar {
  constructor(
    /** Tick of the week at which the story begins. */
    readonly start: number,
  ) {}

  /** Activity of a tick, in days (about 1/96, more at noon, none at five in the morning). */
  activity(tick: number): number {
    return ACTIVITY_W[(this.start + tick) % TICKS_A_WEEK];
  }

  /** Activity of a tick as a multiple of the mean over a week. */
  rhythm(tick: number): number {
    return (this.activity(tick) * TICKS_A_WEEK) / CUMULATED_W[TICKS_A_WEEK];
  }

  /** Days of activity from the Monday before the start up to a tick (its beginning). */
  activeDays(tick: number): number {
    const week = this.start + tick;
    const whole = Math.floor(week / TICKS_A_WEEK);
    return whole * CUMULATED_W[TICKS_A_WEEK] + CUMULATED_W[week - whole * TICKS_A_WEEK];
  }

  /** `Tue 12:00`, and `Tue 12:00 +1w` from the eighth day on. */
  label(tick: number): string {
    const week = this.start + tick;
    const day = WEEKDAYS[Math.floor(week / TICKS_A_DAY) % 7];
    const minutes = (week % TICKS_A_DAY) * MINUTES_A_TICK;
    const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    const weeks = Math.floor(tick / TICKS_A_WEEK);
    return `${day} ${clock}${weeks > 0 ? ` +${weeks}w` : ''}`;
  }

  /**
   * Tick of a moment such as `Tue 12:00` (the first one after the start) or `Sat 00:00 +4w`
   * (four weeks after that first one); undefined where the text is no such moment.
   */
  tickOf(moment: string): number | undefined {
    const parsed = parseMoment(moment);
    if (!parsed) return undefined;
    const ahead = (parsed.tickOfWeek - this.start + TICKS_A_WEEK) % TICKS_A_WEEK;
    return ahead + parsed.weeks * TICKS_A_WEEK;
  }

  /** Ticks of all midnights within (0, end], the end of each day. */
  midnights(end: number): number[] {
    const first = (TICKS_A_DAY - (this.start % TICKS_A_DAY)) % TICKS_A_DAY || TICKS_A_DAY;
    const ticks: number[] = [];
    for (let tick = first; tick <= end; tick += TICKS_A_DAY) ticks.push(tick);
    return ticks;
  }
}

/** Reads `Ddd HH:MM` with an optional ` +Nw`; minutes in quarters of an hour. */
export function parseMoment(text: string): { tickOfWeek: number; weeks: number } | undefined {
  const match =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):(00|15|30|45)(?: \+(\d{1,3})w)?$/.exec(text);
  if (!match) return undefined;
  const day = WEEKDAYS.indexOf(match[1] as Weekday);
  const tickOfWeek =
    day * TICKS_A_DAY + Number(match[2]) * TICKS_AN_HOUR + Number(match[3]) / MINUTES_A_TICK;
  return { tickOfWeek, weeks: Number(match[4] ?? 0) };
}

const two = (n: number): string => String(n).padStart(2, '0');
