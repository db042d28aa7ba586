/**
 * Friends at the playhead over all seeds, with the run that is shown marked. The scale stands still
 * while the playhead moves. Knows numbers and pixels.
 */
import { binsOf, binWidth } from '../../stats/bins.ts';
import { spreadOf } from '../../stats/quantiles.ts';
import { text } from '../../text/index.ts';
import { h, s, say } from '../dom.ts';

const WIDTH = 240;
const HEIGHT = 96;
/** Room above for the mark's words, and below for the scale. */
const TOP = 16;
const BOTTOM = 18;
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
  /** End of the scale. */
  readonly top: number;
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

  show({ at, values, top, here }: HistogramInput): void {
    const room = Math.max(top, here);
    const bins = binsOf(values, room, MOST_BINS);
    const width = binWidth(room, MOST_BINS);
    const x = (value: number): number => (value / (bins.length * width)) * (WIDTH - 2) + 1;
    const tallest = Math.max(...bins.map(({ count }) => count));
    const bars = bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count }) => {
        const height = (count / tallest) * (BASE - TOP);
        const box = { x: x(from) + 0.5, width: x(to) - x(from) - 1, y: BASE - height, height };
        return s('rect', box);
      });
    this.#bars.replaceChildren(...bars);
    const end = bins.length * width;
    const base = s('line', { class: 'base', x1: 0, x2: WIDTH, y1: BASE + 0.5, y2: BASE + 0.5 });
    const marks = [0, end / 2, end].map((value, i) => {
      const anchor = ['start', 'middle', 'end'][i];
      return s(
        'text',
        { x: x(value), y: HEIGHT - 4, 'text-anchor': anchor },
        text.count(Math.round(value)),
      );
    });
    this.#scale.replaceChildren(base, ...marks);
    const middle = x(here + (width > 1 ? 0 : 0.5));
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
}
