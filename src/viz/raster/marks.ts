/** Circles and short strokes laid on pixels one by one, with soft edges. */
import type { Pixels } from './pixels.ts';
import { mixed } from './pixels.ts';

/** A filled circle. */
export function disc(
  on: Pixels,
  x: number,
  y: number,
  r: number,
  colour: number,
  alpha: number,
): void {
  band(on, x, y, 0, r, colour, alpha);
}

/** The line of a circle, `wide` pixels. */
export function ring(
  on: Pixels,
  x: number,
  y: number,
  r: number,
  wide: number,
  colour: number,
  alpha: number,
): void {
  band(on, x, y, Math.max(0, r - wide / 2), r + wide / 2, colour, alpha);
}

/** What lies between two circles. */
function band(
  on: Pixels,
  x: number,
  y: number,
  inner: number,
  outer: number,
  colour: number,
  alpha: number,
): void {
  const { width, height, colour_p } = on;
  const most = 256 * alpha;
  const [west, east] = [Math.max(0, Math.floor(x - outer)), Math.min(width, Math.ceil(x + outer))];
  const north = Math.max(0, Math.floor(y - outer));
  const south = Math.min(height, Math.ceil(y + outer));
  const out2 = (outer + 0.5) * (outer + 0.5);
  const full2 = outer > 0.5 ? (outer - 0.5) * (outer - 0.5) : 0;
  const empty2 = inner > 0.5 ? (inner - 0.5) * (inner - 0.5) : 0;
  const clear2 = inner > 0 ? (inner + 0.5) * (inner + 0.5) : 0;
  for (let row = north; row < south; row++) {
    const dy = row + 0.5 - y;
    for (let column = west; column < east; column++) {
      const dx = column + 0.5 - x;
      const d2 = dx * dx + dy * dy;
      if (d2 >= out2 || d2 < empty2) continue;
      let share = most;
      if (d2 > full2 || d2 < clear2) {
        const d = Math.sqrt(d2);
        share *= Math.min(1, outer + 0.5 - d, outer * 2);
        if (d2 < clear2) share *= Math.max(0, Math.min(1, d - inner + 0.5));
      }
      const p = row * width + column;
      colour_p[p] = mixed(colour_p[p] as number, colour, share | 0);
    }
  }
}

/** A straight stroke, `wide` pixels, its ends round or cut off. */
export function stroke(
  on: Pixels,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  wide: number,
  round: boolean,
  colour: number,
  alpha: number,
): void {
  const { width, height, colour_p } = on;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (!(length > 0)) return;
  const half = wide / 2;
  const [ux, uy] = [dx / length, dy / length];
  const flat = Math.abs(dx) >= Math.abs(dy);
  const reach = half + 1;
  // Along the longer direction; across it as far as the stroke reaches there.
  const across = (half + 0.5) / Math.max(Math.abs(ux), Math.abs(uy)) + 0.5;
  const [from, to] = flat
    ? [Math.min(x0, x1), Math.max(x0, x1)]
    : [Math.min(y0, y1), Math.max(y0, y1)];
  const slope = flat ? dy / dx : dx / dy;
  const [sideA, sideB] = flat ? [width, height] : [height, width];
  const end = Math.min(sideA - 1, Math.ceil(to + reach));
  for (let a = Math.max(0, Math.floor(from - reach)); a <= end; a++) {
    const near = Math.min(to, Math.max(from, a + 0.5));
    const b = flat ? y0 + slope * (near - x0) : x0 + slope * (near - y0);
    const last = Math.min(sideB - 1, Math.floor(b + across));
    for (let c = Math.max(0, Math.floor(b - across)); c <= last; c++) {
      const [px, py] = flat ? [a + 0.5 - x0, c + 0.5 - y0] : [c + 0.5 - x0, a + 0.5 - y0];
      const along = px * ux + py * uy;
      const off = Math.abs(py * ux - px * uy);
      const beyond = Math.max(0, -along, along - length);
      const d = round ? Math.sqrt(off * off + beyond * beyond) : off;
      const side = Math.min(1, half + 0.5 - d, wide);
      const ends = round ? 1 : Math.min(1, along + 0.5, length - along + 0.5);
      if (side <= 0 || ends <= 0) continue;
      const share = side * ends;
      const p = flat ? c * width + a : a * width + c;
      colour_p[p] = mixed(colour_p[p] as number, colour, (256 * alpha * share) | 0);
    }
  }
}
