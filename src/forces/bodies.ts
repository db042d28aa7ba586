/**
 * The nodes of a simulation as flat arrays: read before a force acts, written back after it. Knows
 * d3's nodes (x, y, vx, vy) and nothing of who they are.
 */
import type { SimulationNodeDatum } from 'd3';

/**
 * A flat copy of nodes: x, y, vx and vy of each, one after the other, so that a force that jumps from
 * node to node finds all of one in one place. In the layout's unit.
 */
export class Bodies {
  #nodes: readonly SimulationNodeDatum[] = [];
  count = 0;
  state_i = new Float64Array(0);

  /** Whose copy it is from now on. */
  of(nodes: readonly SimulationNodeDatum[]): void {
    this.#nodes = nodes;
    this.count = nodes.length;
    if (this.state_i.length !== 4 * this.count) this.state_i = new Float64Array(4 * this.count);
  }

  /** Where everybody is, and how fast. */
  read(): void {
    const { state_i } = this;
    const nodes = this.#nodes;
    for (let i = 0; i < this.count; i++) {
      const node = nodes[i] as Required<SimulationNodeDatum>;
      state_i[4 * i] = node.x;
      state_i[4 * i + 1] = node.y;
      state_i[4 * i + 2] = node.vx;
      state_i[4 * i + 3] = node.vy;
    }
  }

  /** Gives the velocities back: no force moves a node by itself. */
  write(): void {
    const { state_i } = this;
    const nodes = this.#nodes;
    for (let i = 0; i < this.count; i++) {
      const node = nodes[i] as Required<SimulationNodeDatum>;
      node.vx = state_i[4 * i + 2] as number;
      node.vy = state_i[4 * i + 3] as number;
    }
  }
}
