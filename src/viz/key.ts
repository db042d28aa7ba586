/**
 * The line above the stage that says how to read it, with live counts: the key is the data. Knows
 * the present moment only.
 */
import type { Moment } from '../sim/frame.ts';
import { text } from '../text/index.ts';
import type { Opened } from '../workers/api.ts';
import { h, s, say } from './dom.ts';

const MARKS = ['listening', 'muted', 'stopped', 'left'] as const;

export class Key {
  readonly #numbers = MARKS.map(() => h('b', { class: 'number' }));
  readonly #items: readonly HTMLElement[];
  readonly element: HTMLElement;

  constructor() {
    this.#items = MARKS.map((mark, i) =>
      h('li', {}, markOf(mark), this.#numbers[i], h('span', {}, text.key[mark])),
    );
    const ramp = h(
      'li',
      { class: 'ramp' },
      h('span', {}, text.key.warm),
      h('i', { class: 'ramp-bar' }),
      h('span', {}, text.key.sour),
    );
    this.element = h('ul', { class: 'key', 'aria-label': text.key.label }, ...this.#items, ramp);
  }

  /** Rungs that the platform does not have are left out. */
  open({ values }: Opened): void {
    const has = { muted: values['muteRung'] !== 0, stopped: values['stopRung'] !== 0 };
    MARKS.forEach((mark, i) => {
      const item = this.#items[i];
      if (item) item.hidden = mark in has && !has[mark as keyof typeof has];
    });
  }

  show(now: Moment): void {
    MARKS.forEach((mark, i) => {
      const number = this.#numbers[i];
      if (number) say(number, text.count(now[mark]));
    });
  }
}

/** The same marks as on the stage. */
export function markOf(mark: (typeof MARKS)[number]): SVGElement {
  const full = s('circle', { cx: 7, cy: 7, r: 5, class: `mark-${mark}` });
  const svg = s('svg', { viewBox: '0 0 14 14', class: 'mark', 'aria-hidden': 'true' }, full);
  if (mark === 'stopped') svg.append(s('path', { d: 'M4 10 10 4', class: 'mark-stopped' }));
  return svg;
}
