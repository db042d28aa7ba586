/**
 * A layout that never rests: springs, charges and a centre as d3-force has them by default, computed
 * by this project's forces in d3's simulation. In the place of the page's own layout, so that both
 * sides of the measurement do the same work for each picture.
 */
import { transfer } from 'comlink';
import { forceCenter, forceSimulation } from 'd3';
import { linked } from '../../src/forces/link.ts';
import { manyBody } from '../../src/forces/many-body.ts';
import type { Arrangement, LayoutApi, Positions, Shift } from '../../src/workers/layout.ts';

/** Share of the disc's radius that the outermost may stand at. */
const WITHIN = 0.9;

interface Node {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** The same forces on the same network as `d3-force` with its defaults, in d3's simulation. */
export function flatSimulation(members: number, pairs: Uint32Array) {
  return forceSimulation(Array.from({ length: members }, () => ({}) as Node))
    .stop()
    .alphaDecay(0)
    .force('link', linked<Node>(pairs))
    .force('charge', manyBody<Node>())
    .force('center', forceCenter<Node>());
}

export class Net implements LayoutApi {
  #simulation = flatSimulation(0, new Uint32Array(0));

  arrange({ standing_a, friendships }: Arrangement): Positions {
    this.#simulation = flatSimulation(standing_a.length, friendships);
    return this.pull(1, []);
  }

  /** One step, as many pictures as are asked for. */
  pull(_steps: number, _shifts: readonly Shift[], buffer?: Float32Array): Positions {
    this.#simulation.tick();
    const nodes = this.#simulation.nodes();
    let farthest = 1;
    for (const { x, y } of nodes) farthest = Math.max(farthest, x * x + y * y);
    const scale = WITHIN / Math.sqrt(farthest);
    const xy = buffer?.length === 2 * nodes.length ? buffer : new Float32Array(2 * nodes.length);
    nodes.forEach(({ x, y }, i) => {
      xy[2 * i] = x * scale;
      xy[2 * i + 1] = y * scale;
    });
    return transfer({ xy, moving: true }, [xy.buffer]);
  }
}
