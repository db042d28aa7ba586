/**
 * A tree of cells over charged points, in flat arrays: each cell covers a stretch of the Morton
 * order, its children follow it, and `next_c` leads past them. Leaves hold about eight points.
 * Allocates only when there are more points than before.
 */
import { Morton } from './morton.ts';

/** Points of a leaf at most, unless they share a cell of the finest grid. */
const BUCKET = 16;

export class Tree {
  readonly #morton = new Morton();
  /** Points by their place in the order: position, charge and index. */
  x_p = new Float64Array(0);
  y_p = new Float64Array(0);
  charge_p = new Float64Array(0);
  point_p = new Uint32Array(0);
  #code_p = new Uint32Array(0);
  /** Cells: their stretch of the order, the cell after their children, charge and its middle. */
  cells = 0;
  begin_c = new Uint32Array(0);
  end_c = new Uint32Array(0);
  next_c = new Uint32Array(0);
  charge_c = new Float64Array(0);
  x_c = new Float64Array(0);
  y_c = new Float64Array(0);
  /** How the charge is spread around its middle: the sum of charge * d^2, d a complex number. */
  real_c = new Float64Array(0);
  imag_c = new Float64Array(0);
  /** The box that holds a cell's points, and the square of its longer side. */
  west_c = new Float64Array(0);
  east_c = new Float64Array(0);
  north_c = new Float64Array(0);
  south_c = new Float64Array(0);
  radius2_c = new Float64Array(0);
  /** Sum of the charges without their sign: the weight of the middle. */
  #weight_c = new Float64Array(0);

  /** Builds it over the first `count` points. */
  build(count: number, x_i: Float64Array, y_i: Float64Array, charge_i: Float64Array): void {
    this.#grow(count);
    this.#morton.order(count, x_i, y_i);
    this.point_p = this.#morton.point_p;
    this.#code_p = this.#morton.code_p;
    for (let p = 0; p < count; p++) {
      const i = this.point_p[p] as number;
      this.x_p[p] = x_i[i] as number;
      this.y_p[p] = y_i[i] as number;
      this.charge_p[p] = charge_i[i] as number;
    }
    this.cells = 0;
    if (count > 0) this.#cell(0, count, 30);
  }

