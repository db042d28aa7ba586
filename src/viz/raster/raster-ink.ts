/**
 * Draws as a canvas does, by arithmetic on pixels: lines and whole circles, stroked and filled. Lines
 * of a path are gathered before they become colour; marks are laid on one by one.
 */
import type { Ink } from '../stage/ink.ts';
import type { Rows } from './coverage.ts';
import { Line } from './line.ts';
import { disc, ring, stroke } from './marks.ts';
import type { Pixels } from './pixels.ts';
import { packed } from './pixels.ts';
import type { Sheets } from './sheets.ts';

/** Lines up to this width, in pixels of CSS, are thin. */
const THIN = 1;
/** Straight pieces that an ellipse is made of. */
const PIECES = 240;

/** Numbers that are written from the start again and again. */
class Figures {
  at_i = new Float64Array(1024);
  length = 0;

  push(a: number, b: number, c: number, d = 0): void {
    if (this.length + 4 > this.at_i.length) {
      const more = new Float64Array(this.at_i.length * 2);
      more.set(this.at_i);
      this.at_i = more;
    }
    const { at_i, length } = this;
    at_i[length] = a;
    at_i[length + 1] = b;
    at_i[length + 2] = c;
    at_i[length + 3] = d;
    this.length = length + 4;
  }
}

export class RasterInk implements Ink {
  fillStyle = '#000000';
  strokeStyle = '#000000';
  globalAlpha = 1;
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  /** Device pixels for each of CSS. */
  ratio = 1;
  readonly #on: Pixels;
  readonly #sheets: Sheets;
  readonly #line = new Line();
  readonly #colours = new Map<string, number>();
  #dash: readonly number[] = [];
  /** Lines by their ends, circles by middle and radius, in device pixels. */
  readonly #lines = new Figures();
  readonly #circles = new Figures();
  #x = 0;
  #y = 0;

  constructor(on: Pixels, sheets: Sheets) {
    this.#on = on;
    this.#sheets = sheets;
  }

  setLineDash(segments: Iterable<number>): void {
    this.#dash = [...segments];
  }

  beginPath(): void {
    this.#lines.length = 0;
    this.#circles.length = 0;
  }

  moveTo(x: number, y: number): void {
    this.#x = x * this.ratio;
    this.#y = y * this.ratio;
  }

  lineTo(x: number, y: number): void {
    const [fromX, fromY] = [this.#x, this.#y];
    this.moveTo(x, y);
    this.#lines.push(fromX, fromY, this.#x, this.#y);
  }

  arc(x: number, y: number, r: number): void {
    this.#circles.push(x * this.ratio, y * this.ratio, r * this.ratio);
  }

  ellipse(x: number, y: number, rx: number, ry: number): void {
    this.moveTo(x + rx, y);
    for (let n = 1; n <= PIECES; n++) {
      const angle = (2 * Math.PI * n) / PIECES;
      this.lineTo(x + rx * Math.cos(angle), y + ry * Math.sin(angle));
    }
  }

  /** Circles only: nothing else is filled on the stage. */
  fill(): void {
    const { at_i, length } = this.#circles;
    const colour = this.#colour(this.fillStyle);
    for (let i = 0; i < length; i += 4) {
      const [x, y, r] = [at_i[i] as number, at_i[i + 1] as number, at_i[i + 2] as number];
      disc(this.#on, x, y, r, colour, this.globalAlpha);
    }
  }

  stroke(): void {
    const colour = this.#colour(this.strokeStyle);
    const wide = this.lineWidth * this.ratio;
    if (this.lineWidth <= THIN && this.#lines.length > 0) {
      this.#cover(wide);
      this.#sheets.coverage.lay(this.#on, this.#rows(), colour, this.globalAlpha, wide);
    } else {
      const { at_i, length } = this.#lines;
      const round = this.lineCap === 'round';
      for (let i = 0; i < length; i += 4) {
        const [x0, y0] = [at_i[i] as number, at_i[i + 1] as number];
        const [x1, y1] = [at_i[i + 2] as number, at_i[i + 3] as number];
        stroke(this.#on, [x0, y0, x1, y1], wide, round, colour, this.globalAlpha);
      }
    }
    const { at_i, length } = this.#circles;
    for (let i = 0; i < length; i += 4) {
      const [x, y, r] = [at_i[i] as number, at_i[i + 1] as number, at_i[i + 2] as number];
      ring(this.#on, x, y, r, wide, colour, this.globalAlpha);
    }
  }

  strokeDensity(most: number): void {
    const { at_i, length } = this.#lines;
    const { density } = this.#sheets;
    if (length === 0) return;
    for (let i = 0; i < length; i += 4) if (this.#straight(at_i, i, 1)) density.count(this.#line);
    density.lay(this.#on, this.#rows(), this.#colour(this.strokeStyle), most);
  }

  #cover(wide: number): void {
    const { at_i, length } = this.#lines;
    const { coverage } = this.#sheets;
    const [dash = 0, gap = 0] = this.#dash;
    const line = this.#line;
    for (let i = 0; i < length; i += 4) {
      if (!this.#straight(at_i, i, wide)) continue;
      if (dash > 0) coverage.dashed(line, dash * this.ratio, gap * this.ratio);
      else if (line.weight > 256) coverage.broad(line);
      else coverage.thin(line);
    }
  }

  /** Rows that the path's lines may have touched. */
  #rows(): Rows {
    const { at_i, length } = this.#lines;
    let [first, last] = [Infinity, -Infinity];
    for (let i = 1; i < length; i += 2) {
      const y = at_i[i] as number;
      if (y < first) first = y;
      if (y > last) last = y;
    }
    const reach = 2 + this.lineWidth * this.ratio;
    const { height } = this.#on;
    return {
      first: Math.max(0, Math.floor(first - reach)),
      last: Math.min(height, Math.ceil(last + reach)),
    };
  }

  #straight(at_i: Float64Array, i: number, wide: number): boolean {
    const { width, height } = this.#on;
    const [x0, y0] = [at_i[i] as number, at_i[i + 1] as number];
    return this.#line.set(
      x0,
      y0,
      at_i[i + 2] as number,
      at_i[i + 3] as number,
      wide,
      width,
      height,
    );
  }

  #colour(css: string): number {
    const known = this.#colours.get(css);
    if (known !== undefined) return known;
    const colour = packed(css);
    this.#colours.set(css, colour);
    return colour;
  }
}
