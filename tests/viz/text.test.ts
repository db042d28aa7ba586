// The catalogue: nothing missing, and no jargon.

import { expect, test } from 'vitest';
import { REASONS, Standing } from '../../src/sim/frame.ts';
import { PARAMETERS } from '../../src/sim/params/index.ts';
import { text } from '../../src/text/index.ts';
import { counts, strings } from './support/catalogue.ts';

test('no string is empty, and no template leaves a hole', () => {
  const wrong = strings(text).filter(
    ([, words]) => !words.trim() || /undefined|NaN|\[object/.test(words),
  );
  expect(wrong).toEqual([]);
});

test('the words are those of people, not of programmers', () => {
  const labels = Object.values(PARAMETERS).map((row) => row.label);
  const words = [...strings(text).map(([, words]) => words), ...labels];
  expect(words.filter((line) => /\b(node|edge|agent|tick|null|undefined)s?\b/i.test(line))).toEqual(
    [],
  );
});

test('every standing and every reason has a name', () => {
  expect(text.standing).toHaveLength(Object.keys(Standing).length);
  expect(REASONS.filter((reason) => !text.reasons[reason])).toEqual([]);
});

test('a moment is said with its weekday, and with its week from the second on', () => {
  expect(text.moment('Sun 14:30')).toBe('Sunday 14:30');
  expect(text.moment('Sun 14:30 +1w')).toBe('Sunday 14:30, week 2');
});

test('the headline tells the stages of the story apart', () => {
  expect(text.headline(counts(0, 200))).toBe('All 200 friends of Rex are listening.');
  expect(text.headline(counts(0, 199))).toBe('1 of 200 friends has stopped listening to Rex.');
  expect(text.headline(counts(1, 150))).toBe('1 of 200 friends has left. 150 still listen.');
  expect(text.headline(counts(59, 1))).toBe('59 of 200 friends have left. 1 still listens.');
});

test('the ending says what happened, whether the claim held or not', () => {
  expect(text.ending('Half by Tuesday', true, counts(101, 50))).toBe(
    'Half by Tuesday: 101 of 200 friends gone.',
  );
  expect(text.ending('Half by Tuesday', false, counts(3, 190))).toBe(
    'Not this time: 3 of 200 friends gone.',
  );
  expect(text.ending('Half by Tuesday', true, counts(101, 20))).toContain('20 still listen');
  expect(text.ending('What if?', true, counts(101, 50))).toMatch(/^What if\? 101/);
  expect(text.ending('Anything', undefined, counts(3, 190))).toContain('3 of 200');
});

test('the headline of an account that grows tells by how much', () => {
  const grown = { account: 'Teeg', start: 80, friends: 96, listening: 95, left: 2 };
  expect(text.headline(grown)).toBe('Teeg has 96 friends, 16 more than at the start. 95 listen.');
  expect(text.ending('Sixteen answers', true, grown)).toBe(
    'Sixteen answers: 16 more friends than at the start.',
  );
});

test('those who came are told apart from those who left', () => {
  const mixed = { account: 'Rex', start: 200, friends: 98, listening: 60, left: 105 };
  expect(text.headline(mixed)).toBe('105 friends have left, 3 friends came. 60 listen.');
});

test('a claim is told with what was measured and what was claimed, in its own unit', () => {
  const share = {
    metric: 'friendsKept',
    value: 0.49,
    is: 'between',
    low: 0.4,
    high: 0.6,
    unit: 'share',
  } as const;
  expect(text.claim.measured(share)).toBe('49\u00a0% kept; claimed 40 to 60\u00a0%');
  const people = {
    metric: 'left',
    value: 12,
    is: 'atMost',
    low: 0,
    high: 20,
    unit: 'people',
  } as const;
  expect(text.claim.measured(people)).toBe('12; claimed at most 20');
  const small = {
    ...share,
    metric: 'clicksPerSight',
    value: 0.034,
    is: 'atLeast',
    low: 0.03,
  } as const;
  expect(text.claim.measured(small)).toBe('3.4\u00a0%; claimed at least 3\u00a0%');
});

test('no text takes the account for a man', () => {
  const words = strings(text).map(([, line]) => line);
  expect(words.filter((line) => /\b(he|him|his)\b/i.test(line))).toEqual([]);
});
