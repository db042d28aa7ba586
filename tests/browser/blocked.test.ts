// Back-pressure: a page that stands still is not flooded, and lives again at once.

import { expect, test } from 'vitest';
import { blockAgainAndAgain, countFrames } from './support/blocked.ts';
import { openPage } from './support/page.ts';

test('a page that was blocked has two frames under way at most, and lives again at once', async () => {
  const { page } = await openPage({ before: countFrames });
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  const { slowest, frames, growth } = await blockAgainAndAgain(page, 3, 1500);
  console.log(`blocked: ${Math.round(slowest)} ms, ${frames} frames, ${growth} bytes`);
  expect(frames).toBeGreaterThan(0);
  expect(frames).toBeLessThanOrEqual(2);
  expect(growth).toBeLessThan(10e6);
  expect(slowest).toBeLessThan(500);
  await page.locator('.notice').waitFor({ state: 'hidden' });
});
