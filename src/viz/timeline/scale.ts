/** Rules across the chart with their numbers: nought, the half, the start, and the top. */
import type { ScaleLinear } from 'd3';
import { text } from '../../text/index.ts';
import { s, say } from '../dom.ts';
import type { Run } from '../run.ts';
import { byWeek } from './axes.ts';

/** What the chart measures by. */
export interface Measures {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** Number at the top, base line in pixels, size of a letter. */
  readonly top: number;
  readonly base: number;
  readonly em: number;
}

/** Pixels of a chart that has room for few words. */
const NARROW = 300;

/** Draws the rules and their numbers into a group. */
export function drawScale(
  group: SVGGElement,
  run: Run,
  { x, y: yOf, top, base: floor, em }: Measures,
): void {
  const [from, to] = x.range() as [number, number];
  const half = run.start / 2;
  // The top has a rule of its own where it stands clear of the start.
  const weekly = byWeek(run.opened.end);
  const clear = yOf(run.start) - yOf(top) > em;
  const values = clear ? [0, half, run.start, top] : [0, half, run.start];
  const rows = values.map((value) => {
    const y = yOf(value);
    const middle = value === half;
    const rule = s('line', { x1: from, x2: to, y1: y, y2: y, class: middle ? 'half' : 'grid' });
    const words = text.count(Math.round(value));
    const kind = middle && weekly ? 'value half-label' : 'value';
    return [rule, s('text', { x: from - 7, y: y + 4, class: kind }, words)];
  });
  // Where a day takes little room, the curve falls through the words above the line.
  const narrow = to - from < NARROW;
  // Within the first week of a long story the curve falls through where the words would stand.
  const label = weekly
    ? s('text', { x: from - 7, y: yOf(half) + 4 - em, class: 'value half-label' })
    : s('text', { x: from + 6, y: yOf(half) + (narrow ? em : -5), class: 'half-label' });
  say(label, weekly ? text.halfOnly : text.half(Math.round(half)));
  const base = s('line', {
    x1: from,
    x2: to,
    y1: floor + 0.5,
    y2: floor + 0.5,
    class: 'base',
  });
  group.replaceChildren(...rows.flat(), label, base);
}
