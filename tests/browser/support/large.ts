// Large stories on the page: two thousand members with ten thousand ties, for four weeks; and towns
// of which only a part is drawn.

import type { Page } from 'playwright-core';
import { shippedJson } from '../../support/scenarios.ts';

const TITLE = 'Four weeks of two thousand';

/** The default story with more people, and longer. */
export function large(): string {
  const changed = { id: 'large', title: TITLE, until: 'Sat 00:00 +4w', claims: [] };
  return changedStory(changed, { members: 2000, friendsEach: 10 });
}

/** The default story's first day among many, with twenty ties each. */
export function town(members: number): string {
  const day = { id: 'town', title: titleOf(members), until: 'Sun 00:00', claims: [] };
  return changedStory(day, { members, friendsEach: 20, communities: 32 });
}

const titleOf = (members: number): string => `A town of ${members}`;

function changedStory(fields: object, people: object): string {
  const json = shippedJson() as { population: object; [key: string]: unknown };
  return JSON.stringify({ ...json, ...fields, population: { ...json.population, ...people } });
}

/** Drops it on the page as a file, and waits until it plays. */
export async function openLarge(page: Page): Promise<void> {
  await drop(page, large());
  await page.locator('.lead h1', { hasText: TITLE }).waitFor();
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
}

/** Likewise a town; waits until it is there, however long it takes. */
export async function openTown(page: Page, members: number): Promise<void> {
  await drop(page, town(members));
  await page.locator('.lead h1', { hasText: titleOf(members) }).waitFor({ timeout: 240_000 });
}

/** Drops a scenario file on the page. */
export const drop = (page: Page, file: string): Promise<void> =>
  page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'large.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, file);
