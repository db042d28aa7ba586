/**
 * The rug beneath the curves: what the account posted, when, and how much at once. Links are
 * stacked squares, other posts open squares, responses fine strokes. Knows the series only.
 */
import type { Moment } from '../../sim/frame.ts';
import { text } from '../../text/index.ts';
import { give, s, say } from '../dom.ts';

/** Side of a square, from one square to the next in pixels, and squares in a stack at most. */
const SIDE = 2.6;
const PITCH = 3.4;
const STACK = 8;

/** Paths of the rug, one a kind. */
export interface Rug {
  readonly links: string;
  readonly posts: string;
  readonly responses: string;
}

/**
 * Builds the rug; `base` is the line that links stand on, responses hang from it. Where a mark is
 * wider than a step, `every` so many steps share one.
 */
export function rugOf(
  moments: readonly Moment[],
  x: (tick: number) => number,
  base: number,
  every = 1,
): Rug {
  let links = '';
  let posts = '';
  let responses = '';
  for (let i = 0; i + 1 < moments.length; i += every) {
    const now = moments[Math.min(i + every, moments.length - 1)] as Moment;
    const before = moments[i] as Moment;
    const at = x(now.tick);
    const linked = Math.min(STACK, now.links - before.links);
    const other = Math.min(STACK - linked, now.otherPosts - before.otherPosts);
    for (let k = 0; k < linked; k++) links += square(at, base - (k + 1) * PITCH, SIDE);
    for (let k = linked; k < linked + other; k++)
      posts += square(at, base - (k + 1) * PITCH, SIDE - 0.6);
    const answered = Math.min(STACK, now.responses - before.responses);
    if (answered > 0)
      responses += `M${at.toFixed(1)} ${base + 2}v${(2 + answered * 0.6).toFixed(1)}`;
  }
  return { links, posts, responses };
}

const square = (at: number, y: number, side: number): string =>
  `M${(at - side / 2).toFixed(1)} ${y.toFixed(1)}h${side}v${side}h-${side}z`;

/** From one count to the next, in ems. */
const LINE = 0.95;

/** Height that the rug needs above and below its base. */
export const RUG_ABOVE = STACK * PITCH;
export const RUG_BELOW = 9;

const KINDS = ['links', 'posts', 'responses'] as const;

/** The rug as it stands in the chart, with counts at its end. */
export class RugView {
  readonly #paths = KINDS.map((kind) => s('path', { class: `rug ${kind}` }));
  readonly #labels = KINDS.map((kind) => s('text', { class: `rug-label ${kind}` }));
  readonly element = s('g', {}, ...this.#paths, ...this.#labels);

  /** Draws the posts so far; labels stand right of `end`. */
  show(
    moments: readonly Moment[],
    x: (tick: number) => number,
    base: number,
    end: number,
    em: number,
  ): void {
    const rug = rugOf(moments, x, base, Math.max(1, Math.floor(PITCH / (x(1) - x(0)))));
    KINDS.forEach((kind, i) => {
      const path = this.#paths[i];
      if (path) give(path, { d: rug[kind] });
    });
    const now = moments.at(-1);
    if (!now) return;
    const words = [
      text.timeline.links(now.links),
      now.otherPosts > 0 ? text.timeline.posts(now.otherPosts) : '',
      now.responses > 0 ? text.timeline.responses(now.responses) : '',
    ];
    const heights = [base - 4, base - 4 - LINE * em, base - 4 + LINE * em];
    this.#labels.forEach((label, i) => {
      say(label, words[i] ?? '');
      label.setAttribute('x', String(end + 9));
      label.setAttribute('y', String(heights[i]));
    });
  }
}
