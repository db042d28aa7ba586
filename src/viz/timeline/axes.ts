/**
 * Days along the timeline, or weeks where the story is long: lines at their beginnings, names
 * within them. Knows the calendar.
 */
import type { Calendar } from '../../sim/calendar.ts';
import { TICKS_A_DAY, TICKS_A_WEEK, WEEKDAYS } from '../../sim/calendar.ts';
import { text } from '../../text/index.ts';
import { s } from '../dom.ts';

/** A stretch of the story with its name, in full and short. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly short: string;
}

/** Stories longer than this are told by the week. */
const MOST_DAYS = 10;
/** Width of a letter in ems, and of the gaps beside a name in pixels. */
const LETTER = 0.52;
const GAPS = 10;

/** Whether a story of this length is told by the week. */
export const byWeek = (end: number): boolean => end > MOST_DAYS * TICKS_A_DAY;

/** The days or weeks that a story touches, cut to its ends. */
export function spansOf(calendar: Calendar, end: number): Span[] {
  const weekly = byWeek(end);
  const weeks = Array.from({ length: Math.floor(end / TICKS_A_WEEK) }, (_, i) => i + 1);
  const starts = weekly ? weeks.map((week) => week * TICKS_A_WEEK) : calendar.midnights(end);
  const cuts = [0, ...starts.filter((tick) => tick < end), end];
  return cuts.slice(0, -1).map((from, i) => {
    const day = WEEKDAYS[Math.floor((calendar.start + from) / TICKS_A_DAY) % WEEKDAYS.length] ?? '';
    const name = weekly ? text.timeline.week(i + 1) : text.weekday(day);
    return {
      from,
      to: cuts[i + 1] ?? end,
      name,
      short: weekly ? text.count(i + 1) : text.shortDay(day),
    };
  });
}

/** Draws the spans into a group; names shorten, then vanish, where there is no room. */
export function drawSpans(
  group: SVGGElement,
  spans: readonly Span[],
  x: (tick: number) => number,
  top: number,
  bottom: number,
  em: number,
): void {
  const full = Math.max(...spans.map(({ name }) => name.length));
  // One form for all that are whole: `Week 1, 2, 3` side by side would be odd.
  const widths = spans.map(({ from, to }) => x(to) - x(from));
  const long = Math.max(...widths) > full * LETTER * em + GAPS;
  const parts: SVGElement[] = [];
  spans.forEach(({ from, name, short }, i) => {
    const left = x(from);
    const room = widths[i] ?? 0;
    if (from > 0)
      parts.push(s('line', { x1: left, x2: left, y1: top, y2: bottom, class: 'midnight' }));
    const fits = (words: string) => room > words.length * LETTER * em + GAPS;
    const words = [long ? name : short, short].find(fits);
    if (words)
      parts.push(s('text', { x: left + (from > 0 ? 6 : 0), y: bottom - 2, class: 'day' }, words));
  });
  group.replaceChildren(...parts);
}
