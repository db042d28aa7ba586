// The story's sentences, from moves as the ledger states them.

import { describe, expect, test } from 'vitest';
import type { Move } from '../../src/sim/frame.ts';
import { REASONS, Standing } from '../../src/sim/frame.ts';
import { sentenceOf } from '../../src/viz/sentences.ts';

const move = (change: Partial<Move> = {}): Move => ({
  tick: 225,
  member: 7,
  name: 'Ange',
  from: Standing.listening,
  to: Standing.stopped,
  reason: 'promotion',
  annoyance: [4, 20, 2, 1],
  threshold: 38,
  warmth: 0.2,
  burst: 6,
  burstAge: 2,
  mutualFriends: 9,
  ...change,
});

test('somebody who stopped following had put up with so much', () => {
  expect(sentenceOf(move(), 'Mon 08:15', 'Rex')).toEqual({
    when: 'Mon 08:15',
    what: 'Ange stopped following.',
    why: 'Six posts within an hour. Had put up with 27 of 38: promotion\u00a020.',
  });
});

test('somebody who left has no patience left', () => {
  const { what, why } = sentenceOf(move({ to: Standing.left }), 'Mon 08:15', 'Rex');
  expect(what).toBe('Ange left.');
  expect(why).toContain('Patience of 38 used up');
});

test('somebody who muted is said to have muted the account by name', () => {
  expect(sentenceOf(move({ to: Standing.muted }), 'Mon 08:15', 'Rex').what).toBe('Ange muted Rex.');
});

test('a burst seen long ago explains nothing any more', () => {
  expect(sentenceOf(move({ burstAge: 40 }), 'Mon 08:15', 'Rex').why).not.toContain(
    'within an hour',
  );
  expect(sentenceOf(move({ burstAge: -1 }), 'Mon 08:15', 'Rex').why).not.toContain(
    'within an hour',
  );
});

test('the two weightiest causes are named, trifles are not', () => {
  const { why } = sentenceOf(move({ annoyance: [6, 20, 9, 1] }), 'Mon 08:15', 'Rex');
  expect(why).toContain('Had put up with 36 of 38: promotion\u00a020, never answering\u00a09.');
});

test('one post is no burst', () => {
  expect(sentenceOf(move({ burst: 1 }), 'Mon 08:15', 'Rex').why).not.toContain('within an hour');
});

test('drifting apart is nobody’s fault and counts no points', () => {
  expect(sentenceOf(move({ reason: 'drift' }), 'Mon 08:15', 'Rex').why).not.toMatch(/\d/);
});

describe('every reason and every standing has words:', () => {
  test.each(REASONS)('%s', (reason) => {
    for (const to of Object.values(Standing)) {
      const { what, why } = sentenceOf(move({ reason, to }), 'Mon 08:15', 'Rex');
      expect(`${what} ${why}`).not.toMatch(/undefined|NaN|\s\s/);
      expect(what).toMatch(/^Ange .+\.$/);
      expect(why).toMatch(/\.$/);
    }
  });
});
