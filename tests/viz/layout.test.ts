// Where everybody stands: the same picture for the same world, and a place on the rim for all.

import { describe, expect, test } from 'vitest';
import { Standing } from '../../src/sim/frame.ts';
import type { Arrangement } from '../../src/workers/layout.ts';
import { Layout } from '../../src/workers/layout.ts';

const MEMBERS = 120;
const FRIENDS = 60;

const world = (): Arrangement => {
  const standing_a = new Uint8Array(MEMBERS);
  standing_a.fill(Standing.listening, 1, FRIENDS + 1);
  const friendships = Uint32Array.from(
    { length: 400 },
    (_, i) => (i * 37 + (i >> 1) * 11) % MEMBERS,
  );
  return {
    account: 0,
    community_a: Uint8Array.from({ length: MEMBERS }, (_, member) => member % 5),
    friendships,
    standing_a,
  };
};
const radius = (xy: Float32Array, member: number) =>
  Math.hypot(xy[2 * member] ?? 0, xy[2 * member + 1] ?? 0);
const everybody = Array.from({ length: FRIENDS }, (_, i) => i + 1);

test('the same world gives the same picture', () => {
  expect(new Layout().arrange(world()).xy).toEqual(new Layout().arrange(world()).xy);
});

test('the account stands in the middle, and its friends around it', () => {
  const { xy } = new Layout().arrange(world());
  expect(radius(xy, 0)).toBe(0);
  for (const member of everybody) {
    expect(radius(xy, member)).toBeGreaterThan(0.18);
    expect(radius(xy, member)).toBeLessThan(0.8);
  }
});

test('no two friends stand on each other', () => {
  const { xy } = new Layout().arrange(world());
  for (const a of everybody) {
    for (const b of everybody.filter((other) => other > a)) {
      const apart = Math.hypot(
        (xy[2 * a] ?? 0) - (xy[2 * b] ?? 0),
        (xy[2 * a + 1] ?? 0) - (xy[2 * b + 1] ?? 0),
      );
      expect(apart).toBeGreaterThan(0.04);
    }
  }
});

test('nothing moves until somebody’s standing changes', () => {
  const layout = new Layout();
  const before = layout.arrange(world());
  const after = layout.pull(50, []);
  expect(after.moving).toBe(false);
  expect(after.xy).toEqual(before.xy);
});

test('who leaves comes to rest on the rim, and the others stay where they were', () => {
  const layout = new Layout();
  const before = layout.arrange(world()).xy;
  const { xy, moving } = layout.pull(2000, [[7, Standing.left]]);
  expect(moving).toBe(false);
  expect(radius(xy, 7)).toBeGreaterThan(0.94);
  for (const member of everybody.filter((other) => other !== 7)) {
    expect(Math.abs((xy[2 * member] ?? 0) - (before[2 * member] ?? 0))).toBeLessThan(0.03);
  }
});

test('places on the rim do not depend on who left first', () => {
  const leave = (order: readonly number[]) => {
    const layout = new Layout();
    layout.arrange(world());
    for (const member of order) layout.pull(1, [[member, Standing.left]]);
    return layout.pull(4000, []).xy;
  };
  const [one, other] = [leave([3, 9, 30]), leave([30, 3, 9])];
  for (const member of [3, 9, 30]) {
    expect(Math.abs((one[2 * member] ?? 0) - (other[2 * member] ?? 0))).toBeLessThan(0.01);
  }
});

test('a stranger who becomes a friend comes to the edge of the ring, and may leave again', () => {
  const layout = new Layout();
  layout.arrange(world());
  const near = layout.pull(3000, [[100, Standing.listening]]);
  expect(near.moving).toBe(false);
  expect(radius(near.xy, 100)).toBeLessThan(0.85);
  expect(radius(layout.pull(3000, [[100, Standing.left]]).xy, 100)).toBeGreaterThan(0.94);
});

test('places follow from who stands how, whoever moved when', () => {
  const end: [number, number][] = [
    [7, Standing.left],
    [9, Standing.muted],
    [100, Standing.listening],
  ];
  const played = new Layout();
  played.arrange(world());
  for (const shift of end) played.pull(3, [[110, Standing.listening], shift]);
  const walked = played.pull(5000, [[110, Standing.stranger]]);
  const jumped = new Layout();
  jumped.arrange(world());
  expect(walked.moving).toBe(false);
  expect(walked.xy).toEqual(jumped.pull(Infinity, end).xy);
});

test('the buffer that was handed over comes back filled', () => {
  const layout = new Layout();
  const { xy } = layout.arrange(world());
  const buffer = new Float32Array(xy.length);
  expect(layout.pull(1, [], buffer).xy).toBe(buffer);
  expect(buffer).toEqual(xy);
});

describe('odd worlds have a picture, too:', () => {
  test.each([
    ['nobody is a friend', 0, 120],
    ['everybody is a friend', 119, 120],
    ['one friend', 1, 2],
    ['a thousand friends', 1000, 1001],
  ])('%s', (_, friends, members) => {
    const standing_a = new Uint8Array(members);
    standing_a.fill(Standing.listening, 1, friends + 1);
    const { xy } = new Layout().arrange({
      account: 0,
      community_a: new Uint8Array(members),
      friendships: new Uint32Array(0),
      standing_a,
    });
    expect(xy.every((value) => Number.isFinite(value) && Math.abs(value) <= 1.1)).toBe(true);
  });
});
