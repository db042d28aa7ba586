// The page in German: asked for by its address or by the switch at the bottom, and kept.

import { expect, test } from 'vitest';
import { openPage } from './support/page.ts';

test('an address asks for German, and the page says everything in it', async () => {
  const { page } = await openPage({ path: '/?lang=de&seed=1', reducedMotion: 'reduce' });
  await page.locator('.headline.ended').waitFor({ timeout: 10_000 });
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await page.locator('.what').textContent()).toMatch(/von 200 Freunden gegangen/);
  expect(await page.locator('.headline .when').textContent()).toBe('Dienstag 12:00');
  expect(await page.locator('.moves .when').first().textContent()).toMatch(/^Di \d\d:\d\d$/);
  await page.locator('.panel', { hasText: 'Antworten am Tag' }).waitFor();
  expect(await page.getByLabel('Art zu schreiben').locator('option').allTextContents()).toContain(
    'Sender (wie es war)',
  );
  await page.keyboard.press('?');
  expect(await page.locator('dialog dt').allTextContents()).toContain('Leertaste');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).toContain('lang=de');
});

test('the switch at the bottom changes the language, and nothing else', async () => {
  const { page } = await openPage({ path: '/?seed=3' });
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  await page.keyboard.press('Space');
  await page.locator('.play', { hasText: /^Play$/ }).waitFor();
  const handle = page.locator('.playhead-handle');
  const start = await handle.getAttribute('aria-valuenow');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => handle.getAttribute('aria-valuenow')).not.toBe(start);
  const before = await page.locator('.playhead-handle').getAttribute('aria-valuenow');

  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.locator('.play', { hasText: /^Abspielen$/ }).waitFor();
  await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe(before);
  expect(await page.locator('.seed').inputValue()).toBe('3');
  expect(await handle.getAttribute('aria-valuetext')).toMatch(/^Sonntag|^Samstag/);

  await page.locator('.chooser select').selectOption('twitter-shrugs');
  await expect.poll(() => page.url()).toMatch(/scenario=twitter-shrugs.*lang=de/);
  await page.getByRole('link', { name: 'English' }).click();
  await page.locator('html[lang=en]').waitFor();
  expect(page.url()).not.toContain('lang=');
  expect(page.url()).toContain('scenario=twitter-shrugs');
});

test('English loads no word of German', async () => {
  const asked: string[] = [];
  const { page } = await openPage({
    before: async (opened) => {
      opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
    },
  });
  await page.locator('[data-drawn]').waitFor();
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((path) => /\/de-[^/]*\.js$/.test(path))).toEqual([]);
});
