// A large story on the page: two thousand members with ten thousand ties, for four weeks.

import type { Page } from 'playwright-core';
import { shippedJson } from '../../support/scenarios.ts';

const TITLE = 'Four weeks of two thousand';

/** The default story with more people, and longer. */
export function large(): string {
  const json = shippedJson() as {
    population: object;
    [key: string]: unknown;
  };
  const population = { ...json.population, members: 2000, friendsEach: 10 };
  const changed = { id: 'large', title: TITLE, until: 'Sat 00:00 +4w', claims: [], population };
  return JSON.stringify({ ...json, ...changed });
}

/** Drops it on the page as a file, and waits until it plays. */
export async function openLarge(page: Page): Promise<void> {
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'large.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, large());
  await page.locator('.lead h1', { hasText: TITLE }).waitFor();
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
}
