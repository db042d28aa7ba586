/**
 * The chart at the bottom: friends and listening friends over time, the half line, the account's
 * posts beneath, the last run as a ghost. Knows runs and pixels; the numbers stand in a table, too.
 */
import { area, line, scaleLinear } from 'd3';
import type { Moment } from '../../sim/frame.ts';
import { text } from '../../text/index.ts';
import { h, s, say } from '../dom.ts';
import type { Fans } from '../many/harvest.ts';
import type { Run } from '../run.ts';
import { byWeek, drawSpans, spansOf } from './axes.ts';
import { mostOf, thinned, topFor } from './curves.ts';
import { FanView } from './fan.ts';
import { drawFlags } from './flags.ts';
import { RUG_ABOVE, RUG_BELOW, RugView } from './rug.ts';
import { spread } from './spread.ts';
import { Table } from './table.ts';

/** Room for the labels at the ends of the curves, and for the scale, in ems. */
const LABELS = 7.1;
const LEFT = 2.3;
const TOP = 18;
const AXIS = 1.25;
/** Labels at the end of the curves keep this distance. */
const APART = 1.15;
/** From the middle of a line of text down to its baseline, in pixels. */
const DROP = 4.5;
/** Width of the words between the curves. */
const SILENT_WIDTH = 10.2;
/** A run must have come this far to be worth keeping as a ghost. */
const WORTH = 0.15;

