/**
 * Weekdays along the timeline: lines at midnight and names within the days. Knows the calendar.
 */
import type { Calendar } from '../../sim/calendar.ts';
import { TICKS_A_DAY, WEEKDAYS } from '../../sim/calendar.ts';
import { text } from '../../text/en.ts';
import { s } from '../dom.ts';

/** A day of the story, cut to its ends. */
interface Day {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** The days that a story touches. */
export function daysOf(calendar: Calendar, end: number): Day[] {
  const cuts = [0, ...calendar.midnights(end).filter((tick) => tick < end), end];
  return cuts.slice(0, -1).map((from, i) => {
    const day = Math.floor((calendar.start + from) / TICKS_A_DAY) % WEEKDAYS.length;
    return { from, to: cuts[i + 1] ?? end, name: WEEKDAYS[day] ?? '' };
  });
}

/** Draws the days into a group; names shorten, then vanish, where there is no room. */
export function drawDays(
  group: SVGGElement,
  days: readonly Day[],
  x: (tick: number) => number,
  top: number,
  bottom: number,
): void {
  const parts: SVGElement[] = [];
  for (const { from, to, name } of days) {
    const left = x(from);
    const room = x(to) - left;
    if (from > 0)
      parts.push(s('line', { x1: left, x2: left, y1: top, y2: bottom, class: 'midnight' }));
    const words = room > 74 ? text.weekday(name) : room > 26 ? name : '';
    if (words)
      parts.push(s('text', { x: left + (from > 0 ? 6 : 0), y: bottom - 2, class: 'day' }, words));
  }
  group.replaceChildren(...parts);
}
