/** How far charges' forces are from the exact sum, here and in d3, over sets of points. */
import { forceManyBody } from 'd3';
import { manyBody } from '../src/forces/many-body.ts';
import { bits } from './engine/kernel.ts';

const POINTS = 2000;
const CHARGE = -30;

interface Point {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

const random = (n: number): number => bits(n, 7) / 2 ** 32;
const at = (x: number, y: number): Point => ({ x, y, vx: 0, vy: 0 });
const SETS: Record<string, (i: number) => Point> = {
  evenly: (i) => {
    const [r, angle] = [10 * Math.sqrt(i + 0.5), i * 2.399963];
    return at(r * Math.cos(angle), r * Math.sin(angle));
  },
  'at random': (i) => at(1000 * random(2 * i), 1000 * random(2 * i + 1)),
  'in clusters': (i) => {
    const near = (n: number) => 60 * (random(n) + random(n + 1) - 1);
    const c = i % 7;
    return at(200 * c * Math.cos(c) + near(4 * i), 200 * c * Math.sin(c) + near(4 * i + 2));
  },
};

/** Root of the squared errors over the squared forces, by either. */
export function forceErrors(): { name: string; own: number; theirs: number }[] {
  return Object.entries(SETS).map(([name, place]) => {
    const points = Array.from({ length: POINTS }, (_, i) => place(i));
    const truth = points.map((a) => exact(a, points));
    const own = error(manyBody<Point>(), points, truth);
    return { name, own, theirs: error(forceManyBody<Point>(), points, truth) };
  });
}

function exact(a: Point, points: readonly Point[]): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (const b of points) {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const l = dx * dx + dy * dy;
    if (l === 0) continue;
    const w = CHARGE / (l < 1 ? Math.sqrt(l) : l);
    x += dx * w;
    y += dy * w;
  }
  return [x, y];
}

type Force = ((alpha: number) => void) & {
  initialize(nodes: Point[], random: () => number): void;
};

function error(force: Force, points: readonly Point[], truth: readonly [number, number][]): number {
  const moved = points.map((point) => ({ ...point }));
  force.initialize(moved, () => 0.3);
  force(1);
  let [off, all] = [0, 0];
  moved.forEach(({ vx, vy }, i) => {
    const [x, y] = truth[i] ?? [0, 0];
    off += (vx - x) ** 2 + (vy - y) ** 2;
    all += x ** 2 + y ** 2;
  });
  return Math.sqrt(off / all);
}
