// Many seeds on the page: what they come to is what the command line says, the page stays
// responsive, and they can be stopped.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import story from '../../scenarios/half-by-tuesday.json' with { type: 'json' };
import type { SeedPlan } from '../../src/ensemble/seed.ts';
import { readScenario } from '../../src/read-scenario.ts';
import { Harvest } from '../../src/viz/many/harvest.ts';
import { createEnsemble } from '../../src/workers/ensemble.ts';
import { openPage } from './support/page.ts';
import { longestTask } from './support/tasks.ts';

/** Opens the card by its key and asks for so many seeds. */
async function ask(page: Page, seeds: number): Promise<void> {
  await page.locator('[data-drawn]').waitFor();
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  await page.keyboard.press('m');
  await page.locator('.many-number').fill(String(seeds));
  await page.locator('.many-run').click();
}

/** What the engine gives for seeds 1 to N, told without a page. */
async function harvestOf(seeds: number): Promise<Harvest> {
  const read = readScenario(story);
  if (!read.ok) throw new Error('the scenario cannot be read');
  const plan: SeedPlan = { scenario: read.value, changes: {}, edges: undefined };
  const ensemble = createEnsemble();
  const first = await ensemble.run(plan, '1');
  const harvest = new Harvest(read.value.claims, first.friends.length - 1);
  harvest.take(first);
  for (let n = 2; n <= seeds; n++) harvest.take(await ensemble.run(plan, String(n)));
  return harvest;
}

test('eight seeds: claims, histogram and fan say what the engine says; no task is long', async () => {
  const { page } = await openPage();
  await page.locator('[data-drawn]').waitFor();
  await page.locator('.lil-controller').first().waitFor();
  await page.keyboard.press('m');
  await page.locator('.many-number').fill('8');
  const longest = await longestTask(page, async () => {
    await page.getByRole('button', { name: 'Run 8 seeds' }).click();
    await page.locator('.many-end', { hasText: '8 seeds done.' }).waitFor();
  });
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(50);

  const harvest = await harvestOf(8);
  const [claim] = harvest.claims();
  const held = await page.locator('.many-held').first().textContent();
  expect(held).toBe(
    `Held in ${claim?.held} of 8, 95 % interval ${claim?.low.toFixed(2)} to ${claim?.high.toFixed(2)}`,
  );
  await page.keyboard.press('Escape');
  await page.locator('.many').waitFor({ state: 'hidden', timeout: 5000 });
  expect(await page.locator('.fan.friends.half').getAttribute('d')).toBe('');
});

test('the histogram stands at the playhead, and marks the run that is shown', async () => {
  const { page } = await openPage({ reducedMotion: 'reduce' });
  await page.locator('.headline.ended').waitFor();
  await page.keyboard.press('m');
  await page.locator('.many-number').fill('6');
  await page.keyboard.press('Enter');
  await page.locator('.many-end', { hasText: '6 seeds done.' }).waitFor();
  const friends = (await page.locator('.label.friends').textContent())?.split(' ')[0];
  expect(await page.locator('.many-histogram').textContent()).toContain(`this run: ${friends}`);
  const values = [...(await harvestOf(6)).friendsAt(Number.POSITIVE_INFINITY)].sort(
    (a, b) => a - b,
  );
  const median = Math.round(((values[2] ?? 0) + (values[3] ?? 0)) / 2);
  expect(await page.locator('.many-spread').textContent()).toContain(`Median ${median};`);
  expect(await page.locator('.many-histogram figcaption').textContent()).toContain('Tuesday 12:00');
  const wide = await page.locator('.fan.friends.wide').boundingBox();
  const chart = await page.locator('.chart').boundingBox();
  expect(wide?.width).toBeGreaterThan(0.7 * (chart?.width ?? 0));
  const days = await page.locator('.many tbody th').allTextContents();
  expect(days.at(-1)).toBe('Tuesday 12:00');
});

test('results come as they finish, and what was asked for can be stopped at any moment', async () => {
  const { page } = await openPage();
  await ask(page, 1000);
  await page.locator('.many-words', { hasText: /^\d+ of 1,000 seeds, about/ }).waitFor();
  await page.locator('.many-held').first().waitFor();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  const words = await page.locator('.many-end').textContent();
  expect(words).toMatch(/^Stopped after \d+ of 1,000 seeds\.$/);
  await page.waitForTimeout(1200);
  expect(await page.locator('.many-end').textContent()).toBe(words);
  // A value that was changed: what is shown belongs to other values.
  expect(await page.locator('.many-stale').isVisible()).toBe(false);
  const links = page.locator('.lil-controller', { hasText: 'Links a day' }).locator('input');
  await links.fill('3');
  await links.press('Enter');
  await page.locator('.many-stale').waitFor();
});

test('a simulation that cannot be loaded for many seeds is told of', async () => {
  const { page, problems } = await openPage({
    before: async (opened) => {
      await opened.route('**/ensemble.worker*', (route) => route.fulfill({ status: 404 }));
    },
  });
  await ask(page, 5);
  await page.locator('dialog[open]').waitFor();
  expect(await page.locator('dialog').textContent()).toMatch(/Seed 1 could not be run/);
  await page.close();
  problems.length = 0;
});
