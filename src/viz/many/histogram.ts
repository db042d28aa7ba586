/**
 * Friends at the playhead over all seeds, with the run that is shown marked. The scale goes from the
 * fewest to the most: the fan tells how they fall. Knows numbers and pixels.
 */
import type { Bin } from '../../stats/bins.ts';
import { binsOf } from '../../stats/bins.ts';
import { spreadOf } from '../../stats/quantiles.ts';
import { text } from '../../text/index.ts';
import { h, s, say } from '../dom.ts';

const WIDTH = 240;
const HEIGHT = 96;
/** Room above for the mark's words, and below for the scale. */
const TOP = 16;
const BOTTOM = 18;
const FEWEST_BINS = 8;
const MOST_BINS = 24;
const BASE = HEIGHT - BOTTOM;
/** Words beside the mark are so wide at most. */
const WORDS = 84;

/** What is shown of one moment. */
export interface HistogramInput {
  /** `Tue 12:00` */
  readonly at: string;
  /** Friends, a value a seed; at least one. */
  readonly values: Float64Array;
  /** Friends in the run that is shown. */
  readonly here: number;
}

export class Histogram {
  readonly #title = h('figcaption');
  readonly #spread = h('p', { class: 'many-spread' });
  readonly #bars = s('g', { class: 'bars' });
  readonly #scale = s('g');
  readonly #mark = s('line', { class: 'mark-line', y1: TOP - 4, y2: BASE });
  readonly #words = s('text', { class: 'mark-words', y: TOP - 5 });
  readonly #svg = s(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img' },
    this.#bars,
    this.#scale,
    this.#mark,
    this.#words,
  );
  readonly element = h('figure', { class: 'many-histogram' }, this.#title, this.#svg, this.#spread);

  show({ at, values, here }: HistogramInput): void {
    // The run that is shown is on the scale too, and counted in no bar.
    const bins = binsOf([...values, here], FEWEST_BINS, MOST_BINS);
    const [from, to] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
    const x = (value: number): number => ((value - from) / (to - from)) * (WIDTH - 2) + 1;
    this.#drawBars(bins, x, here);
    const base = s('line', { class: 'base', x1: 0, x2: WIDTH, y1: BASE + 0.5, y2: BASE + 0.5 });
    const ends = [from, to].map((value, i) =>
      s(
        'text',
        { x: x(value), y: HEIGHT - 4, 'text-anchor': i === 0 ? 'start' : 'end' },
        text.count(value),
      ),
    );
    this.#scale.replaceChildren(base, ...ends);
    const middle = x(Math.min(to, here + (bins[0]?.to === from + 1 ? 0.5 : 0)));
    const back = middle > WIDTH - WORDS;
    this.#mark.setAttribute('x1', String(middle));
    this.#mark.setAttribute('x2', String(middle));
    this.#words.setAttribute('x', String(middle + (back ? -4 : 4)));
    this.#words.setAttribute('text-anchor', back ? 'end' : 'start');
    say(this.#words, text.many.thisRun(here));
    const { p05, p50, p95 } = spreadOf(values);
    const [median, low, high] = [p50, p05, p95].map(Math.round) as [number, number, number];
    say(this.#title, text.many.histogram(at));
    say(this.#spread, text.many.spread(median, low, high));
    const label = text.many.histogramLabel(at, values.length, median, low, high);
    this.#svg.setAttribute('aria-label', label);
  }

  #drawBars(bins: readonly Bin[], x: (value: number) => number, here: number): void {
    const counts = bins.map(({ from, to, count }) => count - Number(here >= from && here < to));
    const tallest = Math.max(1, ...counts);
    const bars = bins.map(({ from, to }, n) => {
      const height = ((counts[n] ?? 0) / tallest) * (BASE - TOP);
      const box = { x: x(from) + 0.5, width: x(to) - x(from) - 1, y: BASE - height, height };
      return s('rect', box);
    });
    this.#bars.replaceChildren(...bars);
  }
}
