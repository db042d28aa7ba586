/**
 * Lets every leaf of a tree meet what acts on it. In the plane the force of a charge is one over a
 * complex number, so far cells are summed once for a whole leaf, as a polynomial around its middle,
 * and near points act one by one. A cell acts by its charge and how that is spread (its second
 * moment), so it may look larger than d3's cells and errs less.
 */
import type { Bodies } from './bodies.ts';
import { jiggle } from './knob.ts';
import { Tree } from './tree.ts';

/** How much larger a cell may look than `theta` says, squared; and a leaf against its distance. */
const LENIENT = 1.6;
const LEAF = 0.4;

export class Walk {
  theta = 0.9;
  least = 1;
  most = Infinity;
  random: () => number = () => 0.5;
  readonly #tree = new Tree();
  /** Real and imaginary parts of the polynomial of the leaf under way, the constant first. */
  readonly #far = new Float64Array(8);
  /** Points near the leaf under way. */
  #met = 0;
  #x_m = new Float64Array(0);
  #y_m = new Float64Array(0);
  #charge_m = new Float64Array(0);

  /** Adds to the velocities what all charges do, times `alpha`. */
  act(bodies: Bodies, charge_i: Float64Array, alpha: number): void {
    const tree = this.#tree;
    tree.build(bodies, charge_i);
    if (this.#x_m.length < bodies.count) {
      this.#x_m = new Float64Array(bodies.count);
      this.#y_m = new Float64Array(bodies.count);
      this.#charge_m = new Float64Array(bodies.count);
    }
    for (let leaf = 0; leaf < tree.cells; leaf++) {
      if (tree.next_c[leaf] !== leaf + 1) continue;
      this.#meet(leaf);
      this.#push(leaf, bodies, alpha);
    }
  }

