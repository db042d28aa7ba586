// A million members with twenty ties each in a tab: built, played, looked at in their past, and
// lived on; the page stays free the whole time, and the bits are those of Node.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/model.ts';
import { fingerprint } from '../../../src/sim/fingerprint.ts';
import { openTown, town } from '../../browser/support/large.ts';
import { openPage } from '../../browser/support/page.ts';
import { longestTask } from '../../browser/support/tasks.ts';
import { mustRead } from '../../support/scenarios.ts';

const MEMBERS = 1_000_000;
/** Milliseconds to wait for what takes seconds, unless others have the machine. */
const LONG = 240_000;
/** Ticks that an arrow key goes. */
const HOUR = 4;
/** Milliseconds of processor time that one task of the page may take: a hand still has its answer. */
const LONGEST = 100;

const now = (page: Page): Promise<number> =>
  page.locator('.playhead-handle').evaluate((hand) => Number(hand.getAttribute('aria-valuenow')));

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) await page.keyboard.press(key);
}

/** The story of this test: gives the tick at which it ends. */
async function lived(page: Page): Promise<number> {
  const begun = performance.now();
  await openTown(page, MEMBERS);
  const built = performance.now();
  await page.locator('.play', { hasText: 'Pause' }).click();
  await page.locator('[data-fingerprint]').waitFor({ timeout: LONG });
  const edge = (await now(page)) + 6 * HOUR;
  await press(page, 'ArrowRight', 6);
  await expect.poll(() => now(page), { timeout: LONG }).toBe(edge);
  const played = performance.now();
  // What was seen is shown at once; a person's state then has to be lived again.
  await press(page, 'ArrowLeft', 3);
  await expect.poll(() => now(page)).toBe(edge - 3 * HOUR);
  await page.locator('.search input').fill('Ada');
  await page.keyboard.press('Enter');
  await page.locator('.waiting').waitFor();
  await page.locator('.inspector h2').waitFor({ timeout: LONG });
  await page.keyboard.press('Escape');
  await page.locator('.play').focus();
  await press(page, 'ArrowRight', 4);
  await expect.poll(() => now(page), { timeout: LONG }).toBe(edge + HOUR);
  const seconds = (till: number, since: number) => Math.round((till - since) / 100) / 10;
  console.log(
    `a million: built in ${seconds(built, begun)} s, ${edge} ticks in ${seconds(played, built)} s, ` +
      `back and on in ${seconds(performance.now(), played)} s`,
  );
  return edge + HOUR;
}

test(
  'a million members are built, played, gone back in and lived on, and the page stays free',
  async () => {
    const { page } = await openPage();
    await page.locator('.lil-slider').first().waitFor();
    let end = 0;
    const longest = await longestTask(page, async () => {
      end = await lived(page);
    });
    console.log(`longest task of the page: ${Math.round(longest)} ms`);
    expect(longest).toBeLessThanOrEqual(LONGEST);
    const { world, advance } = simulate({ scenario: mustRead(JSON.parse(town(MEMBERS))) });
    advance(end);
    const print = page.locator('[data-fingerprint]');
    await expect
      .poll(() => print.getAttribute('data-fingerprint'), { timeout: LONG })
      .toBe(fingerprint(world));
  },
  4 * LONG,
);
