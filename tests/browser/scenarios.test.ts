// Other scenarios than the first: by their address, and by the list at the head of the page.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import sixteen from '../../scenarios/sixteen-answers-a-post.json' with { type: 'json' };
import twitter from '../../scenarios/twitter-shrugs.json' with { type: 'json' };
import { createSimulation } from '../../src/workers/simulation.ts';
import { openPage } from './support/page.ts';

/** To the end of the story, a day a key. */
async function toTheEnd(page: Page, days: number): Promise<void> {
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  for (let day = 0; day < days; day++) await page.keyboard.press('Shift+ArrowRight');
  await page.locator('.headline.ended').waitFor();
}

test('a story of four weeks, of a woman whose friends grow in number, by its address', async () => {
  const { page } = await openPage({ path: '/?scenario=sixteen-answers-a-post&seed=3' });
  await page.locator('[data-drawn]').waitFor();
  expect(await page.locator('.lead h1').textContent()).toBe(sixteen.title);
  expect(await page.locator('.chooser select').inputValue()).toBe(sixteen.id);
  expect(await page.locator('.panel h2').textContent()).toContain('Teeg');
  expect(await page.locator('.day').allTextContents()).toEqual([
    'Week 1',
    'Week 2',
    'Week 3',
    'Week 4',
  ]);
  await toTheEnd(page, 28);

  const simulation = createSimulation();
  await simulation.open(sixteen, '3', {});
  const last = (await simulation.advance(100_000)).moments.at(-1);
  const print = page.locator('[data-fingerprint]');
  expect(await print.getAttribute('data-fingerprint')).toBe(simulation.fingerprint());
  expect(await page.locator('.label.friends').textContent()).toBe(`${last?.friends} friends`);
  // The curve has outgrown the scale that it began with, and is still in the picture.
  const curve = await page.locator('.curve.friends:not(.ahead)').boundingBox();
  const chart = await page.locator('.chart').boundingBox();
  expect(curve?.y ?? 0).toBeGreaterThan(chart?.y ?? 0);
  expect(await page.locator('.others summary').textContent()).toContain('2 claims');
});

test('another scenario is chosen from the list: same seed, new address, no ghost', async () => {
  const { page } = await openPage({ path: '/?seed=5' });
  await toTheEnd(page, 4);
  expect(await page.locator('.chooser option').count()).toBeGreaterThan(8);
  await page.locator('.chooser select').selectOption('twitter-shrugs');
  await page.locator('.lead h1', { hasText: twitter.title }).waitFor();
  await expect.poll(() => page.url()).toContain('?scenario=twitter-shrugs&seed=5');
  expect(await page.locator('.seed').inputValue()).toBe('5');
  expect(await page.locator('.ghost').first().getAttribute('d')).toBe('');
  expect(await page.locator('.key').innerText()).not.toContain('muted');
  await toTheEnd(page, 4);
  expect(await page.locator('.what').textContent()).toContain('Twitter shrugs');
});

test('what happens in the course of a scenario stands at a flag on its moment', async () => {
  const { page } = await openPage({ path: '/?scenario=waking-up' });
  await page.locator('[data-drawn]').waitFor();
  expect(await page.locator('.flag').textContent()).toMatch(/^Rex wakes up/);
  await page.locator('.below', { hasText: 'Wednesday 12:00: Rex wakes up' }).waitFor();
  const [flag, chart] = [
    await page.locator('.flag-pole').boundingBox(),
    await page.locator('.base').boundingBox(),
  ];
  const share = ((flag?.x ?? 0) - (chart?.x ?? 0)) / (chart?.width ?? 1);
  expect(share).toBeCloseTo(4.5 / 42, 2);
});

test('the slash finds a friend by name', async () => {
  const { page } = await openPage();
  await page.locator('[data-drawn]').waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('/');
  const first = page.locator('#search-names option').first();
  const name = (await first.getAttribute('value')) ?? '';
  await page.keyboard.type(name.toLowerCase());
  await page.keyboard.press('Enter');
  await page.locator('.inspector h2', { hasText: name }).waitFor();
});
