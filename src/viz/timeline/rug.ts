/**
 * The rug beneath the curves: what the account posted, when, and how much at once. Links are
 * stacked squares, other posts open squares, responses fine strokes. Knows the series only.
 */
import type { Moment } from '../../sim/frame.ts';

/** Side of a square, and height of the links' band, in pixels. */
const SIDE = 3;
const STACK = 8;

/** Paths of the rug, one a kind. */
export interface Rug {
  readonly links: string;
  readonly posts: string;
  readonly responses: string;
}

/** Builds the rug; `base` is the line that links stand on, responses hang from it. */
export function rugOf(moments: readonly Moment[], x: (tick: number) => number, base: number): Rug {
  let links = '';
  let posts = '';
  let responses = '';
  for (let i = 1; i < moments.length; i++) {
    const now = moments[i] as Moment;
    const before = moments[i - 1] as Moment;
    const at = x(now.tick);
    const linked = Math.min(STACK, now.links - before.links);
    for (let k = 0; k < linked; k++) {
      links += `M${(at - SIDE / 2).toFixed(1)} ${base - (k + 1) * (SIDE + 1)}h${SIDE}v${SIDE}h-${SIDE}z`;
    }
    const other = Math.min(STACK - linked, now.otherPosts - before.otherPosts);
    for (let k = 0; k < other; k++) {
      const y = base - (linked + k + 1) * (SIDE + 1) + 0.5;
      posts += `M${(at - SIDE / 2).toFixed(1)} ${y}h${SIDE - 1}v${SIDE - 1}h-${SIDE - 1}z`;
    }
    const answered = Math.min(STACK, now.responses - before.responses);
    if (answered > 0) responses += `M${at.toFixed(1)} ${base + 2}v${3 + answered * 1.2}`;
  }
  return { links, posts, responses };
}

/** Height that the rug needs above and below its base. */
export const RUG_ABOVE = STACK * (SIDE + 1);
export const RUG_BELOW = 14;
