/**
 * Springs along ties, with d3's law and interface but for ties as flat pairs of nodes' indices: the
 * same velocities as those of d3's `forceLink`, to the bit.
 */
import type { SimulationNodeDatum } from 'd3';
import { Bodies } from './bodies.ts';
import type { Knob } from './knob.ts';
import { jiggle, knob } from './knob.ts';

/** What one tie's value is: by its index. */
type PerTie = number | ((tie: number) => number);

/** d3's `ForceLink`, for pairs. */
export interface Links<N extends SimulationNodeDatum> {
  (alpha: number): void;
  initialize(nodes: N[], random: () => number): void;
  /** Length at rest, and how much of the way to it is made up for; 1 / the fewer ties of both ends. */
  readonly distance: Knob<PerTie, Links<N>>;
  readonly strength: Knob<PerTie, Links<N>>;
}

/** @param pairs two nodes' indices for each tie, one after the other */
export function linked<N extends SimulationNodeDatum>(pairs: Uint32Array): Links<N> {
  const bodies = new Bodies();
  const ties = pairs.length >>> 1;
  const strength_e = new Float64Array(ties);
  const distance_e = new Float64Array(ties);
  /** The target's share of the move: who has more ties moves less. */
  const bias_e = new Float64Array(ties);
  let ties_i = new Uint32Array(0);
  let random = () => 0.5;
  let distance: PerTie = 30;
  let strength: PerTie = (e) =>
    1 / Math.min(ties_i[pairs[2 * e] as number] ?? 1, ties_i[pairs[2 * e + 1] as number] ?? 1);
  const prepare = () => {
    for (let e = 0; e < ties; e++) {
      const from = ties_i[pairs[2 * e] as number] ?? 1;
      const to = ties_i[pairs[2 * e + 1] as number] ?? 1;
      bias_e[e] = from / (from + to);
      strength_e[e] = typeof strength === 'number' ? strength : strength(e);
      distance_e[e] = typeof distance === 'number' ? distance : distance(e);
    }
  };
  const pull = (alpha: number) => {
    const { state_i } = bodies;
    for (let e = 0; e < ties; e++) {
      const a = pairs[2 * e] as number;
      const b = pairs[2 * e + 1] as number;
      const toX = (state_i[4 * b] as number) + (state_i[4 * b + 2] as number);
      const toY = (state_i[4 * b + 1] as number) + (state_i[4 * b + 3] as number);
      // Summed in the order in which d3 does.
      let dx = toX - (state_i[4 * a] as number) - (state_i[4 * a + 2] as number) || jiggle(random);
      let dy =
        toY - (state_i[4 * a + 1] as number) - (state_i[4 * a + 3] as number) || jiggle(random);
      const l = Math.sqrt(dx * dx + dy * dy);
      const move = ((l - (distance_e[e] as number)) / l) * alpha * (strength_e[e] as number);
      dx *= move;
      dy *= move;
      const bias = bias_e[e] as number;
      state_i[4 * b + 2] = (state_i[4 * b + 2] as number) - dx * bias;
      state_i[4 * b + 3] = (state_i[4 * b + 3] as number) - dy * bias;
      state_i[4 * a + 2] = (state_i[4 * a + 2] as number) + dx * (1 - bias);
      state_i[4 * a + 3] = (state_i[4 * a + 3] as number) + dy * (1 - bias);
    }
  };
  const force: Links<N> = Object.assign(
    (alpha: number) => {
      bodies.read();
      pull(alpha);
      bodies.write();
    },
    {
      initialize(nodes: N[], dice: () => number) {
        random = dice;
        bodies.of(nodes);
        ties_i = new Uint32Array(nodes.length);
        for (const i of pairs) ties_i[i] = (ties_i[i] ?? 0) + 1;
        prepare();
      },
      distance: knob(
        () => distance,
        (value: PerTie) => {
          distance = value;
          prepare();
        },
        () => force,
      ),
      strength: knob(
        () => strength,
        (value: PerTie) => {
          strength = value;
          prepare();
        },
        () => force,
      ),
    },
  );
  return force;
}
