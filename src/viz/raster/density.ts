/**
 * How many lines lie on each pixel, where there are so many that one cannot be told from another;
 * and a colour laid on by the logarithm of that.
 */
import type { Line } from './line.ts';
import type { Pixels } from './pixels.ts';
import { mixed } from './pixels.ts';

/** Shades between no line and the most. */
const SHADES = 1024;

export class Density {
  #count_p = new Uint32Array(0);
  readonly #share_s = new Int32Array(SHADES);

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

  /** Lays a colour on, up to `most` of it, and forgets what was counted. */
  lay(on: Pixels, colour: number, most: number): void {
    const count_p = this.#count_p;
    const { colour_p } = on;
    let densest = 1;
    for (let p = 0; p < count_p.length; p++) densest = Math.max(densest, count_p[p] as number);
    const share_s = this.#share_s;
    for (let s = 0; s < SHADES; s++) {
      const lines = ((s + 0.5) / SHADES) ** 2 * densest;
      share_s[s] = Math.round((256 * most * Math.log1p(lines)) / Math.log1p(densest));
    }
    // By the root, so that few lines have shades enough.
    const scale = (SHADES - 1) / Math.sqrt(densest);
    for (let p = 0; p < count_p.length; p++) {
      const count = count_p[p] as number;
      if (count === 0) continue;
      count_p[p] = 0;
      const share = share_s[(Math.sqrt(count) * scale) | 0] as number;
      colour_p[p] = mixed(colour_p[p] as number, colour, share);
    }
  }
}
