// “About”: how far to believe this, read from what the commands have written.

import { expect, test } from 'vitest';
import calibration from '../../src/data/calibration.json' with { type: 'json' };
import { ENGINE_VERSION } from '../../src/sim/version.ts';
import { openPage } from './support/page.ts';

test('tells each fact with published figure, band, measured value and verdict', async () => {
  const { page } = await openPage();
  await page.locator('[data-drawn]').waitFor();
  await page.getByRole('button', { name: 'About' }).click();
  await page.locator('.about').waitFor();
  const rows = page.locator('.about-facts tr.first');
  expect(await rows.count()).toBe(12);
  for (const [n, { id, label, source, figures }] of calibration.facts.entries()) {
    const words = await rows.nth(n).textContent();
    for (const part of [id, label, source]) expect(words).toContain(part);
    expect(await rows.nth(n).locator('td').last().textContent()).toBe(figures[0]?.verdict);
  }
  const met = calibration.facts.filter(({ verdict }) => verdict === 'within').length;
  const about = await page.locator('.about').textContent();
  expect(about).toContain(`${met} of 12 facts lie within their bands.`);
  expect(about).toContain('All rates of Plurk beyond E9 to E11');
  expect(about).toContain('unfollowing has little to do with how often two people interact');
  expect(about).toContain(`engine ${ENGINE_VERSION}`);
  expect(about).toContain('MIT licence');
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
});

test('is not part of what the page loads at first', async () => {
  const asked: string[] = [];
  const { page } = await openPage({
    before: async (opened) => {
      opened.on('request', (request) => asked.push(request.url()));
    },
  });
  await page.locator('[data-drawn]').waitFor();
  await page.locator('.lil-controller').first().waitFor();
  expect(asked.filter((url) => /about|calibration|many|ensemble/.test(url))).toEqual([]);
});
