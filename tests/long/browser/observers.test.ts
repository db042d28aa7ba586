// However a story is watched on the page, it ends at the hash that it has in Node.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/model.ts';
import { fingerprint } from '../../../src/sim/fingerprint.ts';
import { openPage } from '../../browser/support/page.ts';
import { mustRead, shippedJson } from '../../support/scenarios.ts';

/** The hash at the end of the story, watched by nobody. */
function unwatched(): string {
  const { world, end, advance } = simulate({ scenario: mustRead(shippedJson()), seed: '7' });
  advance(end);
  return fingerprint(world);
}

/** Ways to go through the story. */
const ways: readonly [string, (page: Page) => Promise<void>][] = [
  ['by one jump', (page) => page.keyboard.press('End')],
  [
    'hour by hour, with a day back now and then',
    async (page) => {
      for (let hour = 0; hour < 100; hour++) {
        await page.keyboard.press(hour % 20 === 19 ? 'Shift+ArrowLeft' : 'ArrowRight');
      }
      await page.keyboard.press('End');
    },
  ],
];

test.each(ways)('%s', async (_, watch) => {
  const { page } = await openPage({ path: '/?scenario=half-by-tuesday&seed=7' });
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  await watch(page);
  await page.locator('.headline.ended').waitFor();
  const print = page.locator('[data-fingerprint]');
  expect(await print.getAttribute('data-fingerprint')).toBe(unwatched());
});
