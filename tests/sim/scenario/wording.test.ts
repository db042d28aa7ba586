/** Paths of fields as people write them. */
import { expect, it } from 'vitest';
import { readScenario } from '../../../src/read-scenario.ts';
import { pathOf } from '../../../src/sim/scenario/wording.ts';
import { smallJson } from '../../support/scenarios.ts';

it.each([
  [[], ''],
  [['title'], 'title'],
  [['accounts', 0, 'posts', 'linksPerDay'], 'accounts[0].posts.linksPerDay'],
  [[2, 'x'], '[2].x'],
])('%j is %j', (path, text) => {
  expect(pathOf(path)).toBe(text);
});

it('a number that is no safe whole one is told as a number', () => {
  const log = [{ at: 'Sat 10:00', kind: 'link', count: 1e300 }];
  const read = readScenario(
    smallJson({ accounts: [{ name: 'Ann', strategy: 'broadcaster', friends: 3, log }] }),
  );
  const messages = read.ok ? [] : read.problems.map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages)
    expect(message).toMatch(/^1e\+300 is greater than the maximum \d+$/);
});
