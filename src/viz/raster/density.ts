/**
 * How many lines lie on each pixel, where there are so many that one cannot be told from another;
 * and a colour laid on by the logarithm of that.
 */
import type { Rows } from './coverage.ts';
import type { Line } from './line.ts';
import type { Pixels } from './pixels.ts';
import { mixed } from './pixels.ts';

/** Lines on a pixel from which on one more makes no difference that can be seen. */
const MANY = 4096;

export class Density {
  #count_p = new Uint32Array(0);
  /** What so many lines lay on of a colour, 256 for all of it; and that over the ground. */
  readonly #share_n = new Int32Array(MANY);
  readonly #shade_n = new Int32Array(MANY);

  resize(width: number, height: number): void {
    if (this.#count_p.length !== width * height) this.#count_p = new Uint32Array(width * height);
  }

  /** Counts a line at the pixel next to it, once a step. */
  count(line: Line): void {
    // As whole numbers: V8 keeps what may be a fraction in slower registers.
    const [stepA, stepB, move] = [line.stepA | 0, line.stepB | 0, line.move | 0];
    const count_p = this.#count_p;
    let along = line.at | 0;
    // To the nearest pixel.
    let b = (line.across + 0x8000) | 0;
    for (let n = line.steps | 0; n > 0; n--) {
      const p = (along + Math.imul(b >> 16, stepB)) | 0;
      count_p[p] = (count_p[p] as number) + 1;
      along = (along + stepA) | 0;
      b = (b + move) | 0;
    }
  }

  /** Lays a colour on in some rows, up to `most` of it, and forgets what was counted. */
  lay(on: Pixels, { first, last }: Rows, colour: number, most: number): void {
    const count_p = this.#count_p;
    const { colour_p, ground, width } = on;
    const [begin, end] = [first * width, last * width];
    let densest = 1;
    for (let p = begin; p < end; p++) {
      const count = count_p[p] as number;
      if (count > densest) densest = count;
    }
    const [share_n, shade_n] = [this.#share_n, this.#shade_n];
    for (let n = 1; n <= densest && n < MANY; n++) {
      const share = Math.round((256 * most * Math.log1p(n)) / Math.log1p(densest));
      share_n[n] = share;
      shade_n[n] = mixed(ground, colour, share);
    }
    for (let p = begin; p < end; p++) {
      const count = count_p[p] as number;
      if (count === 0) continue;
      count_p[p] = 0;
      const n = Math.min(count, MANY - 1);
      const under = colour_p[p] as number;
      colour_p[p] =
        under === ground ? (shade_n[n] as number) : mixed(under, colour, share_n[n] as number);
    }
  }
}
