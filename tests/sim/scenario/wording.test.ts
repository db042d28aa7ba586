/** Paths of fields as people write them. */
import { expect, it } from 'vitest';
import { pathOf } from '../../../src/sim/scenario/wording.ts';

it.each([
  [[], ''],
  [['title'], 'title'],
  [['accounts', 0, 'posts', 'linksPerDay'], 'accounts[0].posts.linksPerDay'],
  [[2, 'x'], '[2].x'],
])('%j is %j', (path, text) => {
  expect(pathOf(path)).toBe(text);
});
