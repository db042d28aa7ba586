// Files of old formats and of newer ones, as they come to the page: dropped, and by a link. Old ones
// open and lead where they have always led; newer ones are refused by one line and change nothing.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/read-scenario.ts';
import { addressOf } from '../../src/share/address.ts';
import { serialise } from '../../src/sim/scenario/serialise.ts';
import { FORMAT } from '../../src/sim/scenario/types.ts';
import { ENGINE_VERSION } from '../../src/sim/version.ts';
import { mustRead, smallJson } from '../support/scenarios.ts';
import { drop, press } from './support/infected.ts';
import { openPage } from './support/page.ts';

type Json = Record<string, unknown>;

const ways = {
  drop: (page: Page, json: Json) => drop(page, 'kept.json', JSON.stringify(json)),
  link: async (page: Page, json: Json) => {
    const told = { scenario: 'kept', seed: undefined, changes: {}, choices: {}, patches: [] };
    const own = { file: 'kept.json', json };
    const address = await addressOf({ ...told, own }, ENGINE_VERSION, '');
    await page.evaluate(
      (hash) => location.assign(hash),
      address?.slice(address.indexOf('#')) ?? '',
    );
  },
};
const WAYS = Object.keys(ways) as (keyof typeof ways)[];
const FORMATS = Array.from({ length: FORMAT }, (_, n) => n + 1);

/** What is shown: the world, the moment, the address, and the hash of the whole state. */
const shown = async (page: Page) => ({
  words: await page.locator('.lead, .chooser option:checked, .headline, .key').allInnerTexts(),
  fingerprint: await page.locator('[data-fingerprint]').getAttribute('data-fingerprint'),
  address: page.url(),
  title: await page.title(),
});

describe.each(WAYS)('by %s', (way) => {
  test.each(FORMATS)('a file of format %i opens, as what it is and to the same end', async (n) => {
    const frozen = (file: string) => readFileSync(`tests/fixtures/formats/${n}.${file}`, 'utf8');
    const [read, played] = frozen('txt').split('\n');
    const json = JSON.parse(frozen('json')) as Json;
    const { page } = await openPage();
    await page.locator('[data-drawn]').waitFor();
    await ways[way](page, json);
    await page.locator('.lead h1', { hasText: String(json['title']) }).waitFor();
    await page.keyboard.press('End');
    await page.locator('.headline.ended').waitFor();
    const print = page.locator('[data-fingerprint]');
    const fingerprint = await print.getAttribute('data-fingerprint');
    expect(`played with ${ENGINE_VERSION} ${fingerprint}`).toBe(played);
    const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'save')]);
    const kept = mustRead(JSON.parse(readFileSync(await saved.path(), 'utf8')));
    expect(`read ${createHash('sha256').update(serialise(kept)).digest('hex')}`).toBe(read);
  });

  test('a newer format is refused by one line, and what runs goes on as it was', async () => {
    const { page } = await openPage({ path: '/?scenario=half-by-tuesday&seed=7' });
    await page.locator('.play', { hasText: 'Pause' }).click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.headline', { hasText: 'Sunday' }).waitFor();
    await page.locator('[data-fingerprint]').waitFor();
    const before = await shown(page);
    const newer = { ...smallJson(), format: FORMAT + 1, titel: 'Neu', accounts: 3 };
    expect(readScenario(newer)).toMatchObject({ ok: false });
    await ways[way](page, newer);
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    const message = `${FORMAT + 1} is newer than ${FORMAT}, the newest that this version reads`;
    expect(await dialog.locator('.problems li').allTextContents()).toEqual([
      `kept.json: format: ${message}`,
    ]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => shown(page)).toEqual(before);
    // A reload shows it too, and does not ask for the refused one again.
    await page.reload();
    await page.locator('[data-fingerprint]').waitFor();
    expect(await dialog.count()).toBe(0);
    expect(await shown(page)).toEqual(before);
  });
});

test('a link that is damaged does not stay in the address, and a reload shows what was shown', async () => {
  const { page } = await openPage({ path: '/?scenario=six-at-once&seed=7' });
  await page.locator('.play', { hasText: 'Pause' }).click();
  await page.locator('[data-fingerprint]').waitFor();
  const paused = await shown(page);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await shown(page)).fingerprint).not.toBe(paused.fingerprint);
  const before = await shown(page);
  await page.evaluate(() => location.assign('#s=damaged'));
  await page.locator('dialog[open]', { hasText: 'damaged' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).toBe(before.address);
  await page.reload();
  await expect.poll(() => shown(page), { timeout: 15_000 }).toEqual(before);
});

test('a seed of a wrong kind in a link is refused by its field', async () => {
  const { page } = await openPage({ path: '/?scenario=half-by-tuesday&seed=7' });
  await page.locator('[data-drawn]').waitFor();
  await ways.link(page, smallJson({ seed: { toString: 1 }, title: { toString: 1 } }));
  const lines = page.locator('dialog[open] .problems li');
  await expect.poll(() => lines.allTextContents()).toHaveLength(2);
  expect((await lines.allTextContents()).join()).toMatch(/kept\.json: title: .*kept\.json: seed: /);
  expect(await page.locator('.lead h1').textContent()).toBe('Half by Tuesday');
});
