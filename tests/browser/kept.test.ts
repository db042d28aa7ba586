// Nothing is lost: a tab that is frozen, left and come back to, or has nowhere to store anything.

import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { FLAGS, openPage } from './support/page.ts';

const SOME = '/?scenario=six-at-once&seed=7';
const LONG = { timeout: 10_000 };

/** A moment of the story at rest, and what is read there. */
async function paused(page: Page): Promise<string[]> {
  await page.locator('[data-drawn]').waitFor();
  await page.locator('.play', { hasText: 'Pause' }).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.locator('.headline', { hasText: 'Monday' }).waitFor();
  return told(page);
}
/** Headline, numbers and fingerprint, once they are there. */
async function told(page: Page): Promise<string[]> {
  await page.locator('.foot', { hasText: 'fingerprint' }).waitFor();
  return page.locator('.headline, .foot').allInnerTexts();
}

test('a frozen tab is saved as it freezes, and goes on where it was', async () => {
  const { page } = await openPage({ path: SOME });
  const before = await paused(page);
  await page.evaluate(() => sessionStorage.clear());
  const devtools = await page.context().newCDPSession(page);
  // Browsers tell hidden tabs only; this one is in front.
  await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
  await expect.poll(() => told(page), LONG).toEqual(before);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => told(page), LONG).not.toEqual(before);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => told(page), LONG).toEqual(before);
});

test('a page that was left and is come back to is at the same moment', async () => {
  const { page } = await openPage({ path: SOME });
  const before = await paused(page);
  await page.goto(new URL('/?embed=1', page.url()).href);
  await page.goBack();
  await expect.poll(() => told(page), LONG).toEqual(before);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => told(page), LONG).not.toEqual(before);
});

// A browser short of memory may not keep it: then it is asked again.
test('a page that the back-forward cache has kept goes on', { retry: 2 }, async () => {
  // Playwright goes without that cache, and loses sight of a page that comes out of it.
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'],
    args: FLAGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  const says = async (expression: string): Promise<unknown> =>
    (await devtools.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  const key = (name: string) =>
    says(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true }))`,
    );
  const words = () =>
    says('[...document.querySelectorAll(".headline, .foot")].map((part) => part.innerText).join()');
  const home = new URL(SOME, inject('origin')).href;
  await page.goto(home);
  await paused(page);
  const before = await words();
  await says('addEventListener("pageshow", (event) => { globalThis.kept = event.persisted; })');
  await devtools.send('Page.navigate', { url: new URL('/?embed=1', home).href });
  await expect.poll(() => says('location.search'), LONG).toContain('embed');
  await says('history.back()');
  await expect.poll(() => says('globalThis.kept'), LONG).toBe(true);
  await expect.poll(words, LONG).toBe(before);
  await key('ArrowRight');
  await expect.poll(words, LONG).not.toBe(before);
  await key('ArrowLeft');
  await expect.poll(words, LONG).toBe(before);
});

test('a full storage is said once, and the story goes on', async () => {
  const { page } = await openPage({
    path: SOME,
    before: async (opened) => {
      await opened.addInitScript(() => {
        for (const place of [localStorage, sessionStorage]) {
          for (let size = 2 ** 22; size > 0; size >>= 1) {
            for (;;) {
              try {
                place.setItem(`${place.length}`, 'x'.repeat(size));
              } catch {
                break;
              }
            }
          }
        }
      });
    },
  });
  await paused(page);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await page.locator('.foot-note', { hasText: 'not saved' }).waitFor();
  await page.keyboard.press('End');
  await page.locator('.headline.ended').waitFor();
});
