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
    const { state_i } = bodies;
    let dx =
      (state_i[4 * a] as number) +
      (state_i[4 * a + 2] as number) -
      (state_i[4 * b] as number) -
      (state_i[4 * b + 2] as number);
    let dy =
      (state_i[4 * a + 1] as number) +
      (state_i[4 * a + 3] as number) -
      (state_i[4 * b + 1] as number) -
      (state_i[4 * b + 3] as number);
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
    state_i[4 * a + 2] = (state_i[4 * a + 2] as number) + dx * move;
    state_i[4 * a + 3] = (state_i[4 * a + 3] as number) + dy * move;
    state_i[4 * b + 2] = (state_i[4 * b + 2] as number) - dx * move;
    state_i[4 * b + 3] = (state_i[4 * b + 3] as number) - dy * move;
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
