/**
 * Orders points along a Morton curve: points that are near each other come to stand near each other
 * in the arrays. Allocates only when there are more points than before.
 */
import type { Bodies } from './bodies.ts';

/** Cells of the finest grid in each direction, and digits of the sort. */
const CELLS = 65_536;
const DIGIT = 11;
const DIGITS = 1 << DIGIT;

export class Morton {
  /** Index of the point at each place `_p` of the order, and its code. */
  point_p = new Uint32Array(0);
  code_p = new Uint32Array(0);
  #otherPoint_p = new Uint32Array(0);
  #otherCode_p = new Uint32Array(0);
  readonly #from_d = new Uint32Array(DIGITS);

  /** Orders everybody by where they stand. */
  order({ count, state_i }: Bodies): void {
    this.#grow(count);
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      const x = state_i[4 * i] as number;
      const y = state_i[4 * i + 1] as number;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    // A shade less than the number of cells, so that the last point lies in the last one.
    const scale = (CELLS - 1e-6) / Math.max(east - west, south - north, 1e-300);
    const { point_p, code_p } = this;
    for (let i = 0; i < count; i++) {
      const across = ((state_i[4 * i] as number) - west) * scale;
      const down = ((state_i[4 * i + 1] as number) - north) * scale;
      point_p[i] = i;
      code_p[i] = spread(across) | (spread(down) << 1);
    }
    for (let shift = 0; shift < 32; shift += DIGIT) this.#pass(count, shift);
  }

  /** One pass of a radix sort: stable, by eleven bits of the code. */
  #pass(count: number, shift: number): void {
    const from_d = this.#from_d.fill(0);
    const { point_p, code_p } = this;
    const toPoint_p = this.#otherPoint_p;
    const toCode_p = this.#otherCode_p;
    for (let p = 0; p < count; p++) {
      const digit = ((code_p[p] as number) >>> shift) & (DIGITS - 1);
      from_d[digit] = (from_d[digit] as number) + 1;
    }
    let sum = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const size = from_d[digit] as number;
      from_d[digit] = sum;
      sum += size;
    }
    for (let p = 0; p < count; p++) {
      const code = code_p[p] as number;
      const digit = (code >>> shift) & (DIGITS - 1);
      const to = from_d[digit] as number;
      from_d[digit] = to + 1;
      toCode_p[to] = code;
      toPoint_p[to] = point_p[p] as number;
    }
    this.point_p = toPoint_p;
    this.code_p = toCode_p;
    this.#otherPoint_p = point_p;
    this.#otherCode_p = code_p;
  }

  #grow(count: number): void {
    if (this.point_p.length >= count) return;
    this.point_p = new Uint32Array(count);
    this.code_p = new Uint32Array(count);
    this.#otherPoint_p = new Uint32Array(count);
    this.#otherCode_p = new Uint32Array(count);
  }
}

/** The sixteen bits of a cell's number, each with a gap after it. */
function spread(cell: number): number {
  let bits = cell & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}
