// Charges on flat arrays do what d3's do, with a smaller error, and the same whoever is first.

import { PerformanceObserver } from 'node:perf_hooks';
import { forceManyBody } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manyBody } from '../../src/forces/many-body.ts';
import type { Point } from './support/points.ts';
import { dice, errorOf, exact, SETS } from './support/points.ts';

type Force = Pick<ReturnType<typeof manyBody<Point>>, 'initialize'> & ((alpha: number) => void);

/** The points once a force has acted on them. */
function pushed(force: Force, points: readonly Point[]): Point[] {
  const moved = points.map((point) => ({ ...point }));
  force.initialize(moved, dice(1));
  force(1);
  return moved;
}

describe.each([300, 2000])('of %i points', (size) => {
  test.each(SETS)('those %s: it errs less than d3 does', (_, make) => {
    const points = make(size);
    const truth = exact(points, () => -30);
    const own = errorOf(pushed(manyBody(), points), truth);
    expect(own).toBeLessThanOrEqual(errorOf(pushed(forceManyBody<Point>(), points), truth));
    expect(own).toBeLessThan(0.03);
  });
});

test('points that coincide with others err no more than with d3', () => {
  const [, make] = SETS[1] ?? SETS[0] ?? [];
  const some = make?.(500) ?? [];
  const points = [...some, ...some.map((point) => ({ ...point }))];
  // The second half has no charge: what it feels of the first is chance, but not what it does.
  const charge = (i: number) => (i < some.length ? -30 : 0);
  const truth = exact(points, charge);
  const strength = (_: Point, i: number) => charge(i);
  const error = (force: Force) => errorOf(pushed(force, points), truth, (i) => i < some.length);
  const theirs = error(forceManyBody<Point>().strength(strength));
  expect(error(manyBody<Point>().strength(strength))).toBeLessThanOrEqual(theirs);
});

test('charges that stand on each other part, however many', () => {
  const points = Array.from({ length: 200 }, () => ({ x: 3, y: 4, vx: 0, vy: 0 }));
  const moved = pushed(manyBody(), points);
  expect(new Set(moved.map(({ vx, vy }) => `${vx} ${vy}`)).size).toBe(200);
  for (const { vx, vy } of moved) expect(Number.isFinite(vx) && Number.isFinite(vy)).toBe(true);
});

test('unlike charges attract, and who has none moves nobody', () => {
  const points = [
    { x: 0, y: 0, vx: 0, vy: 0 },
    { x: 10, y: 0, vx: 0, vy: 0 },
    { x: 0, y: 10, vx: 0, vy: 0 },
  ];
  const force = manyBody<Point>().strength((_, i) => [1, 5, 0][i] ?? 0);
  const [first] = pushed(force, points);
  expect(first?.vx).toBeCloseTo(0.5, 6);
  expect(first?.vy).toBeCloseTo(0, 6);
});

const coordinate = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 4);
const somePoints = fc.array(
  fc.record({ x: coordinate, y: coordinate, vx: fc.constant(0), vy: fc.constant(0) }),
  { minLength: 2, maxLength: 200 },
);

