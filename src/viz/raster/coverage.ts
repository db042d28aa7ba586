/**
 * How much of each pixel the lines of a path cover, 256 for all of it and more where some cross; and
 * a colour laid on by that.
 */
import type { Line } from './line.ts';
import type { Pixels } from './pixels.ts';
import { mixed } from './pixels.ts';

/** Steps of the table of shares for a whole pixel's cover. */
const COVER = 128;

/** Rows of a picture, the last not included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

export class Coverage {
  width = 0;
  height = 0;
  #cover_p = new Int32Array(0);
  /** What of a colour each cover lays on, 256 for all of it. */
  readonly #share_c = new Int32Array(4096);
  /** The ground under each share of a colour. */
  readonly #shade_s = new Int32Array(257);

  resize(width: number, height: number): void {
    if (this.width === width && this.height === height) return;
    this.width = width;
    this.height = height;
    // A few more, as they are looked at four at a time.
    this.#cover_p = new Int32Array(width * height + 4);
  }

  thin(line: Line): void {
    const { at, steps, stepA, stepB, across, move, weight } = line;
    cover(this.#cover_p, at, steps, stepA, stepB, across, move, weight);
  }

  /** As many pixels as the line is wide, the outer ones in part. */
  broad({ at, steps, stepA, stepB, across, move, weight }: Line): void {
    const cover_p = this.#cover_p;
    const half = weight / 512;
    for (let n = 0; n < steps; n++) {
      const b = (across + n * move) / 65_536;
      const last = Math.ceil(b + half - 0.5);
      for (let q = Math.floor(b - half + 0.5); q <= last; q++) {
        const share = Math.min(1, half + 0.5 - Math.abs(q - b));
        const p = at + n * stepA + q * stepB;
        if (share > 0) cover_p[p] = (cover_p[p] as number) + 256 * share;
      }
    }
  }

  /** A line that is thin and broken: by the share of each step that lies on a dash. */
  dashed(
    { at, steps, stepA, stepB, across, move, weight, first, stride }: Line,
    dash: number,
    gap: number,
  ): void {
    const cover_p = this.#cover_p;
    const period = dash + gap;
    const size = Math.abs(stride);
    for (let n = 0; n < steps; n++) {
      const begin = ((first + stride * n) % period) - size / 2;
      const on =
        Math.max(0, Math.min(begin + size, dash) - Math.max(begin, 0)) +
        Math.max(0, begin + size - period);
      if (on <= 0) continue;
      const b = across + n * move;
      const all = weight * Math.min(1, on / size);
      const far = all * ((b & 0xffff) / 65_536);
      const p = at + n * stepA + (b >> 16) * stepB;
      cover_p[p] = (cover_p[p] as number) + all - far;
      cover_p[p + stepB] = (cover_p[p + stepB] as number) + far;
    }
  }

  /**
   * Lays a colour on what is covered in some rows, and forgets it.
   * @param wide of the lines. As canvases do it: hairlines, up to a pixel wide, are laid on one by
   * one and grow denser where they cross; others cover a pixel once.
   */
  lay(on: Pixels, { first, last }: Rows, colour: number, alpha: number, wide: number): void {
    const cover_p = this.#cover_p;
    const share_c = this.#share_c;
    const { colour_p, ground } = on;
    const hair = wide <= 1;
    // What a line lays on by its whole width; and what of several of them comes through.
    const whole = alpha * Math.min(1, wide);
    const step = (1 - whole) ** (1 / (COVER * wide));
    let through = 1;
    for (let c = 0; c < share_c.length; c++) {
      const lines = c / COVER / Math.min(1, wide);
      share_c[c] = 256 * (lines <= 1 || !hair ? whole * Math.min(1, lines) : 1 - through);
      through *= step;
    }
    // Most of a picture is ground.
    const shade_s = this.#shade_s;
    for (let share = 0; share <= 256; share++) shade_s[share] = mixed(ground, colour, share);
    const end = last * this.width;
    for (let four = first * this.width; four < end; four += 4) {
      // Most of it is empty.
      const some =
        (cover_p[four] as number) |
        (cover_p[four + 1] as number) |
        (cover_p[four + 2] as number) |
        (cover_p[four + 3] as number);
      if (some === 0) continue;
      for (let p = four; p < four + 4; p++) {
        const all = cover_p[p] as number;
        if (all === 0) continue;
        cover_p[p] = 0;
        const share = share_c[Math.min(all >> 1, 4095)] as number;
        const under = colour_p[p] as number;
        colour_p[p] = under === ground ? (shade_s[share] as number) : mixed(under, colour, share);
      }
    }
  }
}

/**
 * Two pixels share each step of a thin line, by how near it is to either. The innermost loop of all:
 * a function of numbers that are whole from the start, as V8 keeps others in slower registers.
 */
function cover(
  cover_p: Int32Array,
  at: number,
  steps: number,
  stepA: number,
  stepB: number,
  across: number,
  move: number,
  weight: number,
): void {
  let along = at | 0;
  let b = across | 0;
  const [a, c, d, all] = [stepA | 0, stepB | 0, move | 0, weight | 0];
  for (let n = steps | 0; n > 0; n--) {
    const p = (along + Math.imul(b >> 16, c)) | 0;
    const far = Math.imul(all, (b >> 8) & 0xff) >> 8;
    cover_p[p] = ((cover_p[p] as number) + all - far) | 0;
    cover_p[p + c] = ((cover_p[p + c] as number) + far) | 0;
    along = (along + a) | 0;
    b = (b + d) | 0;
  }
}
