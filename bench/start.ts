/** How long after its address the built page shows its first picture, in a browser that runs. */
import type { Browser } from 'playwright-core';
import { pageInBrowser } from './browser.ts';
import type { Size } from './options.ts';
import type { Findings } from './table.ts';
import { medianOf } from './table.ts';
import type { Case } from './timing.ts';
import { alternate } from './timing.ts';

const ROUNDS: Record<Size, number> = { small: 5, medium: 9, large: 15 };

export async function start(size: Size, tell: (line: string) => void): Promise<Findings> {
  tell('start: building the page');
  return pageInBrowser(async (browser, address) => {
    const opened = async (path: string): Promise<Case> => ({
      name: path || 'half-by-tuesday',
      measure: () => firstPicture(browser, `${address}${path && `?scenario=${path}`}`),
    });
    const cases = await Promise.all(['', 'elsewhere', 'three-ways-to-be-found'].map(opened));
    const found = await alternate(cases, ROUNDS[size]);
    const rows = cases.map(({ name }) => ({ name, cells: [found.get(name) ?? ''] }));
    const first = medianOf(rows[0]?.cells[0]);
    const what = 'first picture after opening the built page, seconds';
    return {
      tables: [
        { title: 'Start', unit: 'ms to the first picture', columns: ['empty profile'], rows },
      ],
      demands: [{ what, at: 'most', bound: 1, found: first && first / 1000 }],
    };
  });
}

/** By the page's own clock, which begins when its address is asked for. */
async function firstPicture(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[data-drawn]')) return;
        performance.mark('drawn');
        observer.disconnect();
      }).observe(document, { attributes: true, subtree: true });
    });
    await page.goto(address);
    await page.locator('[data-drawn]').waitFor();
    return await page.evaluate(() => performance.getEntriesByName('drawn')[0]?.startTime ?? NaN);
  } finally {
    await context.close();
  }
}
