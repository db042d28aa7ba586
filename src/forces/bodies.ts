/**
 * The nodes of a simulation as flat arrays: read before a force acts, written back after it. Knows
 * d3's nodes (x, y, vx, vy) and nothing of who they are.
 */
import type { SimulationNodeDatum } from 'd3';

/** A flat copy of nodes, by their index `_i`; positions and velocities in the layout's unit. */
export class Bodies {
  #nodes: readonly SimulationNodeDatum[] = [];
  count = 0;
  x_i = new Float64Array(0);
  y_i = new Float64Array(0);
  vx_i = new Float64Array(0);
  vy_i = new Float64Array(0);

  /** Whose copy it is from now on. */
  of(nodes: readonly SimulationNodeDatum[]): void {
    this.#nodes = nodes;
    this.count = nodes.length;
    if (this.x_i.length === this.count) return;
    this.x_i = new Float64Array(this.count);
    this.y_i = new Float64Array(this.count);
    this.vx_i = new Float64Array(this.count);
    this.vy_i = new Float64Array(this.count);
  }

  /** Where everybody is, and how fast. */
  read(): void {
    const { x_i, y_i, vx_i, vy_i } = this;
    const nodes = this.#nodes;
    for (let i = 0; i < this.count; i++) {
      const node = nodes[i] as Required<SimulationNodeDatum>;
      x_i[i] = node.x;
      y_i[i] = node.y;
      vx_i[i] = node.vx;
      vy_i[i] = node.vy;
    }
  }

  /** Gives the velocities back: no force moves a node by itself. */
  write(): void {
    const { vx_i, vy_i } = this;
    const nodes = this.#nodes;
    for (let i = 0; i < this.count; i++) {
      const node = nodes[i] as Required<SimulationNodeDatum>;
      node.vx = vx_i[i] as number;
      node.vy = vy_i[i] as number;
    }
  }
}
