/**
 * A tree of cells over charged points, in flat arrays: each cell covers a stretch of the Morton
 * order, its children follow it, and `next_c` leads past them. Leaves hold about eight points.
 * Allocates only when there are more points than before.
 */
import type { Bodies } from './bodies.ts';
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
  /**
   * The box that holds a cell's points; and its size squared, as twice how far it reaches from its
   * middle, across or down.
   */
  west_c = new Float64Array(0);
  east_c = new Float64Array(0);
  north_c = new Float64Array(0);
  south_c = new Float64Array(0);
  size2_c = new Float64Array(0);
  /** Sum of the charges without their sign: the weight of the middle. */
  #weight_c = new Float64Array(0);

  /** Builds it over everybody. */
  build(bodies: Bodies, charge_i: Float64Array): void {
    const { count, state_i } = bodies;
    this.#grow(count);
    this.#morton.order(bodies);
    this.point_p = this.#morton.point_p;
    this.#code_p = this.#morton.code_p;
    for (let p = 0; p < count; p++) {
      const i = this.point_p[p] as number;
      this.x_p[p] = state_i[4 * i] as number;
      this.y_p[p] = state_i[4 * i + 1] as number;
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

  /** A leaf's figures, from its points. */
  #sumPoints(c: number): void {
    const { x_p, y_p, charge_p } = this;
    const begin = this.begin_c[c] as number;
    const end = this.end_c[c] as number;
    let charge = 0;
    let weight = 0;
    let x = 0;
    let y = 0;
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let p = begin; p < end; p++) {
      const px = x_p[p] as number;
      const py = y_p[p] as number;
      const w = Math.abs(charge_p[p] as number);
      charge += charge_p[p] as number;
      weight += w;
      x += w * px;
      y += w * py;
      if (px < west) west = px;
      if (px > east) east = px;
      if (py < north) north = py;
      if (py > south) south = py;
    }
    this.#set(c, charge, weight);
    this.#box(c, west, east, north, south);
    this.#middle(c, x, y);
    const [cx, cy] = [this.x_c[c] as number, this.y_c[c] as number];
    let real = 0;
    let imag = 0;
    for (let p = begin; p < end; p++) {
      const dx = (x_p[p] as number) - cx;
      const dy = (y_p[p] as number) - cy;
      real += (charge_p[p] as number) * (dx * dx - dy * dy);
      imag += (charge_p[p] as number) * 2 * dx * dy;
    }
    this.real_c[c] = real;
    this.imag_c[c] = imag;
  }

  /** A cell's figures, from those of its children. */
  #sumCells(c: number): void {
    const { x_c, y_c, charge_c, next_c } = this;
    const stop = next_c[c] as number;
    let charge = 0;
    let weight = 0;
    let x = 0;
    let y = 0;
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let d = c + 1; d < stop; d = next_c[d] as number) {
      const w = this.#weight_c[d] as number;
      charge += charge_c[d] as number;
      weight += w;
      x += w * (x_c[d] as number);
      y += w * (y_c[d] as number);
      west = Math.min(west, this.west_c[d] as number);
      east = Math.max(east, this.east_c[d] as number);
      north = Math.min(north, this.north_c[d] as number);
      south = Math.max(south, this.south_c[d] as number);
    }
    this.#set(c, charge, weight);
    this.#box(c, west, east, north, south);
    this.#middle(c, x, y);
    const [cx, cy] = [x_c[c] as number, y_c[c] as number];
    let real = 0;
    let imag = 0;
    for (let d = c + 1; d < stop; d = next_c[d] as number) {
      const dx = (x_c[d] as number) - cx;
      const dy = (y_c[d] as number) - cy;
      const q = charge_c[d] as number;
      real += (this.real_c[d] as number) + q * (dx * dx - dy * dy);
      imag += (this.imag_c[d] as number) + q * 2 * dx * dy;
    }
    this.real_c[c] = real;
    this.imag_c[c] = imag;
  }

  #set(c: number, charge: number, weight: number): void {
    this.charge_c[c] = charge;
    this.#weight_c[c] = weight;
  }

  #box(c: number, west: number, east: number, north: number, south: number): void {
    this.west_c[c] = west;
    this.east_c[c] = east;
    this.north_c[c] = north;
    this.south_c[c] = south;
  }

  /** Where a cell acts from, by sums of weighted places; without any charge, from its box's middle. */
  #middle(c: number, sumX: number, sumY: number): void {
    const weight = this.#weight_c[c] as number;
    const [west, east] = [this.west_c[c] as number, this.east_c[c] as number];
    const [north, south] = [this.north_c[c] as number, this.south_c[c] as number];
    const x = weight > 0 ? sumX / weight : (west + east) / 2;
    const y = weight > 0 ? sumY / weight : (north + south) / 2;
    this.x_c[c] = x;
    this.y_c[c] = y;
    const half = Math.max(east - x, x - west, south - y, y - north);
    this.size2_c[c] = 4 * half * half;
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
  'size2_c',
] as const;
