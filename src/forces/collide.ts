/**
 * Keeps discs of one radius apart, with the law of d3's `forceCollide`. Whoever may touch is found
 * in a grid of cells as wide as a disc, in flat arrays; pairs part in the order of the nodes.
 */
import type { SimulationNodeDatum } from 'd3';
import { Bodies } from './bodies.ts';
import { Grid } from './grid.ts';
import type { Knob } from './knob.ts';
import { jiggle, knob } from './knob.ts';

/** d3's `ForceCollide`, for discs of one size. */
export interface Collide<N extends SimulationNodeDatum> {
  (alpha: number): void;
  initialize(nodes: N[], random: () => number): void;
  /** How often a step parts them. */
  readonly iterations: Knob<number, Collide<N>>;
}

/** @param radius of every disc, in the layout's unit; above 0 */
export function collide<N extends SimulationNodeDatum>(radius: number): Collide<N> {
  const bodies = new Bodies();
  const grid = new Grid(2 * radius);
  let iterations = 1;
  let random = () => 0.5;
  /** Parts two, each by half of what they overlap; says nothing when they do not. */
  const part = (a: number, b: number) => {
    const { x_i, y_i, vx_i, vy_i } = bodies;
    let dx = (x_i[a] as number) + (vx_i[a] as number) - (x_i[b] as number) - (vx_i[b] as number);
    let dy = (y_i[a] as number) + (vy_i[a] as number) - (y_i[b] as number) - (vy_i[b] as number);
    let l = dx * dx + dy * dy;
    if (l >= 4 * radius * radius) return;
    if (dx === 0) {
      dx = jiggle(random);
      l += dx * dx;
    }
    if (dy === 0) {
      dy = jiggle(random);
      l += dy * dy;
    }
    l = Math.sqrt(l);
    const move = (2 * radius - l) / l / 2;
    vx_i[a] = (vx_i[a] as number) + dx * move;
    vy_i[a] = (vy_i[a] as number) + dy * move;
    vx_i[b] = (vx_i[b] as number) - dx * move;
    vy_i[b] = (vy_i[b] as number) - dy * move;
  };
  const force: Collide<N> = Object.assign(
    () => {
      bodies.read();
      for (let n = 0; n < iterations; n++) {
        grid.put(bodies);
        grid.pairs(part);
      }
      bodies.write();
    },
    {
      initialize(nodes: N[], dice: () => number) {
        random = dice;
        bodies.of(nodes);
      },
      iterations: knob(
        () => iterations,
        (value: number) => {
          iterations = value;
        },
        () => force,
      ),
    },
  );
  return force;
}
