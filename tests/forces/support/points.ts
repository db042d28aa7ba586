// Sets of points to try forces on, made by dice with a seed; and the exact force on each.

/** A node of d3's, at rest. */
export interface Point {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** Numbers from 0 to 1, the same ones for a seed. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const at = (x: number, y: number): Point => ({ x, y, vx: 0, vy: 0 });

type Place = (i: number, random: () => number) => Point;
const PLACES: Record<string, Place> = {
  'spread evenly': (i) => {
    const [r, angle] = [10 * Math.sqrt(i + 0.5), i * 2.399963];
    return at(r * Math.cos(angle), r * Math.sin(angle));
  },
  'strewn at random': (_, random) => at(1000 * random(), 1000 * random()),
  'in clusters': (i, random) => {
    const near = () => 40 * (random() + random() + random() - 1.5);
    const c = i % 7;
    return at(200 * c * Math.cos(c) + near(), 200 * c * Math.sin(c) + near());
  },
  'on a ring': (_, random) => {
    const angle = 2 * Math.PI * random();
    return at(500 * Math.cos(angle), 500 * Math.sin(angle));
  },
  'on a line': (_, random) => at(1000 * random(), 3),
  'in one heap with a few far away': (i, random) =>
    i % 50 === 0 ? at(1e5 * random(), 1e5 * random()) : at(100 * random(), 100 * random()),
};

/** Names of the sets, and what makes one of some size. */
export const SETS: readonly (readonly [name: string, make: (size: number) => Point[]])[] =
  Object.entries(PLACES).map(([name, place]) => [
    name,
    (size) => {
      const random = dice(7);
      return Array.from({ length: size }, (_, i) => place(i, random));
    },
  ]);

/** The force on each point by d3's law with its defaults, x and y one after the other. */
export function exact(points: readonly Point[], charge: (i: number) => number): Float64Array {
  const force = new Float64Array(2 * points.length);
  points.forEach((a, i) => {
    points.forEach((b, j) => {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const l = dx * dx + dy * dy;
      if (l === 0) return;
      const w = charge(j) / (l < 1 ? Math.sqrt(l) : l);
      force[2 * i] = (force[2 * i] ?? 0) + dx * w;
      force[2 * i + 1] = (force[2 * i + 1] ?? 0) + dy * w;
    });
  });
  return force;
}

/** How far velocities are from forces, as a share of the forces, over points that are looked at. */
export function errorOf(
  points: readonly Point[],
  force: Float64Array,
  looked: (i: number) => boolean = () => true,
): number {
  let [off, all] = [0, 0];
  points.forEach(({ vx, vy }, i) => {
    if (!looked(i)) return;
    const [fx, fy] = [force[2 * i] ?? 0, force[2 * i + 1] ?? 0];
    off += (vx - fx) ** 2 + (vy - fy) ** 2;
    all += fx ** 2 + fy ** 2;
  });
  return Math.sqrt(off / all);
}
