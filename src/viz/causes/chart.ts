/**
 * Departures by cause as a stacked area up to the playhead, each band with its name and number at
 * its end. Knows departures and pixels.
 */
import { area, scaleLinear } from 'd3';
import { capital, text } from '../../text/index.ts';
import { h, s } from '../dom.ts';
import type { Run } from '../run.ts';
import { drawSpans, spansOf } from '../timeline/axes.ts';
import { spread } from '../timeline/spread.ts';
import type { Departures } from './departures.ts';
import { curveTicks, departuresAt, LEAVING, totalOf } from './departures.ts';

const TOP = 12;
/** Room for the numbers of the scale, the names of the bands and the days, in ems. */
const LEFT = 2.4;
const LABELS = 10.5;
const AXIS = 1.7;
/** Names of bands keep this distance, in ems. */
const APART = 1.2;
const POINTS = 500;
/** The scale goes to this many departures at least. */
const LEAST = 10;

export class CausesChart {
  readonly #svg = s('svg', { class: 'chart', role: 'img' });
  readonly element = h('div', { class: 'causes-chart' }, this.#svg);
  #run: Run | undefined;

  constructor() {
    new ResizeObserver(() => this.#run && this.show(this.#run)).observe(this.element);
  }

  show(run: Run): void {
    this.#run = run;
    const { clientWidth: width, clientHeight: height } = this.element;
    if (width === 0 || height === 0) return;
    const em = Number.parseFloat(getComputedStyle(this.element).fontSize) || 15;
    const rows = departuresAt(run.moves, curveTicks(run, POINTS));
    const last = rows.at(-1) as Departures;
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#svg.setAttribute('aria-label', text.causes.chart(totalOf(last)));
    const base = height - AXIS * em;
    const x = scaleLinear([0, run.opened.end], [LEFT * em, width - LABELS * em]);
    const y = scaleLinear([0, Math.max(LEAST, totalOf(last))], [base, TOP]).nice(4);
    const days = s('g');
    drawSpans(days, spansOf(run.calendar, run.opened.end), x, TOP, height - 3, em);
    const grid = y.ticks(4).flatMap((value) => {
      const kind = value === 0 ? 'base' : 'grid';
      const rule = { x1: LEFT * em, x2: x(run.opened.end), y1: y(value), y2: y(value) };
      const number = { x: LEFT * em - 7, y: y(value) + 4, class: 'value' };
      return [s('line', { ...rule, class: kind }), s('text', number, text.count(value))];
    });
    const now = x(last.tick);
    const head = s('line', { x1: now, x2: now, y1: TOP - 4, y2: base, class: 'playhead' });
    this.#svg.replaceChildren(days, ...grid, ...bandsOf(rows, x, y), head);
    this.#svg.append(...labelsOf(last, now, y, em, base));
  }
}

/** Departures of a row below a cause. */
const under = ({ counts }: Departures, cause: number): number =>
  counts.slice(0, cause).reduce((sum, n) => sum + n, 0);

function bandsOf(
  rows: readonly Departures[],
  x: (tick: number) => number,
  y: (departures: number) => number,
): SVGElement[] {
  return LEAVING.map((cause, c) => {
    const band = area<Departures>(
      ({ tick }) => x(tick),
      (row) => y(under(row, c)),
      (row) => y(under(row, c + 1)),
    );
    return s('path', { d: band(rows) ?? '', class: `band cause-${cause}` });
  });
}

/** Names and numbers beside the ends of the bands; those that nobody left for have none. */
function labelsOf(
  last: Departures,
  x: number,
  y: (departures: number) => number,
  em: number,
  base: number,
): SVGElement[] {
  const shown = LEAVING.map((cause, c) => ({ cause, c, n: last.counts[c] ?? 0 })).filter(
    ({ n }) => n > 0,
  );
  const middles = shown.map(({ c, n }) => y(under(last, c) + n / 2));
  const ys = spread(middles, APART * em, TOP, base);
  return shown.flatMap(({ cause, n }, i) => {
    const [from = 0, to = 0] = [middles[i], ys[i]];
    const words = text.causes.label(capital(text.reasons[cause]), n);
    const tie = { x1: x + 2, y1: from, x2: x + 0.8 * em, y2: to, class: 'leader' };
    const label = { x: x + 1.1 * em, y: to + 0.3 * em, class: `band-label of-${cause}` };
    return [s('line', tie), s('text', label, words)];
  });
}
