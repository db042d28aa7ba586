// What stands at a flag, as far as there is room.

import { expect, test } from 'vitest';
import { wordsFor } from '../../src/viz/timeline/flags.ts';

const WORDS = 'Rex wakes up: a link a day, and sixty answers.';

test('with room, the event is said in full', () => {
  expect(wordsFor(WORDS, 400, 7)).toBe(WORDS);
});

test('with less, up to its first pause', () => {
  expect(wordsFor(WORDS, 100, 7)).toBe('Rex wakes up');
});

test('with none, the flag stands alone', () => {
  expect(wordsFor(WORDS, 20, 7)).toBe('');
});
