/**
 * Finds neighbours: nodes by the cell of a grid that they are bound for. Allocates only when there
 * are more nodes or cells than before; where nodes are strewn far, cells are wider than asked.
 */
import type { Bodies } from './bodies.ts';

/** Cells at most, in all, for each node. */
const CELLS_EACH = 4;

export class Grid {
  readonly #reach: number;
  #across = 1;
  #down = 1;
  /** Where each cell's stretch begins, and who stands in it. */
  #from_c = new Uint32Array(0);
  #node_p = new Uint32Array(0);
  #cell_i = new Uint32Array(0);
  #count = 0;

  /** @param reach how far neighbours may be apart */
  constructor(reach: number) {
    this.#reach = reach;
  }

  /** Sorts everybody into cells, in the order of the nodes. */
  put({ count, state_i }: Bodies): void {
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      const x = (state_i[4 * i] as number) + (state_i[4 * i + 2] as number);
      const y = (state_i[4 * i + 1] as number) + (state_i[4 * i + 3] as number);
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
    this.#count = count;
    if (count === 0) return;
    const room = Math.max((east - west) * (south - north), 0);
    const long = Math.max(east - west, south - north);
    const most = CELLS_EACH * count;
    const width = Math.max(this.#reach, Math.sqrt(room / most), long / most);
    this.#across = Math.floor((east - west) / width) + 1;
    this.#down = Math.floor((south - north) / width) + 1;
    this.#grow(count, this.#across * this.#down + 1);
    const { length } = this.#from_c;
    const from_c = this.#from_c.fill(0);
    for (let i = 0; i < count; i++) {
      const column = Math.floor(
        ((state_i[4 * i] as number) + (state_i[4 * i + 2] as number) - west) / width,
      );
      const row = Math.floor(
        ((state_i[4 * i + 1] as number) + (state_i[4 * i + 3] as number) - north) / width,
      );
      const cell = row * this.#across + column;
      this.#cell_i[i] = cell;
      from_c[cell + 1] = (from_c[cell + 1] as number) + 1;
    }
    for (let c = 1; c < length; c++) from_c[c] = (from_c[c] as number) + (from_c[c - 1] as number);
    // From behind, so that each stretch is in the order of the nodes; its end becomes its start.
    for (let i = count - 1; i >= 0; i--) {
      const after = (this.#cell_i[i] as number) + 1;
      const p = (from_c[after] as number) - 1;
      from_c[after] = p;
      this.#node_p[p] = i;
    }
  }

  /** Every pair that may be within reach, once. */
  pairs(meet: (a: number, b: number) => void): void {
    for (let a = 0; a < this.#count; a++) {
      const cell = this.#cell_i[a] as number;
      const row = Math.floor(cell / this.#across);
      const column = cell - row * this.#across;
      const [west, east] = [Math.max(0, column - 1), Math.min(this.#across - 1, column + 1)];
      const south = Math.min(this.#down - 1, row + 1);
      for (let other = Math.max(0, row - 1); other <= south; other++) {
        const begin = this.#start(other * this.#across + west);
        const end = this.#start(other * this.#across + east + 1);
        for (let p = begin; p < end; p++) {
          const b = this.#node_p[p] as number;
          if (b > a) meet(a, b);
        }
      }
    }
  }

  /** Where a cell's stretch begins; what was its end stands one further on. */
  #start(cell: number): number {
    return cell + 1 < this.#from_c.length ? (this.#from_c[cell + 1] as number) : this.#count;
  }

  #grow(count: number, cells: number): void {
    if (this.#node_p.length < count) {
      this.#node_p = new Uint32Array(count);
      this.#cell_i = new Uint32Array(count);
    }
    if (this.#from_c.length < cells) this.#from_c = new Uint32Array(cells);
  }
}
