/** The small curve on a card: friends and listening over time, and another run's friends dashed. */
import { line } from 'd3';
import { s } from '../dom.ts';

const WIDTH = 240;
const HEIGHT = 76;
/** Room for half of a line's width. */
const EDGE = 2;

/** Counts at even distances, from start to end. */
export interface Series {
  readonly friends: readonly number[];
  readonly listening: readonly number[];
  readonly counter: readonly number[] | undefined;
}

/** @param words what the curve shows, for those who do not see it */
export function thumbnail({ friends, listening, counter }: Series, words: string): SVGElement {
  const most = Math.max(1, ...friends, ...listening, ...(counter ?? []));
  const x = (n: number, of: number) => EDGE + ((WIDTH - 2 * EDGE) * n) / Math.max(1, of - 1);
  const y = (count: number) => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * count) / most;
  const path = (counts: readonly number[]) =>
    line<number>(
      (_, n) => x(n, counts.length),
      (count) => y(count),
    )(counts) ?? '';
  const half = y((friends[0] ?? 0) / 2);
  return s(
    'svg',
    { class: 'thumbnail', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': words },
    s('path', { class: 'half', d: `M0 ${half}H${WIDTH}` }),
    s('path', { class: 'base', d: `M0 ${HEIGHT - 1}H${WIDTH}` }),
    counter && s('path', { class: 'counter', d: path(counter) }),
    s('path', { class: 'listening', d: path(listening) }),
    s('path', { class: 'friends', d: path(friends) }),
  );
}
