// A whole session without a mouse: from the library to the link that is shared, with the focus in
// sight at every stop.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/page.ts';

const LONG = { timeout: 10_000 };
/** More stops than the page has. */
const STOPS = 250;

/** Tab by Tab to an element; what has the focus has to be seen on the way. */
async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const [there, seen, what] = await page.evaluate(
      ([wanted, said]) => {
        const at = document.activeElement;
        if (!at || at === document.body) return [false, true, 'body'] as const;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
        const grip = at.querySelector('.playhead-grip');
        const ring = grip
          ? getComputedStyle(grip).strokeWidth === '4px'
          : outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
        const name = at.getAttribute('aria-label') ?? at.textContent ?? '';
        const found = at.matches(wanted ?? '') && name.includes(said ?? '');
        return [
          found,
          ring || boxShadow !== 'none',
          `${at.tagName} ${at.className} ${name}`,
        ] as const;
      },
      [selector, words],
    );
    expect(seen, `the focus is seen on ${what}`).toBe(true);
    if (there) return;
  }
  throw new Error(`${selector} “${words}” is not reached by Tab`);
}
const moment = async (page: Page) =>
  Number(await page.locator('.playhead-handle').getAttribute('aria-valuenow'));

test('library, play, step, slider, undo, compare, many runs, close and share, all by keyboard', async () => {
  const { page } = await openPage({ path: '/?seed=1' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-drawn]').waitFor();

  await page.keyboard.press('o');
  await page.locator('dialog .card').first().waitFor();
  await tabTo(page, '.card-open', 'Useful, or only loud');
  await page.keyboard.press('Enter');
  await page.locator('.lead h1', { hasText: 'Useful, or only loud' }).waitFor();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });

  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  await page.keyboard.press('Space');
  await page.locator('.play', { hasText: 'Play' }).waitFor();
  const paused = await moment(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => moment(page)).toBe(paused + 4);

  const links = page.getByRole('textbox', { name: 'Links a day', exact: true });
  const before = await links.inputValue();
  await tabTo(page, '[data-key="linksPerDay"] input');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  expect(await links.inputValue()).toBe('6');
  await tabTo(page, 'button', 'Undo');
  await page.keyboard.press('Enter');
  expect(await links.inputValue()).toBe(before);

  await page.keyboard.press('c');
  await page.locator('.differences').first().waitFor();
  await tabTo(page, '.differences button', 'Twitter');
  await page.keyboard.press('Enter');
  await page.locator('.label.second', { hasText: 'B: ' }).waitFor(LONG);
  await tabTo(page, '.compare button', 'Close');
  await page.keyboard.press('Enter');
  await page.locator('.compare').waitFor({ state: 'hidden' });

  await page.keyboard.press('m');
  await page.locator('.many-number').waitFor();
  await tabTo(page, '.many-number');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2');
  await tabTo(page, '.many-run');
  await page.keyboard.press('Enter');
  await page.locator('.many-results .bars').waitFor(LONG);
  await page.keyboard.press('Escape');
  await page.locator('.many').waitFor({ state: 'hidden' });

  await tabTo(page, '[data-action="share"]');
  await page.keyboard.press('Enter');
  await page.locator('.notice', { hasText: 'The link is copied.' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?scenario=useful-or-not&seed=1');
});
