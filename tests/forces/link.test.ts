// Springs and discs on flat arrays against d3's, and whole layouts of small networks.

import type { Simulation, SimulationLinkDatum } from 'd3';
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collide } from '../../src/forces/collide.ts';
import { linked } from '../../src/forces/link.ts';
import { manyBody } from '../../src/forces/many-body.ts';
import type { Point } from './support/points.ts';
import { dice, SETS } from './support/points.ts';

const NODES = 40;
const ties = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 120 });
const linksOf = (pairs: readonly (readonly [number, number])[]): SimulationLinkDatum<Point>[] =>
  pairs.map(([source, target]) => ({ source, target }));

test('any ties: springs pull as d3’s do, to the bit', () => {
  fc.assert(
    fc.property(ties, fc.nat(), (pairs, seed) => {
      const random = dice(seed);
      const moving = () => 10 * random();
      const points = Array.from({ length: NODES }, (_, index) => ({
        index,
        x: moving(),
        y: moving(),
        vx: moving(),
        vy: moving(),
      }));
      const own = points.map((point) => ({ ...point }));
      const flat = linked<Point>(Uint32Array.from(pairs.flat())).distance(3);
      flat.initialize(own, dice(1));
      flat(0.7);
      const theirs = forceLink<Point, SimulationLinkDatum<Point>>(linksOf(pairs)).distance(3);
      theirs.initialize?.(points, dice(1));
      theirs(0.7);
      const velocities = (all: readonly Point[]) => all.map(({ vx, vy }) => [vx, vy]);
      expect(velocities(own)).toEqual(velocities(points));
    }),
    { seed: 1, numRuns: 300 },
  );
});

const overlaps = (points: readonly Point[], apart: number): number =>
  points.filter((a, i) => points.some((b, j) => j < i && Math.hypot(a.x - b.x, a.y - b.y) < apart))
    .length;

test.each(SETS)('discs %s come apart', (_, make) => {
  const points = make(150);
  forceSimulation(points)
    .stop()
    .alphaDecay(0)
    .force('collide', collide<Point>(6).iterations(2))
    .tick(400);
  expect(overlaps(points, 11.8)).toBe(0);
});

test('discs part as d3’s do where each touches one other', () => {
  const pairs = Array.from({ length: 60 }, (_, i) => ({
    index: i,
    x: 50 * (i >> 1) + 5 * (i & 1),
    y: 3 * (i & 1),
    vx: 0,
    vy: 0.1 * i,
  }));
  const own = pairs.map((point) => ({ ...point }));
  const flat = collide<Point>(4);
  flat.initialize(own, dice(1));
  flat(1);
  const theirs = forceCollide<Point>(4);
  theirs.initialize?.(pairs, dice(1));
  theirs(1);
  own.forEach(({ vx, vy }, i) => {
    expect(vx).toBeCloseTo(pairs[i]?.vx ?? Number.NaN, 12);
    expect(vy).toBeCloseTo(pairs[i]?.vy ?? Number.NaN, 12);
  });
});

const SMALL: readonly (readonly [name: string, nodes: number, pairs: [number, number][]])[] = [
  ['two', 2, [[0, 1]]],
  ['a path', 6, Array.from({ length: 5 }, (_, i) => [i, i + 1])],
  ['a star', 9, Array.from({ length: 8 }, (_, i) => [0, i + 1])],
  ['a ring', 10, Array.from({ length: 10 }, (_, i) => [i, (i + 1) % 10])],
  [
    'everybody with everybody',
    5,
    [0, 1, 2, 3, 4].flatMap((a) =>
      [0, 1, 2, 3, 4].filter((b) => b > a).map((b): [number, number] => [a, b]),
    ),
  ],
];

/** Distances between all nodes once a simulation has come to rest, the shortest first. */
function rest(simulation: Simulation<Point, undefined>): number[] {
  simulation.stop().alphaMin(0).tick(600);
  const nodes = simulation.nodes();
  return nodes
    .flatMap((a, i) => nodes.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
    .sort((a, b) => a - b);
}

describe('small networks come to rest as with d3:', () => {
  test.each(SMALL)('%s', (_, size, pairs) => {
    const nodes = () => Array.from({ length: size }, () => ({}) as Point);
    const theirs = rest(
      forceSimulation(nodes())
        .force('link', forceLink<Point, SimulationLinkDatum<Point>>(linksOf(pairs)))
        .force('charge', forceManyBody<Point>().theta(0))
        .force('center', forceCenter<Point>()),
    );
    const own = rest(
      forceSimulation(nodes())
        .force('link', linked<Point>(Uint32Array.from(pairs.flat())))
        .force('charge', manyBody<Point>())
        .force('center', forceCenter<Point>()),
    );
    own.forEach((distance, i) => {
      expect(Math.abs(distance / (theirs[i] ?? 0) - 1)).toBeLessThan(1e-6);
    });
  });
});