test('any points, any settings: within 3 % of the exact force, or of what one charge does', () => {
  fc.assert(
    fc.property(somePoints, (points) => {
      const truth = exact(points, () => -30);
      const moved = pushed(manyBody(), points);
      let [off, all] = [0, 30];
      moved.forEach(({ vx, vy, x, y }, i) => {
        // What stands on another parts by chance.
        if (points.some((other, j) => j !== i && other.x === x && other.y === y)) return;
        off += Math.hypot(vx - (truth[2 * i] ?? 0), vy - (truth[2 * i + 1] ?? 0));
        all += Math.hypot(truth[2 * i] ?? 0, truth[2 * i + 1] ?? 0);
      });
      expect(off).toBeLessThanOrEqual(0.03 * all);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('the order of the nodes does not matter', () => {
  const [, make] = SETS[2] ?? SETS[0] ?? [];
  const points = make?.(400) ?? [];
  const forth = pushed(manyBody(), points);
  const back = pushed(manyBody(), points.slice().reverse()).reverse();
  forth.forEach(({ vx, vy }, i) => {
    expect(vx).toBeCloseTo(back[i]?.vx ?? Number.NaN, 9);
    expect(vy).toBeCloseTo(back[i]?.vy ?? Number.NaN, 9);
  });
});

test('without approximation it is exact, and far charges can be left out', () => {
  const points = SETS[1]?.[1](300) ?? [];
  const truth = exact(points, () => -30);
  expect(errorOf(pushed(manyBody<Point>().theta(0), points), truth)).toBeLessThan(1e-12);
  const near = pushed(manyBody<Point>().distanceMax(100), points);
  const theirs = pushed(forceManyBody<Point>().theta(0).distanceMax(100), points);
  const off = near.map(({ vx, vy }, i) =>
    Math.hypot(vx - (theirs[i]?.vx ?? 0), vy - (theirs[i]?.vy ?? 0)),
  );
  const size = near.map(({ vx, vy }) => Math.hypot(vx, vy));
  expect(Math.max(...off)).toBeLessThan(0.02 * Math.max(...size));
});

test.each([12, 30])('a far heap of %i acts by its shape too, whichever way it lies', (size) => {
  for (const angle of [0, 0.4, Math.PI / 4, 1.2, 2, 2.8]) {
    const heap = Array.from({ length: size }, (_, i) => {
      const along = 12 * (i / (size - 1) - 0.5);
      return { x: along * Math.cos(angle), y: along * Math.sin(angle), vx: 0, vy: 0 };
    });
    // Others beside the one that is looked at, so that the heap is in cells of its own.
    const beside = Array.from({ length: 20 }, (_, i) => ({ x: 61 + i, y: 2, vx: 0, vy: 0 }));
    const points = [...heap, { x: 60, y: 1, vx: 0, vy: 0 }, ...beside];
    const charge = (i: number) => (i < size ? -30 : 0);
    const force = manyBody<Point>().strength((_, i) => charge(i));
    const error = errorOf(pushed(force, points), exact(points, charge), (i) => i === size);
    expect(error).toBeLessThan(0.0005);
  }
});

test('however coarse it may be, nobody acts on themselves', () => {
  const random = dice(3);
  const heap = Array.from({ length: 100 }, () => ({ x: random(), y: random(), vx: 0, vy: 0 }));
  const points = [...heap, { x: 1000, y: 0.5, vx: 0, vy: 0 }];
  const truth = exact(points, () => -30);
  const force = manyBody<Point>().theta(5);
  expect(errorOf(pushed(force, points), truth, (i) => i === 100)).toBeLessThan(0.002);
});

test('settings tell what they are, as d3’s do', () => {
  const force = manyBody<Point>().strength(-5).theta(0.5).distanceMin(2).distanceMax(9);
  expect([force.strength(), force.theta(), force.distanceMin(), force.distanceMax()]).toEqual([
    -5, 0.5, 2, 9,
  ]);
});

test('a thousand steps leave nothing to collect', async () => {
  const points = SETS[1]?.[1](500) ?? [];
  const steps = (force: Force) => {
    force.initialize(points, dice(1));
    for (let n = 0; n < 50; n++) force(0);
    return collected(() => {
      for (let n = 0; n < 1000; n++) force(0);
    });
  };
  const [own, theirs] = [await steps(manyBody<Point>()), await steps(forceManyBody<Point>())];
  // What others left behind may be collected in that time.
  expect(own).toBeLessThanOrEqual(2);
  expect(theirs).toBeGreaterThan(4);
});

/** How often rubbish was collected while something ran. */
async function collected(work: () => void): Promise<number> {
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    count += list.getEntries().length;
  });
  // Collections of what ran before.
  await new Promise((resolve) => setTimeout(resolve, 20));
  observer.observe({ entryTypes: ['gc'] });
  work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  observer.disconnect();
  return count;
}
