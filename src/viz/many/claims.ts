/** In how many seeds each claim held: words, and the interval on a line from none to all. */
import { text } from '../../text/index.ts';
import { h, s } from '../dom.ts';
import type { ClaimTally } from './harvest.ts';

const WIDTH = 240;
const HEIGHT = 12;
const MIDDLE = HEIGHT / 2;
const INSET = 5;

export class ClaimList {
  readonly #list = h('ul');
  readonly element = h(
    'section',
    { class: 'many-claims' },
    h('h3', {}, text.many.claims),
    this.#list,
  );

  /** @param lang language of the claims' words */
  show(tallies: readonly ClaimTally[], lang: string): void {
    if (tallies.length === 0) this.#list.replaceChildren(h('li', {}, text.many.noClaims));
    else this.#list.replaceChildren(...tallies.map((tally) => itemOf(tally, lang)));
  }
}

function itemOf({ claim, held, of, low, high }: ClaimTally, lang: string): HTMLElement {
  return h(
    'li',
    {},
    h('p', { class: 'many-claim', lang }, claim.text),
    h(
      'p',
      { class: 'many-held' },
      h('b', {}, text.many.held(held, of)),
      `, ${text.many.interval(low, high)}`,
    ),
    line(held / of, low, high),
  );
}

/** The share as a dot, its interval as a bar. */
function line(share: number, low: number, high: number): SVGElement {
  const x = (of: number): number => INSET + of * (WIDTH - 2 * INSET);
  return s(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'many-interval', 'aria-hidden': 'true' },
    s('line', { x1: x(0), x2: x(1), y1: MIDDLE, y2: MIDDLE, class: 'whole' }),
    s('line', { x1: x(low), x2: x(high), y1: MIDDLE, y2: MIDDLE, class: 'between' }),
    s('circle', { cx: x(share), cy: MIDDLE, r: 4 }),
  );
}
