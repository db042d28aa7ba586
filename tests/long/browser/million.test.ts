// A million members with twenty ties each in a tab: built, played, looked at in their past, and
// lived on; the page stays free the whole time, and the bits are those of Node.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/model.ts';
import { fingerprint } from '../../../src/sim/fingerprint.ts';
import { openTown, town } from '../../browser/support/large.ts';
import { openPage } from '../../browser/support/page.ts';
import { mustRead } from '../../support/scenarios.ts';

const MEMBERS = 1_000_000;
/** Ticks that an arrow key goes. */
const HOUR = 4;
/** Milliseconds: another program may take the processor away; the bench tells the figure. */
const LONGEST = 200;

const now = (page: Page): Promise<number> =>
  page.locator('.playhead-handle').evaluate((hand) => Number(hand.getAttribute('aria-valuenow')));

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) await page.keyboard.press(key);
}

test('a million members are built, played, gone back in and lived on, and the page stays free', async () => {
  const { page } = await openPage();
  await page.locator('.lil-slider').first().waitFor();
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const begun = performance.now();
  await openTown(page, MEMBERS);
  const built = performance.now();
  await page.locator('.play', { hasText: 'Pause' }).click();
  const print = page.locator('[data-fingerprint]');
  await print.waitFor({ timeout: 60_000 });
  const edge = (await now(page)) + 6 * HOUR;
  await press(page, 'ArrowRight', 6);
  await expect.poll(() => now(page), { timeout: 60_000 }).toBe(edge);
  const played = performance.now();
  // What was seen is shown at once; a person's state then has to be lived again.
  await press(page, 'ArrowLeft', 3);
  await expect.poll(() => now(page)).toBe(edge - 3 * HOUR);
  await page.locator('.search input').fill('Ada');
  await page.keyboard.press('Enter');
  await page.locator('.waiting').waitFor();
  await page.locator('.inspector h2').waitFor({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await page.locator('.play').focus();
  await press(page, 'ArrowRight', 4);
  await expect.poll(() => now(page), { timeout: 60_000 }).toBe(edge + HOUR);
  const lived = performance.now();
  const seconds = (till: number, since: number) => Math.round((till - since) / 100) / 10;
  const longest = await page.evaluate(
    () => (window as unknown as { seen: { longest: number } }).seen.longest,
  );
  console.log(
    `a million: built in ${seconds(built, begun)} s, ${edge} ticks in ${seconds(played, built)} s, ` +
      `back and on in ${seconds(lived, played)} s, longest task ${Math.round(longest)} ms`,
  );
  expect(longest).toBeLessThanOrEqual(LONGEST);
  const { world, advance } = simulate({ scenario: mustRead(JSON.parse(town(MEMBERS))) });
  advance(edge + HOUR);
  await expect
    .poll(() => print.getAttribute('data-fingerprint'), { timeout: 60_000 })
    .toBe(fingerprint(world));
});
