// A town of which only a part is drawn, and one that is not waited for.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { simulate } from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { mustRead } from '../support/scenarios.ts';
import { drop, openTown, town } from './support/large.ts';
import { openPage } from './support/page.ts';

const MEMBERS = 30_000;

/** Somebody on the stage who is no account, with the name that the pointer shows. */
async function pointAt(page: Page): Promise<string> {
  const stage = await page.locator('.stage-canvas').boundingBox();
  if (!stage) throw new Error('no stage');
  for (let step = 1; step < 40; step++) {
    const x = stage.x + stage.width * (0.5 + 0.008 * step);
    await page.mouse.move(x, stage.y + stage.height * 0.5);
    const name = await page
      .locator('.tooltip:visible b')
      .textContent({ timeout: 50 })
      .catch(() => '');
    if (name && name !== 'Rex') return name;
  }
  throw new Error('nobody is drawn between the account and the rim');
}

test('a part of a large town is drawn, all of it is counted, and the page says so', async () => {
  const { page } = await openPage();
  await openTown(page, MEMBERS);
  await page.keyboard.press('End');
  const print = page.locator('[data-fingerprint]');
  await print.waitFor();
  const { world, end, advance } = simulate({ scenario: mustRead(JSON.parse(town(MEMBERS))) });
  advance(end);
  const { left } = world.tables.tally.at;
  expect(await print.getAttribute('data-fingerprint')).toBe(fingerprint(world));
  expect(await page.locator('.what').textContent()).toContain(`${left[0]} of 200 friends gone`);
  expect(await page.locator('.stage .drawn').textContent()).toBe(
    '10,000 of 30,000 people: friends of Rex, friends of theirs, and a fair sample.',
  );
  // Whoever stands there is who is told of, though a place is no longer a member's number.
  const pointed = await pointAt(page);
  await page.mouse.down();
  await page.mouse.up();
  await page.locator('.inspector h2', { hasText: pointed }).waitFor();
  const entry = page.locator('.moves button').first();
  await entry.click();
  const told = await entry.locator('b').textContent();
  const name = await page.locator('.inspector h2').textContent();
  expect(told?.startsWith(name ?? '?')).toBe(true);
});

test('a world in the making tells how far it is, and is given up without a trace', async () => {
  const { page } = await openPage();
  await page.locator('.play', { hasText: 'Pause' }).click();
  const print = page.locator('[data-fingerprint]');
  await print.waitFor();
  const before = await print.getAttribute('data-fingerprint');
  const title = await page.locator('.lead h1').textContent();
  await drop(page, town(600_000));
  const waiting = page.locator('.waiting');
  await waiting.waitFor();
  const share = () =>
    page.locator('.waiting progress').evaluate((bar) => Number((bar as HTMLProgressElement).value));
  const first = await share();
  await expect.poll(share).toBeGreaterThan(first);
  await waiting.locator('button').click();
  await waiting.waitFor({ state: 'hidden' });
  expect(await page.locator('.lead h1').textContent()).toBe(title);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => print.getAttribute('data-fingerprint')).toBe(before);
});

test('paused while it is being built, a town does not begin to play', async () => {
  const { page } = await openPage();
  const pause = page.locator('.play', { hasText: 'Pause' });
  await pause.waitFor();
  await drop(page, town(300_000));
  await page.locator('.waiting').waitFor();
  await pause.click();
  await page.locator('.lead h1', { hasText: '300000' }).waitFor();
  await page.locator('[data-fingerprint]').waitFor();
  await page.waitForTimeout(1000);
  expect(await page.locator('.play').innerText()).not.toContain('Pause');
  expect(await page.locator('.playhead-handle').getAttribute('aria-valuenow')).toBe('0');
});
