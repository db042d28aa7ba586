/**
 * Charges that repel or attract, after Barnes and Hut (1986), with d3's law and interface: use it as
 * a force of a `d3.forceSimulation`. All points of a leaf walk the tree together, and their distance
 * to a cell is that of the nearest place they could stand at, so it errs less than d3's. Same
 * nodes, same forces: no dice but for points that coincide.
 */
import type { SimulationNodeDatum } from 'd3';
import { Bodies } from './bodies.ts';
import type { Knob, PerNode } from './knob.ts';
import { knob, valuesOf } from './knob.ts';
import { Walk } from './walk.ts';

/** d3's `ForceManyBody`, but for what computes it. */
export interface ManyBody<N extends SimulationNodeDatum> {
  (alpha: number): void;
  initialize(nodes: N[], random: () => number): void;
  /** Charge of a node; negative ones repel. */
  readonly strength: Knob<PerNode<N>, ManyBody<N>>;
  /** Cells that look smaller than this, as size over distance, act as one point. */
  readonly theta: Knob<number, ManyBody<N>>;
  /** Nearer than this the force grows no further with the square; farther than that it is none. */
  readonly distanceMin: Knob<number, ManyBody<N>>;
  readonly distanceMax: Knob<number, ManyBody<N>>;
}

/** With d3's defaults. */
export function manyBody<N extends SimulationNodeDatum>(): ManyBody<N> {
  const bodies = new Bodies();
  const walk = new Walk();
  let nodes: N[] = [];
  let strength: PerNode<N> = -30;
  let charge_i: Float64Array = new Float64Array(0);
  const force: ManyBody<N> = Object.assign(
    (alpha: number) => {
      bodies.read();
      walk.act(bodies, charge_i, alpha);
      bodies.write();
    },
    {
      initialize(all: N[], random: () => number) {
        nodes = all;
        walk.random = random;
        bodies.of(nodes);
        charge_i = valuesOf(strength, nodes);
      },
      strength: knob(
        () => strength,
        (value: PerNode<N>) => {
          strength = value;
          charge_i = valuesOf(strength, nodes);
        },
        () => force,
      ),
      theta: setting('theta'),
      distanceMin: setting('least'),
      distanceMax: setting('most'),
    },
  );
  function setting(name: 'theta' | 'least' | 'most'): Knob<number, ManyBody<N>> {
    const take = (value: number) => {
      walk[name] = value;
    };
    return knob(
      () => walk[name],
      take,
      () => force,
    );
  }
  return force;
}

/** Lets every leaf meet what acts on it: far cells, near points, and its own points each other. */
