// What a person says of it: the heaviest cause first, each sentence with the slider it comes from.

import { expect, test } from 'vitest';
import { Standing } from '../../../src/sim/frame.ts';
import type { PersonReport } from '../../../src/sim/person.ts';
import { accountOf } from '../../../src/viz/causes/account.ts';

const report = (fields: Partial<PersonReport> = {}): PersonReport => ({
  member: 1,
  name: 'Ange',
  standing: Standing.left,
  annoyance: [2, 14, 0.1, 6],
  threshold: 17,
  warmth: 0,
  friends: 9,
  mutualFriends: 4,
  visitsPerDay: 2.2,
  acknowledgements: 0,
  seen: 3,
  exposures: [0, 0, 3].map((kind, tick) => ({ tick, kind, points: 1 })),
  moves: [],
  ...fields,
});
const words = (fields?: Partial<PersonReport>) =>
  accountOf(report(fields), 'Rex').map((said) => said.words);

test('tells what was seen, what weighed most, and that nobody answered', () => {
  expect(words()).toEqual([
    'I look in about twice a day.',
    'I have seen 2 links, 1 chat by Rex.',
    'The advertising costs my patience: 14 points.',
    'I noticed friends of mine leave: 6 points.',
    'Rex has never answered me.',
    'I can bear 17 points before I go.',
    'We have 4 friends in common.',
  ]);
});

test('each cause leads to the slider that feeds it', () => {
  const keys = accountOf(report(), 'Rex').map(({ key }) => key);
  expect(keys).toContain('linksPerDay');
  expect(keys).toContain('noticeWeight');
  expect(keys).toContain('responsesPerDay');
  expect(keys).not.toContain('burstSize');
});

test('more posts than are listed are told by their number alone', () => {
  expect(words({ seen: 70 })).toContain('I have seen 70 posts by Rex.');
});

test('a stranger talks of no patience', () => {
  expect(words({ standing: Standing.stranger, seen: 0, exposures: [] })).toEqual([
    'I look in about twice a day.',
    'I have seen nothing by Rex yet.',
  ]);
});

test('answers are told with what they do', () => {
  expect(words({ acknowledgements: 2 })).toContain(
    'Rex has answered me twice, and that makes me more patient.',
  );
});