export class Timeline {
  readonly #svg = s('svg', { class: 'chart', role: 'img', 'aria-label': text.timeline.label });
  readonly #table = new Table();
  readonly element = h(
    'section',
    { class: 'timeline', 'aria-label': text.timeline.label },
    this.#table.element,
  );
  readonly #days = s('g');
  readonly #scale = s('g', { class: 'scale' });
  readonly #flags = s('g');
  readonly #silent = s('path', { class: 'silent' });
  readonly #ghosts = [
    s('path', { class: 'ghost' }),
    s('path', { class: 'ghost listening' }),
  ] as const;
  readonly #ghostLabel = s('text', { class: 'ghost-label' });
  readonly #friends = s('path', { class: 'curve friends' });
  readonly #listening = s('path', { class: 'curve listening' });
  readonly #fan = new FanView();
  readonly #rug = new RugView();
  readonly #playhead = s('line', { class: 'playhead' });
  readonly #ends = [
    s('circle', { r: 3.5, class: 'end friends' }),
    s('circle', { r: 3.5, class: 'end listening' }),
  ] as const;
  readonly #labels = [
    s('text', { class: 'label friends' }),
    s('text', { class: 'label listening' }),
  ] as const;
  readonly #silentLabel = s('text', { class: 'silent-label' }, text.timeline.silent);
  readonly #x = scaleLinear();
  readonly #y = scaleLinear();
  #run: Run | undefined;
  #ghost: readonly Moment[] = [];
  #top = 1;
  /** So many steps to a point of the curves. */
  #every = 1;
  #base = 0;
  #height = 0;
  #em = 15;

  constructor() {
    this.#svg.append(this.#days, this.#silent, this.#fan.element, this.#scale);
    this.#svg.append(...this.#ghosts, this.#rug.element);
    this.#svg.append(this.#playhead, this.#friends, this.#listening, this.#flags, this.#ghostLabel);
    this.#svg.append(this.#silentLabel, ...this.#ends, ...this.#labels);
    this.element.prepend(this.#svg);
    new ResizeObserver(() => this.#resize()).observe(this.element);
  }

  open(run: Run, before: Run | undefined): void {
    const same = before?.opened.scenario.id === run.opened.scenario.id;
    if (!same) this.#ghost = [];
    else if (before.moments.length > WORTH * before.opened.end) this.#ghost = before.moments;
    this.#run = run;
    this.#top = Math.max(run.start, 1);
    this.#table.open(run);
    this.#resize();
  }

  /** The fan of many seeds behind the curves; undefined for none. */
  many(fans: Fans | undefined): void {
    this.#fan.take(fans);
    this.#svg.classList.toggle('with-fan', Boolean(fans));
    if (topFor(this.#fan.most, this.#top) > this.#top) this.#resize();
    else if (this.#height > 0) this.#fan.draw(this.#x, this.#y, TOP + 14);
  }

  show(run: Run): void {
    if (run !== this.#run || this.#height === 0) return;
    const { now } = run;
    if (topFor(now.friends, this.#top) > this.#top) {
      this.#resize();
      return;
    }
    const moments = thinned(run.moments, this.#every);
    const x = (moment: Moment) => this.#x(moment.tick);
    const friends = line<Moment>(x, (moment) => this.#y(moment.friends));
    const listening = line<Moment>(x, (moment) => this.#y(moment.listening));
    this.#friends.setAttribute('d', friends(moments) ?? '');
    this.#listening.setAttribute('d', listening(moments) ?? '');
    const silent = area<Moment>(
      x,
      (m) => this.#y(m.listening),
      (m) => this.#y(m.friends),
    );
    this.#silent.setAttribute('d', silent(moments) ?? '');
    this.#rug.show(
      run.moments,
      (tick) => this.#x(tick),
      this.#base,
      this.#x(run.opened.end),
      this.#em,
    );
    const at = x(now);
    set(this.#playhead, { x1: at, x2: at, y1: TOP - 6, y2: this.#base });
    const heights: [number, number] = [this.#y(now.friends), this.#y(now.listening)];
    const words = [text.friends(now.friends), text.listening(now.listening)] as const;
    const last = this.#ghost.at(-1);
    // Near the end of the story the last run's label stands in the same column.
    const crowded = last && x(last) - at < LABELS * this.#em;
    const wanted = crowded ? [...heights, this.#y(last.friends)] : heights;
    const ys = spread(wanted, APART * this.#em, TOP, this.#base - RUG_ABOVE - 4);
    for (const i of [0, 1] as const) {
      set(this.#ends[i], { cx: at, cy: heights[i] });
      set(this.#labels[i], { x: at + 9, y: (ys[i] ?? 0) + DROP });
      say(this.#labels[i], words[i]);
    }
    if (last) set(this.#ghostLabel, { x: x(last) + 9, y: (ys[2] ?? this.#y(last.friends)) + DROP });
    this.#placeSilent(moments);
    this.#table.show(run);
  }

  /** Writes between the curves, just behind the playhead, as soon as the words fit in there. */
  #placeSilent(moments: readonly Moment[]): void {
    const now = moments.at(-1) as Moment;
    const right = this.#x(now.tick) - 12;
    const wide = SILENT_WIDTH * this.#em;
    const first = moments.findIndex((moment) => this.#x(moment.tick) >= right - wide);
    const top = this.#y((moments[first] ?? now).friends);
    const inside = moments.slice(first).map((moment) => this.#y(moment.listening));
    const bottom = Math.min(...inside);
    const low = Math.max(...moments.slice(first).map((moment) => this.#y(moment.friends)), top);
    this.#silentLabel.style.display = bottom - low > 20 && right - wide > this.#x(0) ? '' : 'none';
    set(this.#silentLabel, { x: right, y: (low + bottom) / 2 + 4 });
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    const run = this.#run;
    if (!run || width === 0 || height === 0) return;
    this.#height = height;
    set(this.#svg, { viewBox: `0 0 ${width} ${height}`, width, height });
    this.#em = Number.parseFloat(getComputedStyle(this.element).fontSize) || 15;
    this.#base = height - AXIS * this.#em - RUG_BELOW;
    this.#x.domain([0, run.opened.end]).range([LEFT * this.#em, width - LABELS * this.#em]);
    this.#every = Math.max(1, Math.floor(run.opened.end / (width - LABELS * this.#em)));
    const most = Math.max(mostOf(this.#ghost), mostOf(run.moments), this.#fan.most);
    this.#top = topFor(most, this.#top);
    this.#y.domain([0, this.#top]).range([this.#base - RUG_ABOVE - 5, TOP]);
    const spans = spansOf(run.calendar, run.opened.end);
    drawSpans(this.#days, spans, this.#x, TOP - 6, height - 2, this.#em);
    this.#drawScale(run);
    this.#drawFlags(run);
    this.#drawGhost();
    this.#fan.draw(this.#x, this.#y, TOP + 14);
    this.show(run);
  }

  #drawScale(run: Run): void {
    const [from, to] = this.#x.range() as [number, number];
    const half = run.start / 2;
    // The top has a rule of its own where it stands clear of the start.
    const weekly = byWeek(run.opened.end);
    const clear = this.#y(run.start) - this.#y(this.#top) > this.#em;
    const values = clear ? [0, half, run.start, this.#top] : [0, half, run.start];
    const rows = values.map((value) => {
      const y = this.#y(value);
      const middle = value === half;
      const rule = s('line', { x1: from, x2: to, y1: y, y2: y, class: middle ? 'half' : 'grid' });
      const words = text.count(Math.round(value));
      const kind = middle && weekly ? 'value half-label' : 'value';
      return [rule, s('text', { x: from - 7, y: y + 4, class: kind }, words)];
    });
    // Within the first week of a long story the curve falls through where the words would stand.
    const label = weekly
      ? s('text', { x: from - 7, y: this.#y(half) + 4 - this.#em, class: 'value half-label' })
      : s('text', { x: from + 6, y: this.#y(half) - 5, class: 'half-label' });
    say(label, weekly ? text.halfOnly : text.half(Math.round(half)));
    const base = s('line', {
      x1: from,
      x2: to,
      y1: this.#base + 0.5,
      y2: this.#base + 0.5,
      class: 'base',
    });
    this.#scale.replaceChildren(...rows.flat(), label, base);
  }

  #drawFlags(run: Run): void {
    const flags = run.opened.scenario.events.map((event) => ({
      tick: run.calendar.tickOf(event.at) ?? 0,
      event,
    }));
    const [from, to] = this.#x.range() as [number, number];
    drawFlags(this.#flags, flags, this.#x, [from, to], TOP - 10, this.#base, this.#em);
  }

  #drawGhost(): void {
    const last = this.#ghost.at(-1);
    const x = (moment: Moment) => this.#x(moment.tick);
    const curves = [
      line<Moment>(x, (moment) => this.#y(moment.friends)),
      line<Moment>(x, (moment) => this.#y(moment.listening)),
    ] as const;
    for (const i of [0, 1] as const)
      this.#ghosts[i].setAttribute('d', curves[i](thinned(this.#ghost, this.#every)) ?? '');
    say(this.#ghostLabel, last ? text.before(last.friends) : '');
  }
}

function set(element: SVGElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
