// Every screen and dialog of the page, and how one gets there.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenOptions } from './page.ts';
import { openPage } from './page.ts';

const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
const SMALL = { width: 360, height: 740 };

/** In the middle of the story and paused; reduced motion begins at its end. */
async function midway(page: Page): Promise<void> {
  await page.locator('.headline.ended').waitFor({ timeout: 10_000 });
  await page.keyboard.press('Shift+ArrowLeft');
  await page.locator('.headline:not(.ended)').waitFor();
}
const press = (key: string, until: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.locator(until).first().waitFor();
};
const act = (id: string, until: string) => async (page: Page) => {
  const menu = page.locator('.bar summary');
  const button = page.locator(`.bar [data-action="${id}"]`);
  if (!(await button.isVisible())) await menu.click();
  await button.click();
  await page.locator(until).first().waitFor();
};
const tab = (part: string) => (page: Page) => page.locator(`.tab[data-part="${part}"]`).click();
async function person(page: Page): Promise<void> {
  await page.locator('.moves button').first().click();
  await page.locator('.inspector .diary').waitFor();
}
async function why(page: Page): Promise<void> {
  await page.locator('.why-button').click();
  await page.locator('.band-label').first().waitFor();
  await page.locator('.numbers summary').click();
}
async function compare(page: Page): Promise<void> {
  await press('c', '.differences button')(page);
  await page.locator('.differences button', { hasText: 'Twitter' }).first().click();
  await page.locator('.label.second', { hasText: 'B: ' }).waitFor();
}
async function many(page: Page): Promise<void> {
  await press('m', '.many-number')(page);
  await page.locator('.many-number').fill('2');
  await page.locator('.many-run').click();
  await page.locator('.many-results .bars').waitFor();
}
/** Every folder of the panel, table and list unfolded. */
async function unfolded(page: Page): Promise<void> {
  for (const title of await page.locator('.lil-closed > .lil-title').elementHandles())
    await title.evaluate((button) => (button as HTMLElement).click());
  await expect.poll(() => page.locator('.lil-closed, .lil-transition').count()).toBe(0);
  for (const details of await page.locator('.timeline details, .others').all())
    await details.evaluate((element) => element.toggleAttribute('open', true));
}

/** Its name, how it is opened, and what leads there from the end of the story. */
type Screen = readonly [string, OpenOptions, readonly ((page: Page) => Promise<unknown>)[]];
export const SCREENS: readonly Screen[] = [
  ['the end of the story', { viewport: WIDE }, []],
  ['the middle of the story', { viewport: WIDE }, [midway]],
  ['all folders open', { viewport: WIDE }, [midway, unfolded]],
  ['the library', { viewport: WIDE }, [press('o', 'dialog .card')]],
  ['the editor', { viewport: WIDE }, [act('edit', 'dialog textarea')]],
  ['what to compare', { viewport: WIDE }, [press('c', '.differences button')]],
  ['two runs compared', { viewport: WIDE }, [compare]],
  ['many runs', { viewport: WIDE }, [many]],
  ['why they left', { viewport: WIDE }, [why]],
  ['one person', { viewport: WIDE }, [person]],
  ['about', { viewport: WIDE }, [act('about', 'dialog .about-facts')]],
  ['help', { viewport: WIDE }, [press('?', 'dialog dt')]],
  ['presenting', { viewport: WIDE }, [midway, press('p', '[data-present]')]],
  ['embedded', { path: '/?embed=1' }, []],
  ['what did not work', { path: '/?scenario=nothing-of-the-kind' }, []],
  ['a phone, the story', { viewport: PHONE }, [tab('story')]],
  ['a phone, the panel', { viewport: PHONE }, [tab('panel')]],
  ['a phone, one person', { viewport: PHONE }, [tab('story'), person]],
  ['a phone, the library', { viewport: PHONE }, [press('o', 'dialog .card')]],
  ['a small phone, the story', { viewport: SMALL }, [tab('story')]],
  ['a small phone, the panel', { viewport: SMALL }, [tab('panel'), unfolded]],
  [
    'a small phone, about',
    { viewport: SMALL },
    [press('Escape', '.bar'), act('about', '.about-facts')],
  ],
  ['the end in German', { path: '/?lang=de' }, []],
  ['help in German', { path: '/?lang=de' }, [press('?', 'dialog dt')]],
];

/** Opens a screen, at rest. */
export async function openScreen([, options, steps]: Screen): Promise<Page> {
  const { page } = await openPage({
    ...options,
    reducedMotion: 'reduce',
    // The hint to first visitors would lie over most of them.
    before: async (opened) => {
      await opened.addInitScript(() => localStorage.setItem('half-by-tuesday.hint', 'dismissed'));
    },
  });
  await page.locator('.headline.ended').waitFor({ state: 'attached', timeout: 10_000 });
  for (const step of steps) await step(page);
  return page;
}
