// Two runs of the same people side by side, as a visitor sees them.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/page.ts';

/** Two worlds have to be built and lived. */
const LONG = { timeout: 10_000 };

const moment = async (page: Page) =>
  Number(await page.locator('.playhead-handle').getAttribute('aria-valuenow'));
const friends = async (page: Page, side: 'friends' | 'second') =>
  Number.parseInt(
    (await page.locator(`.label.${side}`).textContent())?.replace(/^[AB]: /, '') ?? '',
    10,
  );

/** Chooses what is different in B. */
async function compare(page: Page, words: string): Promise<void> {
  await page.locator('[data-drawn]').waitFor();
  await page.keyboard.press('c');
  await page.locator('.differences button', { hasText: words }).first().click();
  await page.locator('.label.second', { hasText: 'B: ' }).waitFor();
}

test('the same people elsewhere: two stages, two curves, and the difference in words', async () => {
  const { page } = await openPage();
  await compare(page, 'Twitter');
  expect(await page.locator('.stage-canvas').count()).toBe(2);
  await page.keyboard.press('End');
  await expect.poll(() => moment(page), LONG).toBe(336);
  await page.locator('.headline.ended').waitFor();
  await expect.poll(() => page.locator('.who').innerText(), LONG).toMatch(/left in A/);
  const [a, b] = [await friends(page, 'friends'), await friends(page, 'second')];
  expect(b).toBeGreaterThan(a);
  expect(await page.locator('.difference').innerText()).toContain(`+${b - a} friends in B`);
  expect(await page.locator('.who').innerText()).toMatch(
    /\d+ left in A \(ring\), stayed in B \(frame\)/,
  );

  await page.locator('.compare button', { hasText: 'Swap' }).click();
  await expect.poll(() => friends(page, 'friends'), LONG).toBe(b);
  await expect.poll(() => friends(page, 'second'), LONG).toBe(a);
  await expect
    .poll(() => page.locator('.difference').innerText(), LONG)
    .toContain(`\u2212${b - a} friends in B`);

  await page.locator('.compare button', { hasText: 'Keep B' }).click();
  await page.locator('.compare').waitFor({ state: 'hidden' });
  await expect.poll(() => friends(page, 'friends'), LONG).toBe(a);
});

test('what was said at the end stands there beside a second run too, and after it', async () => {
  const { page } = await openPage({ reducedMotion: 'reduce' });
  const print = () => page.locator('[data-fingerprint]').getAttribute('data-fingerprint', LONG);
  await page.locator('.headline.ended').waitFor();
  const [said, before] = [await page.locator('.headline').innerText(), await print()];
  await compare(page, 'Twitter');
  await page.locator('.label.second', { hasText: 'B: ' }).waitFor();
  expect(await print()).toBe(before);
  await page.locator('.compare button', { hasText: 'Close comparison' }).click();
  await page.locator('.compare').waitFor({ state: 'hidden' });
  expect(await print()).toBe(before);
  await expect.poll(() => page.locator('.headline').innerText()).toBe(said);
});
