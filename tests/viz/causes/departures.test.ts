// Departures by cause up to a moment, as the chart and its table count them.

import { expect, test } from 'vitest';
import type { Move, Reason } from '../../../src/sim/frame.ts';
import { REASONS, Standing } from '../../../src/sim/frame.ts';
import { departuresAt, LEAVING, totalOf } from '../../../src/viz/causes/departures.ts';

const move = (tick: number, to: Standing, reason: Reason): Move => ({
  tick,
  member: 1,
  name: 'Ange',
  from: Standing.listening,
  to,
  reason,
  annoyance: [0, 0, 0, 0],
  threshold: 17,
  warmth: 0,
  burst: 0,
  burstAge: -1,
  mutualFriends: 0,
});
const MOVES = [
  move(3, Standing.muted, 'noise'),
  move(5, Standing.left, 'promotion'),
  move(5, Standing.left, 'noise'),
  move(9, Standing.left, 'promotion'),
];
const at = (tick: number) => {
  const [row] = departuresAt(MOVES, [tick]);
  return LEAVING.flatMap((cause, c) => (row?.counts[c] ? [[cause, row.counts[c]]] : []));
};

test('who mutes has not left; who left counts from that moment on', () => {
  expect(at(4)).toEqual([]);
  expect(at(5)).toEqual([
    ['promotion', 1],
    ['noise', 1],
  ]);
  expect(at(9)).toEqual([
    ['promotion', 2],
    ['noise', 1],
  ]);
});

test('what lies behind the playhead does not count, though it has been computed', () => {
  expect(departuresAt(MOVES, [0, 5, 8]).map(totalOf)).toEqual([0, 2, 2]);
});

test('every reason for which somebody can leave has a band', () => {
  const coming = ['found', 'forgave', 'accepted'];
  expect([...LEAVING].sort()).toEqual(REASONS.filter((one) => !coming.includes(one)).sort());
});