  /** Sums the far cells of a leaf, and gathers the near points. */
  #meet(leaf: number): void {
    const { cells, begin_c, end_c, next_c, x_c, y_c, charge_c, real_c, imag_c } = this.#tree;
    const { west_c, east_c, north_c, south_c, size2_c } = this.#tree;
    const halfX = ((east_c[leaf] as number) - (west_c[leaf] as number)) / 2;
    const halfY = ((south_c[leaf] as number) - (north_c[leaf] as number)) / 2;
    const x0 = (west_c[leaf] as number) + halfX;
    const y0 = (north_c[leaf] as number) + halfY;
    const leafFar2 = (halfX * halfX + halfY * halfY) / LEAF;
    const theta2 = this.theta * this.theta * LENIENT;
    const least2 = this.least * this.least;
    const most2 = this.most * this.most;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    this.#met = 0;
    for (let cell = 0; cell < cells; ) {
      const sx = (x_c[cell] as number) - x0;
      const sy = (y_c[cell] as number) - y0;
      const next = next_c[cell] as number;
      // From the nearest place of the leaf's box.
      const nearX = Math.abs(sx) - halfX;
      const nearY = Math.abs(sy) - halfY;
      const near2 = (nearX > 0 ? nearX * nearX : 0) + (nearY > 0 ? nearY * nearY : 0);
      const l = sx * sx + sy * sy;
      const isFar =
        (size2_c[cell] as number) < theta2 * near2 &&
        l > leafFar2 &&
        near2 > least2 &&
        // A cell that holds the leaf, however far its middle, is looked into.
        !(cell <= leaf && leaf < next) &&
        (nearX + 2 * halfX) ** 2 + (nearY + 2 * halfY) ** 2 < most2;
      if (isFar) {
        // u = 1 / s, its powers, and the second moment times u squared.
        const ux = sx / l;
        const uy = -sy / l;
        const u2x = ux * ux - uy * uy;
        const u2y = 2 * ux * uy;
        const u3x = u2x * ux - u2y * uy;
        const u3y = u2x * uy + u2y * ux;
        const u4x = u2x * u2x - u2y * u2y;
        const u4y = 2 * u2x * u2y;
        const charge = charge_c[cell] as number;
        const mx = (real_c[cell] as number) * u2x - (imag_c[cell] as number) * u2y;
        const my = (real_c[cell] as number) * u2y + (imag_c[cell] as number) * u2x;
        a += ux * (charge + mx) - uy * my;
        b += uy * (charge + mx) + ux * my;
        c += u2x * (charge + 3 * mx) - u2y * 3 * my;
        d += u2y * (charge + 3 * mx) + u2x * 3 * my;
        e += u3x * (charge + 6 * mx) - u3y * 6 * my;
        f += u3y * (charge + 6 * mx) + u3x * 6 * my;
        g += u4x * (charge + 10 * mx) - u4y * 10 * my;
        h += u4y * (charge + 10 * mx) + u4x * 10 * my;
        cell = next;
      } else if (most2 < Infinity && this.#apart2(cell, x0, y0, halfX, halfY) >= most2) {
        cell = next;
      } else if (next === cell + 1) {
        if (cell !== leaf) this.#gather(begin_c[cell] as number, end_c[cell] as number);
        cell = next;
      } else cell++;
    }
    const far = this.#far;
    far[0] = a;
    far[1] = b;
    far[2] = c;
    far[3] = d;
    far[4] = e;
    far[5] = f;
    far[6] = g;
    far[7] = h;
  }

  /** Squared distance between a cell's box and one around a middle. */
  #apart2(cell: number, x: number, y: number, halfX: number, halfY: number): number {
    const { west_c, east_c, north_c, south_c } = this.#tree;
    const dx = Math.max(0, (west_c[cell] as number) - x, x - (east_c[cell] as number)) - halfX;
    const dy = Math.max(0, (north_c[cell] as number) - y, y - (south_c[cell] as number)) - halfY;
    return (dx > 0 ? dx * dx : 0) + (dy > 0 ? dy * dy : 0);
  }

  #gather(begin: number, end: number): void {
    const { x_p, y_p, charge_p } = this.#tree;
    for (let p = begin; p < end; p++) {
      const m = this.#met++;
      this.#x_m[m] = x_p[p] as number;
      this.#y_m[m] = y_p[p] as number;
      this.#charge_m[m] = charge_p[p] as number;
    }
  }

  /** What has been gathered acts on each point of the leaf, and they on each other. */
  #push(leaf: number, { state_i }: Bodies, alpha: number): void {
    const { begin_c, end_c, x_p, y_p, charge_p, point_p } = this.#tree;
    const { west_c, east_c, north_c, south_c } = this.#tree;
    const begin = begin_c[leaf] as number;
    const end = end_c[leaf] as number;
    const x0 = (west_c[leaf] as number) + ((east_c[leaf] as number) - (west_c[leaf] as number)) / 2;
    const y0 =
      (north_c[leaf] as number) + ((south_c[leaf] as number) - (north_c[leaf] as number)) / 2;
    const least2 = this.least * this.least;
    const most2 = this.most * this.most;
    const [x_m, y_m, charge_m, met] = [this.#x_m, this.#y_m, this.#charge_m, this.#met];
    const a = this.#far[0] as number;
    const b = this.#far[1] as number;
    const c = this.#far[2] as number;
    const d = this.#far[3] as number;
    const e = this.#far[4] as number;
    const f = this.#far[5] as number;
    const g = this.#far[6] as number;
    const h = this.#far[7] as number;
    for (let p = begin; p < end; p++) {
      const x = x_p[p] as number;
      const y = y_p[p] as number;
      const tx = x - x0;
      const ty = y - y0;
      const ex = e + g * tx - h * ty;
      const ey = f + g * ty + h * tx;
      const cx = c + ex * tx - ey * ty;
      const cy = d + ex * ty + ey * tx;
      let vx = a + cx * tx - cy * ty;
      let vy = -(b + cx * ty + cy * tx);
      for (let m = 0; m < met; m++) {
        const dx = (x_m[m] as number) - x;
        const dy = (y_m[m] as number) - y;
        let l = dx * dx + dy * dy;
        if (l >= most2) continue;
        if (l < least2) l = Math.sqrt(least2 * l);
        const w = (charge_m[m] as number) / l;
        vx += dx * w;
        vy += dy * w;
      }
      for (let q = begin; q < end; q++) {
        if (q === p) continue;
        const dx = (x_p[q] as number) - x || jiggle(this.random);
        const dy = (y_p[q] as number) - y || jiggle(this.random);
        let l = dx * dx + dy * dy;
        if (l >= most2) continue;
        if (l < least2) l = Math.sqrt(least2 * l);
        const w = (charge_p[q] as number) / l;
        vx += dx * w;
        vy += dy * w;
      }
      const i = point_p[p] as number;
      state_i[4 * i + 2] = (state_i[4 * i + 2] as number) + vx * alpha;
      state_i[4 * i + 3] = (state_i[4 * i + 3] as number) + vy * alpha;
    }
  }
}
