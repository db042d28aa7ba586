// Going back and forth on the page: by dragging, by keys, and what is said then.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, withoutRasteriser } from './support/page.ts';

const playhead = (page: Page) => page.locator('.playhead-handle');
const moment = async (page: Page) => Number(await playhead(page).getAttribute('aria-valuenow'));

/** All that a person reads of a moment. */
async function read(page: Page) {
  await page.locator('[data-fingerprint]').waitFor();
  return {
    headline: await page.locator('.headline').innerText(),
    key: await page.locator('.key').innerText(),
    labels: await page.locator('.chart .label').allInnerTexts(),
    table: await page.locator('.timeline tbody tr').allInnerTexts(),
    story: await page.locator('.moves li').allInnerTexts(),
    count: await page.locator('.story summary').innerText(),
    fingerprint: await page.locator('[data-fingerprint]').innerText(),
  };
}

/** The story, paused at its end or wherever it got. */
async function paused(page: Page): Promise<void> {
  await page.locator('[data-drawn]').waitFor();
  await page.locator('.play', { hasText: 'Pause' }).click();
  await page.locator('[data-fingerprint]').waitFor();
}

/** Drags the playhead to shares of the chart, one after the other. */
async function drag(page: Page, ...shares: number[]): Promise<void> {
  const field = await page.locator('.playhead-field').boundingBox();
  const grip = await page.locator('.playhead-grip').boundingBox();
  if (!field || !grip) throw new Error('no chart');
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  for (const share of shares)
    await page.mouse.move(field.x + field.width * share, field.y + 40, { steps: 5 });
  await page.mouse.up();
}

test('the playhead can be dragged anywhere, both ways, and a moment is the same again', async () => {
  const { page } = await openPage();
  await paused(page);
  await drag(page, 0.5);
  await expect.poll(() => moment(page)).toBe(168);
  const first = await read(page);
  await drag(page, 1, 0.2);
  await expect.poll(() => moment(page)).toBe(67);
  expect(await read(page)).not.toEqual(first);
  await drag(page, 0.5);
  await expect.poll(() => moment(page)).toBe(168);
  expect(await read(page)).toEqual(first);
});

/** Keeps the stage's pixels on the page; tells how many differ from those kept before. */
const differing = (page: Page) =>
  page.locator('.stage-canvas').evaluate((canvas: HTMLCanvasElement) => {
    const kept = canvas as HTMLCanvasElement & { kept?: Uint8ClampedArray };
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    const pixels = data ?? new Uint8ClampedArray();
    const before = kept.kept ?? pixels;
    kept.kept = pixels;
    return pixels.length === before.length
      ? pixels.reduce((sum, value, i) => sum + Number(value !== before[i]), 0)
      : -1;
  });

test('the same picture, played or jumped to', async () => {
  // One renderer all the time: two differ in some pixels.
  const { page } = await openPage({ before: withoutRasteriser });
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => moment(page)).toBeGreaterThan(190);
  await page.locator('[data-fingerprint]').waitFor();
  // The last who left come to rest on the rim.
  const moved = () => page.waitForTimeout(500).then(() => differing(page));
  await moved();
  await expect.poll(moved, { timeout: 15_000 }).toBe(0);
  const at = await moment(page);
  await playhead(page).focus();
  await page.keyboard.press('Home');
  await expect.poll(() => moment(page)).toBe(0);
  await page.keyboard.press('End');
  await expect.poll(() => moment(page)).toBe(336);
  const field = await page.locator('.playhead-field').boundingBox();
  if (!field) throw new Error('no chart');
  await page.mouse.click(field.x + (field.width * at) / 336, field.y + 40);
  await expect.poll(() => moment(page)).toBe(at);
  await page.mouse.move(field.x, 5);
  await page.waitForTimeout(300);
  expect(await differing(page)).toBe(0);
});

describe('keys', () => {
  test('step by a quarter of an hour, an hour and a day, both ways', async () => {
    const { page } = await openPage();
    await paused(page);
    await playhead(page).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => moment(page)).toBe(0);
    for (const [keys, expected] of [
      ['Shift+ArrowRight', 96],
      ['ArrowRight', 100],
      ['Alt+ArrowRight', 101],
      ['ArrowLeft', 97],
      ['Alt+ArrowLeft', 96],
      ['Shift+ArrowLeft', 0],
      ['ArrowLeft', 0],
      ['End', 336],
    ] as const) {
      await page.keyboard.press(keys);
      await expect.poll(() => moment(page), { message: keys }).toBe(expected);
    }
    expect(await playhead(page).getAttribute('aria-valuetext')).toMatch(
      /^Tuesday 12:00: \d+ friends, \d+ listening$/,
    );
  });
});

test('what was seen stays on the chart, paler, until a slider changes it: words say so', async () => {
  const { page } = await openPage();
  await paused(page);
  await playhead(page).focus();
  await page.keyboard.press('End');
  await page.locator('.headline.ended').waitFor();
  await drag(page, 0.4);
  await page.locator('.headline:not(.ended)').waitFor();
  const ahead = page.locator('.curve.friends.ahead');
  const length = async () => (await ahead.getAttribute('d'))?.length ?? 0;
  expect(await length()).toBeGreaterThan(500);
  const row = page.locator('.lil-controller', { hasText: 'Links a day' }).first();
  await row.locator('input').fill('2');
  await row.locator('input').press('Enter');
  await expect
    .poll(() => page.locator('.panel .note[role=status]').innerText())
    .toMatch(/no longer holds/);
  await expect.poll(length).toBeLessThan(50);
});
