/**
 * The playhead: a line that can be dragged to any moment, and a slider for the keyboard. Knows the
 * chart's measures; what happens at a moment is for others to show.
 */
import { TICKS_A_DAY, TICKS_AN_HOUR } from '../../sim/calendar.ts';
import { text } from '../../text/index.ts';
import { give, s } from '../dom.ts';
import type { Run } from '../run.ts';

/** Half the width of the handle, and room around it for a finger, in pixels. */
const GRIP = 6;
const FINGER = 16;

export class Playhead {
  readonly #line = s('line', { class: 'playhead' });
  readonly #grip = s('path', { class: 'playhead-grip' });
  readonly #reach = s('rect', { class: 'playhead-reach', width: 2 * FINGER });
  /** The slider; stands above the curves. */
  readonly handle = s(
    'g',
    {
      class: 'playhead-handle',
      role: 'slider',
      tabindex: 0,
      'aria-label': text.timeline.playhead,
      'aria-valuemin': 0,
    },
    this.#reach,
    this.#grip,
  );
  /** Lies over the chart and takes the pointer. */
  readonly field = s('rect', { class: 'playhead-field' });
  readonly element = s('g', {}, this.#line, this.field, this.handle);
  readonly #seek: (tick: number) => void;
  #tickAt: (x: number) => number = () => 0;
  #left = 0;
  #now = 0;
  #end = 0;

  constructor(seek: (tick: number) => void) {
    this.#seek = seek;
    for (const part of [this.field, this.handle]) {
      part.addEventListener('pointerdown', (event) => this.#take(event));
      part.addEventListener('pointermove', (event) => this.#drag(event));
    }
    this.handle.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Takes in where the chart stands: from its left and top edge to its right and base. */
  place(
    left: number,
    right: number,
    top: number,
    base: number,
    tickAt: (x: number) => number,
  ): void {
    this.#tickAt = tickAt;
    this.#left = left;
    give(this.field, { x: left, y: top, width: Math.max(0, right - left), height: base - top });
    give(this.#line, { y1: top, y2: base });
    give(this.#reach, { x: -FINGER, y: top - GRIP, height: base - top + 2 * GRIP });
    this.#grip.setAttribute(
      'd',
      `M${-GRIP} ${top - GRIP}h${2 * GRIP}v${GRIP}l${-GRIP} ${GRIP}l${-GRIP} ${-GRIP}z`,
    );
  }

  /** Stands at the present. */
  show(run: Run, x: number): void {
    this.#now = run.frame.tick;
    this.#end = run.opened.end;
    give(this.#line, { x1: x, x2: x });
    give(this.handle, {
      transform: `translate(${x.toFixed(1)} 0)`,
      'aria-valuemax': run.opened.end,
      'aria-valuenow': run.frame.tick,
      'aria-valuetext': text.timeline.at(run.label(), run.now.friends, run.now.listening),
    });
  }

  #take(event: PointerEvent): void {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    event.preventDefault();
    this.handle.focus({ preventScroll: true });
    this.#drag(event);
  }

  #drag(event: PointerEvent): void {
    if (event.buttons === 0) return;
    const chart = this.field.getBoundingClientRect();
    const tick = Math.round(this.#tickAt(event.clientX - chart.left + this.#left));
    const aim = Math.max(0, Math.min(tick, this.#end));
    if (aim !== this.#now || event.type === 'pointerdown') this.#seek(aim);
    this.#now = aim;
  }

  /** The page's keys step from the present; these two go to the ends without starting anew. */
  #key(event: KeyboardEvent): void {
    const step = event.altKey ? 1 : event.shiftKey ? TICKS_A_DAY : TICKS_AN_HOUR;
    const aims: Record<string, number> = {
      Home: 0,
      End: this.#end,
      ArrowLeft: this.#now - step,
      ArrowDown: this.#now - step,
      ArrowRight: this.#now + step,
      ArrowUp: this.#now + step,
      PageDown: this.#now - TICKS_A_DAY,
      PageUp: this.#now + TICKS_A_DAY,
    };
    const aim = aims[event.key];
    if (aim === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.#now = Math.max(0, Math.min(aim, this.#end));
    this.#seek(this.#now);
  }
}
