// Back-pressure in full: the page blocked for five seconds, twenty times.

import { expect, test } from 'vitest';
import { blockAgainAndAgain, countFrames } from '../../browser/support/blocked.ts';
import { openPage } from '../../browser/support/page.ts';

test('a page that is blocked for long is not flooded, and nobody takes its workers for lost', async () => {
  const { page } = await openPage({ before: countFrames });
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  const { slowest, frames, growth } = await blockAgainAndAgain(page, 20, 5000);
  console.log(`blocked: ${Math.round(slowest)} ms, ${frames} frames, ${growth} bytes`);
  expect(frames).toBeLessThanOrEqual(2);
  expect(growth).toBeLessThan(10e6);
  expect(slowest).toBeLessThan(500);
  await page.locator('.notice').waitFor({ state: 'hidden' });
}, 240_000);
