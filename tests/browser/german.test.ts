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
    'Sender (bisher)',
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

test('the scenarios are told in German: lead, choice, claims, what to compare, library', async () => {
  const { page } = await openPage({ path: '/?lang=de&seed=1', reducedMotion: 'reduce' });
  await page.locator('.headline.ended').waitFor({ timeout: 10_000 });
  expect(await page.title()).toBe('Bis Dienstag die Hälfte');
  const lead = page.locator('.lead');
  expect(await lead.locator('h1').textContent()).toBe('Bis Dienstag die Hälfte');
  expect(await lead.locator('h1').getAttribute('lang')).toBe('de');
  expect(await lead.locator('.standfirst').textContent()).toContain('antwortet niemandem.');
  expect(await page.locator('.headline .below').textContent()).toMatch(
    /^Behauptung traf zu: Bis Dienstag 12:00 .* verloren \(.* geblieben; behauptet .*\)\.$/,
  );
  expect(await page.locator('.chooser option').allTextContents()).toContain('Senden ins Leere');

  await page.keyboard.press('o');
  const card = page.locator('.card', { hasText: 'Twitter zuckt mit den Achseln' });
  expect(await card.locator('.card-counter').textContent()).toBe(
    'Gestrichelt: Dasselbe Protokoll auf Plurk.',
  );
  expect(await card.locator('.card-story').textContent()).toContain('Sie scrollen vorbei');
  await card.locator('summary').click();
  expect(await card.locator('.card-claims li').first().textContent()).toMatch(
    /^Auf Twitter .* traf in \d+ von \d+ zu/,
  );
  const cards = (await page.locator('.library').textContent()) ?? '';
  expect(cards).not.toMatch(/\b(the|and|of|people|friends)\b/i);
  await card.locator('.card-open').click();
  await lead.locator('h1', { hasText: 'Twitter zuckt' }).waitFor();
  await page.locator('.headline .below', { hasText: 'Auf Twitter kostet ihn das' }).waitFor();
  await page.keyboard.press('c');
  await page.locator('.differences button', { hasText: 'Dasselbe Protokoll auf Plurk.' }).click();
  await page.locator('.side', { hasText: 'B: Dasselbe Protokoll auf Plurk.' }).waitFor();
});

test('a link shows the same to the digit in either language, and a file stays as it is', async () => {
  const shown = async (path: string) => {
    const { page } = await openPage({ path, reducedMotion: 'reduce' });
    await page.locator('.headline.ended').waitFor({ timeout: 10_000 });
    const print = page.locator('[data-fingerprint]');
    const value = await print.getAttribute('data-fingerprint', { timeout: 10_000 });
    return { page, value, numbers: (await page.locator('.what').textContent())?.match(/\d+/g) };
  };
  const english = await shown('/?seed=7');
  const { page, value, numbers } = await shown('/?seed=7&lang=de');
  expect(value).toMatch(/^[0-9a-f]{16}$/);
  expect(value).toBe(english.value);
  expect(numbers).toEqual(english.numbers);

  await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="edit"]')?.click());
  const area = page.locator('.editor textarea');
  await area.waitFor();
  const file = JSON.parse(await area.inputValue()) as { title: string };
  expect(file.title).toBe('Half by Tuesday');
  await area.fill(JSON.stringify({ ...file, title: 'Mein eigenes' }));
  await page.locator('.editor .apply:enabled').click();
  const title = page.locator('.lead h1', { hasText: 'Mein eigenes' });
  await title.waitFor();
  expect(await title.getAttribute('lang')).toBe('');
  expect(await page.locator('.standfirst').textContent()).toContain('A well-known marketer');
});
