// Why they left, as a person reads it: causes over time, somebody's own account, and what would have
// been enough, found by telling the story again, and played.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/page.ts';

/** The story at its end, at rest. */
async function ended(path = '/?seed=1'): Promise<Page> {
  const { page } = await openPage({ path, reducedMotion: 'reduce' });
  await page.locator('.headline.ended').waitFor({ timeout: 10_000 });
  return page;
}
/** A run that has just been started, to its end: a day a key. */
async function toTheEnd(page: Page): Promise<void> {
  await page.locator('.headline:not(.ended)').waitFor();
  for (let day = 0; day < 4; day++) await page.keyboard.press('Shift+ArrowRight');
  await page.locator('.headline.ended').waitFor({ timeout: 10_000 });
}
const number = (words: string | null): number => Number.parseInt(words ?? '', 10);

/** Somebody of whom the story tells for a reason; the newest entry. */
async function choose(page: Page, reason: string): Promise<void> {
  await page.locator('.story select').selectOption(reason);
  await page.locator('.moves button', { hasText: 'left.' }).first().click();
  await page.locator('.inspector .diary').waitFor();
}

test('the causes over time add up to those who left, in the chart and in the table', async () => {
  const page = await ended();
  await page.locator('.why-button').click();
  await page.locator('.band-label').first().waitFor();
  const left = number(await page.locator('.key .number').nth(3).textContent());
  expect(await page.locator('.causes-view .count').textContent()).toContain(`${left} departures`);
  const labels = await page.locator('.band-label').allTextContents();
  const sum = labels.reduce((total, words) => total + number(words.match(/\d+$/)?.[0] ?? ''), 0);
  expect(sum).toBe(left);
  expect(labels.join()).toContain('Never answering');
  await page.locator('.numbers summary').click();
  const last = page.locator('.numbers tbody tr').last();
  expect(await last.locator('th').textContent()).toBe('Tuesday 12:00');
  expect(number(await last.locator('td').last().textContent())).toBe(left);
  // A cause in the table shows only that cause in the story.
  await page.locator('.numbers thead button', { hasText: 'Promotion' }).click();
  expect(await page.locator('.story select').inputValue()).toBe('promotion');
  await page.keyboard.press('Escape');
  await page.locator('.causes-view').waitFor({ state: 'hidden' });
});

test('what keeps nine in ten is found, and playing it keeps them', async () => {
  const page = await ended();
  await page.locator('.why-button').click();
  await page.locator('.causes-view .find').click();
  const found = page.locator('.causes-view .found');
  await found.locator('li').first().waitFor({ timeout: 25_000 });
  const words = (await found.locator('li').first().innerText()).replace(/\s+/g, ' ');
  expect(words).toMatch(
    /had posted \d+ links? a day, rather than 24 Smallest change\. Keeps 9\d %/,
  );
  await found.locator('.play-it').first().click();
  await toTheEnd(page);
  const left = number(await page.locator('.key .number').nth(3).textContent());
  const kept = number(words.match(/Keeps (\d+)/)?.[1] ?? '');
  expect(Math.round(100 - left / 2)).toBeGreaterThanOrEqual(kept - 1);
  expect(await page.locator('.ghost-label').textContent()).toMatch(/before: \d+/);
  expect(await found.innerText()).toContain('Playing now');
});

test('a search can be given up', async () => {
  const page = await ended();
  await page.locator('.why-button').click();
  await page.locator('.causes-view .find').click();
  await page.locator('.finding', { hasText: /^Run \d+, of \d+ at most/ }).waitFor();
  await page.locator('.causes-view .working button').click();
  expect(await page.locator('.causes-view .finding').textContent()).toBe('Stopped; no answer.');
  expect(await page.locator('.causes-view .find').isVisible()).toBe(true);
});

test('somebody tells it in their own words, and a sentence leads to its slider', async () => {
  const page = await ended();
  await choose(page, 'silence');
  const own = await page.locator('.inspector .own').innerText();
  expect(own).toMatch(/I have seen \d+ (links|posts) by Rex\./);
  expect(own).toContain('Rex has never answered me.');
  expect(await page.locator('.patience-figure').innerText()).toMatch(/Annoyance \d+, patience \d+/);
  await page.locator('.visits summary').click();
  expect(await page.locator('.visits li').first().innerText()).toMatch(
    /^\w+day \d\d:\d\d: \d+ links?, [\d.]+ points; then \d+ of \d+$/,
  );
  await page.locator('.said', { hasText: 'never answered me' }).click();
  const slider = page.locator('.panel .pointed');
  expect(await slider.innerText()).toContain('Responses a day');
  // It is in sight: the card has made room.
  const [card, control] = [
    await page.locator('.inspector').boundingBox(),
    await slider.boundingBox(),
  ];
  expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThan(control?.x ?? 0);
});

test('what would have kept somebody is found, and that person stays', async () => {
  const page = await ended();
  await choose(page, 'promotion');
  const name = await page.locator('.inspector h2').textContent();
  expect(await page.locator('.inspector .state').textContent()).toBe('Has left Rex.');
  await page.locator('.stay .find').click();
  const found = page.locator('.stay .found');
  await found.locator('li').first().waitFor({ timeout: 25_000 });
  expect(await found.innerText()).toContain(`${name} would still be a friend at the end if Rex…`);
  await found.locator('.play-it').first().click();
  await toTheEnd(page);
  await expect
    .poll(() => page.locator('.inspector .state').textContent())
    .toMatch(/^(Listens to|Still a friend)/);
});