  /** A cell and all below it; points of one quarter are told apart by two bits of the code. */
  #cell(begin: number, end: number, from: number): void {
    const c = this.cells++;
    this.begin_c[c] = begin;
    this.end_c[c] = end;
    let shift = from;
    const codes = this.#code_p;
    const last = end - 1;
    // Levels on which nobody parts are passed over.
    while (shift >= 0 && (codes[begin] as number) >>> shift === (codes[last] as number) >>> shift)
      shift -= 2;
    if (end - begin <= BUCKET || shift < 0) {
      this.next_c[c] = this.cells;
      this.#sumPoints(c);
      return;
    }
    for (let start = begin; start < end; ) {
      const stop = this.#quarterEnd(start, end, shift);
      this.#cell(start, stop, shift - 2);
      start = stop;
    }
    this.next_c[c] = this.cells;
    this.#sumCells(c);
  }

  /** Where the stretch of points in the same quarter as the first ends. */
  #quarterEnd(start: number, end: number, shift: number): number {
    const codes = this.#code_p;
    const quarter = (codes[start] as number) >>> shift;
    let [low, high] = [start + 1, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((codes[middle] as number) >>> shift === quarter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #sumPoints(c: number): void {
    const { x_p, y_p, charge_p } = this;
    this.#start(c);
    for (let p = this.begin_c[c] as number; p < (this.end_c[c] as number); p++) {
      const x = x_p[p] as number;
      const y = y_p[p] as number;
      const charge = charge_p[p] as number;
      this.#add(c, charge, Math.abs(charge), x, y, x, x, y, y);
    }
    this.#finish(c);
    let [real, imag] = [0, 0];
    const x = this.x_c[c] as number;
    const y = this.y_c[c] as number;
    for (let p = this.begin_c[c] as number; p < (this.end_c[c] as number); p++) {
      const dx = (x_p[p] as number) - x;
      const dy = (y_p[p] as number) - y;
      real += (charge_p[p] as number) * (dx * dx - dy * dy);
      imag += (charge_p[p] as number) * 2 * dx * dy;
    }
    this.real_c[c] = real;
    this.imag_c[c] = imag;
  }

  #sumCells(c: number): void {
    const { west_c, east_c, north_c, south_c } = this;
    this.#start(c);
    const stop = this.next_c[c] as number;
    for (let d = c + 1; d < stop; d = this.next_c[d] as number) {
      const [charge, weight] = [this.charge_c[d] as number, this.#weight_c[d] as number];
      const [x, y] = [this.x_c[d] as number, this.y_c[d] as number];
      const [west, east] = [west_c[d] as number, east_c[d] as number];
      const [north, south] = [north_c[d] as number, south_c[d] as number];
      this.#add(c, charge, weight, x, y, west, east, north, south);
    }
    this.#finish(c);
    let [real, imag] = [0, 0];
    for (let d = c + 1; d < stop; d = this.next_c[d] as number) {
      const dx = (this.x_c[d] as number) - (this.x_c[c] as number);
      const dy = (this.y_c[d] as number) - (this.y_c[c] as number);
      const charge = this.charge_c[d] as number;
      real += (this.real_c[d] as number) + charge * (dx * dx - dy * dy);
      imag += (this.imag_c[d] as number) + charge * 2 * dx * dy;
    }
    this.real_c[c] = real;
    this.imag_c[c] = imag;
  }

  #start(c: number): void {
    this.charge_c[c] = 0;
    this.#weight_c[c] = 0;
    this.x_c[c] = 0;
    this.y_c[c] = 0;
    this.west_c[c] = Infinity;
    this.east_c[c] = -Infinity;
    this.north_c[c] = Infinity;
    this.south_c[c] = -Infinity;
  }

  #add(
    c: number,
    charge: number,
    weight: number,
    x: number,
    y: number,
    west: number,
    east: number,
    north: number,
    south: number,
  ): void {
    this.charge_c[c] = (this.charge_c[c] as number) + charge;
    this.#weight_c[c] = (this.#weight_c[c] as number) + weight;
    this.x_c[c] = (this.x_c[c] as number) + weight * x;
    this.y_c[c] = (this.y_c[c] as number) + weight * y;
    if (west < (this.west_c[c] as number)) this.west_c[c] = west;
    if (east > (this.east_c[c] as number)) this.east_c[c] = east;
    if (north < (this.north_c[c] as number)) this.north_c[c] = north;
    if (south > (this.south_c[c] as number)) this.south_c[c] = south;
  }

  /** From sums to the middle; a cell without any charge has it in the middle of its box. */
  #finish(c: number): void {
    const weight = this.#weight_c[c] as number;
    const [west, east] = [this.west_c[c] as number, this.east_c[c] as number];
    const [north, south] = [this.north_c[c] as number, this.south_c[c] as number];
    this.x_c[c] = weight > 0 ? (this.x_c[c] as number) / weight : (west + east) / 2;
    this.y_c[c] = weight > 0 ? (this.y_c[c] as number) / weight : (north + south) / 2;
    const dx = Math.max(east - (this.x_c[c] as number), (this.x_c[c] as number) - west);
    const dy = Math.max(south - (this.y_c[c] as number), (this.y_c[c] as number) - north);
    this.radius2_c[c] = dx * dx + dy * dy;
  }

  #grow(count: number): void {
    if (this.x_p.length >= count) return;
    this.x_p = new Float64Array(count);
    this.y_p = new Float64Array(count);
    this.charge_p = new Float64Array(count);
    // A cell that is no leaf parts at least two: fewer than twice as many cells as points.
    const most = 2 * count;
    this.begin_c = new Uint32Array(most);
    this.end_c = new Uint32Array(most);
    this.next_c = new Uint32Array(most);
    for (const name of FIGURES) this[name] = new Float64Array(most);
    this.#weight_c = new Float64Array(most);
  }
}

const FIGURES = [
  'charge_c',
  'real_c',
  'imag_c',
  'x_c',
  'y_c',
  'west_c',
  'east_c',
  'north_c',
  'south_c',
  'radius2_c',
] as const;
