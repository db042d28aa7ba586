/**
 * Marks people who differ between two runs: a ring around those who left here and stayed there, a
 * square around those who stayed here and left there. Knows places only.
 */
import type { Theme } from '../theme.ts';
import type { Places } from './places.ts';

type Ink = CanvasRenderingContext2D;

/** Members by how they differ: left here only, left there only. */
export interface Differing {
  readonly here: readonly number[];
  readonly there: readonly number[];
}

/** Space between a dot and its mark, in pixels. */
const GAP = 2;

export function drawDiffering(ink: Ink, places: Places, theme: Theme, differing: Differing): void {
  const r = places.radius + GAP;
  const rim = places.small + GAP;
  ink.strokeStyle = theme.ink;
  ink.lineWidth = 1;
  ink.beginPath();
  for (const member of differing.here) {
    const x = places.x(member);
    const y = places.y(member);
    ink.moveTo(x + rim, y);
    ink.arc(x, y, rim, 0, 2 * Math.PI);
  }
  for (const member of differing.there) {
    ink.rect(places.x(member) - r, places.y(member) - r, 2 * r, 2 * r);
  }
  ink.stroke();
}
