// However a story is watched on the page, it ends at the hash that it has in Node, unwatched.

import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/model.ts';
import { fingerprint } from '../../../src/sim/fingerprint.ts';
import { openPage } from '../../browser/support/page.ts';
import { mustRead, shippedJson } from '../../support/scenarios.ts';

/** The hash at the end of the story. */
const unwatched = (() => {
  const { world, end, advance } = simulate({ scenario: mustRead(shippedJson()), seed: '7' });
  advance(end);
  return fingerprint(world);
})();

const press = async (page: Page, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const repeated = (key: string, times: number): string[] => Array.from({ length: times }, () => key);

/** Ways to go through the story with something on the page. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'by one jump': () => Promise.resolve(),

  'hour by hour, and a day back now and then': async (page) => {
    const day = [...repeated('ArrowRight', 20), 'Shift+ArrowLeft', 'Shift+ArrowRight'];
    for (let days = 0; days < 4; days++) await press(page, day);
  },

  'played as fast as may be, with pauses at random': async (page) => {
    await page.locator('.speeds button').last().click();
    await page.locator('.play').focus();
    for (const wait of fc.sample(fc.nat(60), { seed: 7, numRuns: 40 })) {
      await page.waitForTimeout(wait);
      await page.keyboard.press('Space');
    }
  },

  'with somebody’s card open, and their story asked for': async (page) => {
    await press(page, repeated('Shift+ArrowRight', 2));
    await page.locator('.moves button').first().click();
    await page.locator('.inspector .diary').waitFor();
    await page.locator('.play').focus();
    await press(page, repeated('ArrowRight', 8));
  },

  'with the chart of causes open': async (page) => {
    await press(page, repeated('Shift+ArrowRight', 2));
    await page.locator('.why-button').click();
    await page.locator('.band-label').first().waitFor();
    await page.keyboard.press('Escape');
  },

  'beside another run': async (page) => {
    await page.keyboard.press('c');
    await page.locator('.differences button', { hasText: 'Twitter' }).first().click();
    await page.locator('.label.second', { hasText: 'B: ' }).waitFor();
    await press(page, repeated('Shift+ArrowRight', 2));
    await page.locator('.compare button', { hasText: 'Close comparison' }).click();
    await page.locator('.compare').waitFor({ state: 'hidden' });
  },

  'while many runs are made': async (page) => {
    await page.keyboard.press('m');
    await page.locator('.many-number').fill('20');
    await page.locator('.many-run').click();
    await page.keyboard.press('Escape');
  },

  'in a presentation': (page) => press(page, ['p', ...repeated('ArrowRight', 12), 'p']),
};

async function endsAsUnwatched(page: Page): Promise<void> {
  await page.locator('.playhead-handle').focus();
  await page.keyboard.press('End');
  await page.locator('.headline.ended').waitFor();
  const print = page.locator('[data-fingerprint]');
  await expect.poll(() => print.getAttribute('data-fingerprint')).toBe(unwatched);
}

const path = '/?scenario=half-by-tuesday&seed=7';

test.each(Object.keys(WAYS))('%s', async (way) => {
  const { page } = await openPage({ path });
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  await WAYS[way]?.(page);
  await endsAsUnwatched(page);
});

/** In place of the layout's worker: puts everybody in the middle, once, and answers nothing more. */
const NO_LAYOUT = `onmessage = ({ data: { id, path: [call], argumentList: [given] } }) => {
  if (call !== 'arrange') return;
  const xy = new Float32Array(2 * given.value.standing_a.length);
  postMessage({ id, type: 'RAW', value: { xy, moving: false } });
};`;

test('without a layout', async () => {
  const { page } = await openPage({
    path,
    before: async (opened) => {
      await opened.route('**/layout.worker*', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: NO_LAYOUT }),
      );
    },
  });
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  await endsAsUnwatched(page);
});
