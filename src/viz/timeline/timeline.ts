/**
 * The chart at the bottom: friends and listening friends over time, the half line, the account's
 * posts beneath, the last run as a ghost. Knows runs and pixels; the numbers stand in a table, too.
 */
import { area, line, scaleLinear } from 'd3';
import type { Moment } from '../../sim/frame.ts';
import { text } from '../../text/index.ts';
import { give, h, s, say } from '../dom.ts';
import type { Fans } from '../many/harvest.ts';
import type { Run } from '../run.ts';
import { drawSpans, spansOf } from './axes.ts';
import { mostOf, thinned, topFor } from './curves.ts';
import { FanView } from './fan.ts';
import { drawFlags } from './flags.ts';
import { Playhead } from './playhead.ts';
import { RUG_ABOVE, RUG_BELOW, RugView } from './rug.ts';
import { drawScale } from './scale.ts';
import { Second } from './second.ts';
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
  readonly #svg = s('svg', { class: 'chart' });
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
  readonly #ahead = [
    s('path', { class: 'curve friends ahead' }),
    s('path', { class: 'curve listening ahead' }),
  ] as const;
  readonly #playhead: Playhead;
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
  readonly #second = new Second();
  #run: Run | undefined;
  #ghost: readonly Moment[] = [];
  #top = 1;
  /** So many steps to a point of the curves. */
  #every = 1;
  #base = 0;
  #height = 0;
  #em = 15;

  /** @param seek goes to a moment */
  constructor(seek: (tick: number) => void) {
    this.#playhead = new Playhead(seek);
    this.#svg.append(this.#days, this.#silent, this.#fan.element, this.#scale);
    this.#svg.append(...this.#ghosts, this.#rug.element, ...this.#ahead, this.#second.element);
    this.#svg.append(this.#friends, this.#listening, this.#flags, this.#ghostLabel);
    this.#svg.append(this.#silentLabel, ...this.#ends, ...this.#labels, this.#playhead.element);
    this.element.prepend(this.#svg);
    new ResizeObserver(() => this.#resize()).observe(this.element);
  }

  open(run: Run, before: Run | undefined): void {
    const same = before?.opened.scenario.id === run.opened.scenario.id;
    if (!same) this.#ghost = [];
    else if (before.known.length > WORTH * before.opened.end) this.#ghost = before.known;
    this.#run = run;
    this.#top = Math.max(run.start, 1);
    this.#table.open(run);
    this.#resize();
  }

  /** Draws a second run beside it in place of the last one; or none. */
  compare(other: Run | undefined): void {
    this.#second.run = other;
    this.#svg.classList.toggle('comparing', Boolean(other));
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
    give(this.#friends, { d: friends(moments) ?? '' });
    give(this.#listening, { d: listening(moments) ?? '' });
    const silent = area<Moment>(
      x,
      (m) => this.#y(m.listening),
      (m) => this.#y(m.friends),
    );
    give(this.#silent, { d: silent(moments) ?? '' });
    this.#rug.show(
      run.moments,
      (tick) => this.#x(tick),
      this.#base,
      this.#x(run.opened.end),
      this.#em,
    );
    const at = x(now);
    const ahead = thinned(run.ahead, this.#every);
    give(this.#ahead[0], { d: friends(ahead) ?? '' });
    give(this.#ahead[1], { d: listening(ahead) ?? '' });
    this.#playhead.show(run, at);
    const heights: [number, number] = [this.#y(now.friends), this.#y(now.listening)];
    const other = this.#second.run?.now;
    const named = other ? text.compare.friends('A', now.friends) : text.friends(now.friends);
    const words = [named, text.listening(now.listening)] as const;
    const last = other ?? this.#ghost.at(-1);
    // Near the end of the story the last run's label stands in the same column.
    const crowded = last && x(last) - at < LABELS * this.#em;
    const wanted = crowded ? [...heights, this.#y(last.friends)] : heights;
    const ys = spread(wanted, APART * this.#em, TOP, this.#base - RUG_ABOVE - 4);
    for (const i of [0, 1] as const) {
      give(this.#ends[i], { cx: at, cy: heights[i] });
      give(this.#labels[i], { x: at + 9, y: (ys[i] ?? 0) + DROP });
      say(this.#labels[i], words[i]);
    }
    const y = (ys[2] ?? this.#y(last?.friends ?? 0)) + DROP;
    if (last && !other) give(this.#ghostLabel, { x: x(last) + 9, y });
    this.#second.show(this.#x, this.#y, this.#every, y);
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
    give(this.#silentLabel, { x: right, y: (low + bottom) / 2 + 4 });
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    const run = this.#run;
    if (!run || width === 0 || height === 0) return;
    this.#height = height;
    give(this.#svg, { viewBox: `0 0 ${width} ${height}`, width, height });
    this.#em = Number.parseFloat(getComputedStyle(this.element).fontSize) || 15;
    this.#base = height - AXIS * this.#em - RUG_BELOW;
    this.#x.domain([0, run.opened.end]).range([LEFT * this.#em, width - LABELS * this.#em]);
    this.#every = Math.max(1, Math.floor(run.opened.end / (width - LABELS * this.#em)));
    const known = [...this.#ghost, ...run.known, ...(this.#second.run?.known ?? [])];
    const most = Math.max(mostOf(known), this.#fan.most);
    this.#top = topFor(most, this.#top);
    this.#y.domain([0, this.#top]).range([this.#base - RUG_ABOVE - 5, TOP]);
    const [from, to] = this.#x.range() as [number, number];
    this.#playhead.place(from, to, TOP - 6, this.#base, (at) => this.#x.invert(at));
    const spans = spansOf(run.calendar, run.opened.end);
    drawSpans(this.#days, spans, this.#x, TOP - 6, height - 2, this.#em);
    const measures = { x: this.#x, y: this.#y, top: this.#top, base: this.#base, em: this.#em };
    drawScale(this.#scale, run, measures);
    this.#drawFlags(run);
    this.#drawGhost();
    this.#fan.draw(this.#x, this.#y, TOP + 14);
    this.show(run);
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
      give(this.#ghosts[i], { d: curves[i](thinned(this.#ghost, this.#every)) ?? '' });
    say(this.#ghostLabel, last ? text.before(last.friends) : '');
  }
}
