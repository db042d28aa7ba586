// A stage whose canvas was taken away, hidden or made too large is drawn again, pixel by pixel.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/page.ts';

const stage = (page: Page) => page.locator('.stage-canvas');
/** A hash of the stage's pixels, and its size; and whether there is anything to be seen. */
const pixels = (page: Page) =>
  stage(page).evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    let hash = 0;
    for (const byte of data) hash = (Math.imul(hash, 31) + byte) | 0;
    return `${width} x ${height}: ${hash}`;
  });
const resized = (page: Page, style: string) =>
  page
    .locator('.stage-canvas')
    .evaluate((canvas, said) => ((canvas as HTMLElement).style.cssText = said), style);
const pictures = (page: Page) =>
  page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 300)));

/** What becomes of a canvas. */
const FATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'taken away by the browser, and given back empty': (page) =>
    stage(page).evaluate((canvas: HTMLCanvasElement) => {
      canvas.dispatchEvent(new Event('contextlost', { cancelable: true }));
      canvas.getContext('2d')?.reset();
      canvas.dispatchEvent(new Event('contextrestored'));
    }),
  'not displayed for a while': (page) => resized(page, 'display: none'),
  'larger than a canvas can be': (page) => resized(page, 'width: 90000px; height: 40000px'),
  'without any height, far zoomed out': async (page) => {
    await page.evaluate(() =>
      Object.defineProperty(globalThis, 'devicePixelRatio', { value: 0.25, configurable: true }),
    );
    await resized(page, 'height: 0');
    await pictures(page);
    await page.evaluate(() => Object.defineProperty(globalThis, 'devicePixelRatio', { value: 1 }));
  },
};

test('a canvas that was lost, hidden or too large shows the same again', async () => {
  const { page } = await openPage({ path: '/?seed=7', reducedMotion: 'reduce' });
  await page.locator('.headline.ended').waitFor({ timeout: 10_000 });
  await pictures(page);
  const before = await pixels(page);
  const style = await page
    .locator('.stage-canvas')
    .evaluate((canvas) => (canvas as HTMLElement).style.cssText);
  for (const [fate, happen] of Object.entries(FATES)) {
    await happen(page);
    await pictures(page);
    const size = await stage(page).evaluate(
      ({ width, height }: HTMLCanvasElement) => width * height,
    );
    expect(size, fate).toBeGreaterThan(0);
    expect(size, fate).toBeLessThanOrEqual(2 ** 24);
    await resized(page, style);
    await expect.poll(() => pixels(page), { message: fate }).toBe(before);
  }
});
