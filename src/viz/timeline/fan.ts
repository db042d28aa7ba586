/**
 * The fan behind the curves: where half and nine in ten of many seeds lie, and their median, of
 * friends and of those who listen. Knows quantiles and scales.
 */
import { area, line } from 'd3';
import type { FanPoint } from '../../stats/fan.ts';
import { text } from '../../text/index.ts';
import { s, say } from '../dom.ts';
import type { Fans } from '../many/harvest.ts';

type Scale = (value: number) => number;

const KINDS = ['listening', 'friends'] as const;

export class FanView {
  readonly #words = s('text', { class: 'fan-label' });
  readonly #parts = KINDS.map((kind) => ({
    kind,
    wide: s('path', { class: `fan ${kind} wide` }),
    half: s('path', { class: `fan ${kind} half` }),
    median: s('path', { class: `fan ${kind} median` }),
  }));
  readonly element = s(
    'g',
    { class: 'fans' },
    ...this.#parts.flatMap(({ wide, half, median }) => [wide, half, median]),
    this.#words,
  );
  #fans: Fans | undefined;

  /** What is to be drawn next; undefined for nothing. */
  take(fans: Fans | undefined): void {
    this.#fans = fans;
  }

  /** Top of the widest band. */
  get most(): number {
    return Math.max(0, ...(this.#fans?.friends ?? []).map(({ p95 }) => p95));
  }

  draw(x: Scale, y: Scale, top: number): void {
    const fans = this.#fans;
    const at = ({ tick }: FanPoint) => x(tick);
    for (const { kind, wide, half, median } of this.#parts) {
      const points = [...(fans?.[kind] ?? [])];
      const band = (low: 'p05' | 'p25', high: 'p75' | 'p95') =>
        area<FanPoint>(
          at,
          (point) => y(point[low]),
          (point) => y(point[high]),
        )(points) ?? '';
      wide.setAttribute('d', band('p05', 'p95'));
      half.setAttribute('d', band('p25', 'p75'));
      const middle = line<FanPoint>(at, (point) => y(point.p50));
      median.setAttribute('d', middle(points) ?? '');
    }
    say(this.#words, fans && fans.seeds > 0 ? text.many.fanLabel(fans.seeds) : '');
    this.#words.setAttribute('x', String(x(fans?.friends.at(-1)?.tick ?? 0)));
    this.#words.setAttribute('y', String(top));
  }
}
