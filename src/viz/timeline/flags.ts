/**
 * What happens to an account in the course of a scenario, as flags on the timeline. Knows the
 * scenario's events and pixels.
 */
import type { Event } from '../../sim/scenario/types.ts';
import { s } from '../dom.ts';

/** Width of a letter, in ems. */
const LETTER = 0.5;
const GAP = 8;

/** An event with the step at which it happens. */
export interface Flag {
  readonly tick: number;
  readonly event: Event;
}

/** The words for a flag that has so much room: in full, up to the first pause, or none. */
export function wordsFor(words: string, room: number, letter: number): string {
  const head = words.split(/[:;,.]/)[0] ?? '';
  return [words, head].find((some) => some.length * letter <= room) ?? '';
}

/** Draws the flags between the ends of the chart; `top` is their edge, `bottom` the base line. */
export function drawFlags(
  group: SVGGElement,
  flags: readonly Flag[],
  x: (tick: number) => number,
  ends: readonly [number, number],
  top: number,
  bottom: number,
  em: number,
): void {
  const parts: SVGElement[] = [];
  const sorted = [...flags].sort((a, b) => a.tick - b.tick);
  sorted.forEach(({ tick, event }, i) => {
    const at = x(tick);
    const next = sorted[i + 1];
    const before = sorted[i - 1];
    const right = (next ? x(next.tick) : ends[1]) - at - 2 * GAP;
    const left = at - (before ? x(before.tick) : ends[0]) - 2 * GAP;
    // Behind its flag where there is room; in front of it only where that is the wider side.
    const back = !before && !next && left > 2 * right;
    const words = wordsFor(event.text, back ? left : right, LETTER * em);
    const pole = s('line', { x1: at, x2: at, y1: top, y2: bottom, class: 'flag-pole' });
    const cloth = s('path', { d: `M${at} ${top}l7 3.5l-7 3.5z`, class: 'flag-cloth' });
    const label = s(
      'text',
      { x: back ? at - GAP : at + GAP + 3, y: top + 7, class: back ? 'flag back' : 'flag' },
      words,
    );
    parts.push(s('g', {}, s('title', {}, event.text), pole, cloth, label));
  });
  group.replaceChildren(...parts);
}
