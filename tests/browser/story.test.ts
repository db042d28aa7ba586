// The page as a visitor meets it: the story plays by itself, ends, and can be told again.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import scenario from '../../scenarios/half-by-tuesday.json' with { type: 'json' };
import { createSimulation } from '../../src/workers/simulation.ts';
import { openPage } from './support/page.ts';

/** The table behind the chart: one line a day. */
const curve = (page: Page) => page.locator('.timeline tbody tr').allInnerTexts();
const fingerprint = (page: Page) =>
  page.locator('[data-fingerprint]').getAttribute('data-fingerprint', { timeout: 20_000 });
const friends = async (page: Page) =>
  Number.parseInt((await page.locator('.label.friends').textContent()) ?? '', 10);

/** To the end of the story, a day a key. */
async function toTheEnd(page: Page): Promise<void> {
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  for (let day = 0; day < 4; day++) await page.keyboard.press('Shift+ArrowRight');
  await page.locator('.headline.ended').waitFor();
}

/** Drags a slider to a share of its length. */
async function slide(page: Page, label: string, share: number): Promise<void> {
  const row = page.locator('.lil-controller', { hasText: label }).first();
  const box = await row.locator('.lil-slider').boundingBox();
  if (!box) throw new Error(`no slider ${label}`);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * share, y, { steps: 4 });
  await page.mouse.up();
}

test('nothing has to be clicked: the story plays, and friends leave', async () => {
  const { page } = await openPage();
  await page.locator('[data-drawn]').waitFor();
  expect(await friends(page)).toBe(200);
  await expect.poll(() => friends(page), { timeout: 20_000 }).toBeLessThan(190);
  expect(await page.locator('.moves li').count()).toBeGreaterThan(5);
  expect(await page.locator('.what').textContent()).toMatch(/of 200 friends have left/);
});

test('the story ends with a verdict and the fingerprint that Node computes', async () => {
  const { page } = await openPage();
  await toTheEnd(page);
  const simulation = createSimulation();
  await simulation.open(scenario, '1', {});
  const { moments } = await simulation.advance(1000);
  expect(await fingerprint(page)).toBe(simulation.fingerprint());
  expect(await page.locator('.what').textContent()).toContain(`${moments.at(-1)?.left} of 200`);
  expect(await page.locator('.below').textContent()).toMatch(/claim/);
});

test('a moved slider, the same seed: the same curve as often as one likes', async () => {
  const { page } = await openPage();
  await toTheEnd(page);
  const [first, firstPrint] = [await curve(page), await fingerprint(page)];

  await slide(page, 'Links a day', 0.06);
  await page.locator('.headline:not(.ended)').waitFor();
  await toTheEnd(page);
  const [changed, changedPrint] = [await curve(page), await fingerprint(page)];
  expect(changed).not.toEqual(first);
  expect(await page.locator('.ghost-label').textContent()).toMatch(/before: \d+/);

  await page.keyboard.press('Home');
  await page.locator('.headline:not(.ended)').waitFor();
  await toTheEnd(page);
  expect(await curve(page)).toEqual(changed);
  expect(await fingerprint(page)).toBe(changedPrint);

  await page.locator('.reset-all').click();
  await page.locator('.headline:not(.ended)').waitFor();
  await toTheEnd(page);
  expect(await curve(page)).toEqual(first);
  expect(await fingerprint(page)).toBe(firstPrint);
});

test('a value that needs a new run starts one, and can be reset by its dot', async () => {
  const { page } = await openPage();
  await page.locator('[data-drawn]').waitFor();
  await page.locator('.lil-title', { hasText: 'Population' }).click();
  const row = page.locator('.lil-controller', { hasText: 'Friends at the start' });
  await row.locator('input').fill('50');
  await row.locator('input').press('Enter');
  await expect.poll(() => page.locator('.what').textContent(), { timeout: 10_000 }).toContain('50');
  await row.locator('.changed').click();
  await expect
    .poll(() => page.locator('.what').textContent(), { timeout: 10_000 })
    .toContain('200');
  expect(await row.locator('.changed').isVisible()).toBe(false);
});

test('another seed in the address is another story; the same one is the same', async () => {
  const prints: (string | null)[] = [];
  for (const seed of ['7', '8', '7']) {
    const { page } = await openPage({ path: `/?seed=${seed}` });
    await toTheEnd(page);
    expect(await page.locator('.seed').inputValue()).toBe(seed);
    prints.push(await fingerprint(page));
    await page.close();
  }
  expect(prints[0]).toBe(prints[2]);
  expect(prints[0]).not.toBe(prints[1]);
});

describe('keys', () => {
  test('Space pauses and goes on, the arrow steps an hour, N takes another seed', async () => {
    const { page } = await openPage();
    await page.locator('[data-drawn]').waitFor();
    await page.keyboard.press('Space');
    await page.locator('[data-fingerprint]').waitFor();
    const before = await page.locator('.headline .when').textContent();
    await page.waitForTimeout(500);
    expect(await page.locator('.headline .when').textContent()).toBe(before);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.headline .when').textContent()).not.toBe(before);
    await page.keyboard.press('n');
    await expect.poll(() => page.locator('.seed').inputValue()).not.toBe('1');
  });

  test('the question mark shows the keys, and Escape closes them', async () => {
    const { page } = await openPage();
    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
  });
});

test('a person in the story can be looked at, and let go', async () => {
  const { page } = await openPage();
  await toTheEnd(page);
  const reason = await page.locator('.moves button').first().getAttribute('data-reason');
  await page.locator('.story select').selectOption(reason);
  const entry = page.locator('.moves button').first();
  const name = (await entry.locator('b').textContent())?.replace(/ (left|muted|stopped).*/, '');
  await entry.click();
  expect(await page.locator('.inspector h2').textContent()).toBe(name);
  expect(await page.locator('.inspector .cost').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.locator('.inspector').waitFor({ state: 'hidden' });
});

test('pointing at a dot tells who it is', async () => {
  const { page } = await openPage();
  await page.locator('[data-drawn]').waitFor();
  const box = await page.locator('.stage-canvas').boundingBox();
  if (!box) throw new Error('no stage');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  expect(await page.locator('.tooltip b').textContent()).toBe('Rex');
});
