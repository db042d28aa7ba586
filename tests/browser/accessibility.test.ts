// Every screen and dialog as axe sees it, light and dark: no violation of any of its rules.

import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { openPage } from './support/page.ts';
import { openScreen, SCREENS } from './support/screens.ts';

test.each(SCREENS)('%s has no violation, light or dark', async (...screen) => {
  const page = await openScreen(screen);
  const found: Record<string, string[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found[colorScheme] = await violations(page);
  }
  expect(found).toEqual({ light: [], dark: [] });
});

test('a page that plays has no violation', async () => {
  const { page } = await openPage();
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  await page.locator('.moves button').first().waitFor();
  expect(await violations(page)).toEqual([]);
});
