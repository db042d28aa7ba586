/**
 * Screens as they looked when somebody last looked at them, light and dark. After a change that is
 * meant: `UPDATE=1 npx vitest run --project browser tests/browser/pictures.test.ts`, then look at
 * every picture that changed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { difference } from './support/difference.ts';
import { openScreen, SCREENS } from './support/screens.ts';

const UPDATE = process.env['UPDATE'] === '1';
const HERE = new URL('./pictures/', import.meta.url);
const FAILED = join(tmpdir(), 'half-by-tuesday-pictures');

/** Share of pixels that may differ. */
const ALLOWED = 0.01;

/** Screens of which there are pictures. */
const PICTURED = new Set([
  'the end of the story',
  'the middle of the story',
  'the library',
  'the editor',
  'two runs compared',
  'many runs',
  'why they left',
  'one person',
  'about',
  'help',
  'presenting',
  'embedded',
  'a phone, the story',
  'a phone, the panel',
  'the end in German',
]);
const pictured = SCREENS.filter(([name]) => PICTURED.has(name));

test('there are at least twelve, and each is a screen', () => {
  expect(pictured.map(([name]) => name)).toHaveLength(PICTURED.size);
  expect(PICTURED.size).toBeGreaterThanOrEqual(12);
});

test.each(pictured)('%s looks as it did, light and dark', async (...screen) => {
  const page = await openScreen(screen);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const name = `${screen[0].replace(/\W+/g, '-')}-${colorScheme}.png`;
    const problem = compare(name, await still(page));
    if (problem) found.push(problem);
  }
  expect(found).toEqual([]);
});

/** The screen once nothing on it changes any more. */
async function still(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  let before = await page.screenshot();
  for (let n = 0; n < 20; n++) {
    await page.waitForTimeout(150);
    const after = await page.screenshot();
    if (after.equals(before)) return after;
    before = after;
  }
  return before;
}

/** What is wrong with a picture, if anything is. */
function compare(name: string, now: Buffer): string | undefined {
  const file = new URL(name, HERE);
  if (UPDATE) {
    writeFileSync(file, now);
    return;
  }
  if (!existsSync(file)) return `${name}: there is no such picture`;
  const { share, picture } = difference(readFileSync(file), now);
  if (share <= ALLOWED) return;
  mkdirSync(FAILED, { recursive: true });
  writeFileSync(join(FAILED, name), now);
  if (picture) writeFileSync(join(FAILED, name.replace('.png', '-difference.png')), picture);
  return `${name}: ${(100 * share).toFixed(2)} % of the pixels differ; see ${FAILED}`;
}
