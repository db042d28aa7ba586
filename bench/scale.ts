/**
 * How large a world a tab holds: the weekend of *Half by Tuesday*, Saturday 00:00 to Monday 00:00,
 * in the page's worker with twenty ties a member. Building and living apart, and the longest task of
 * the page meanwhile.
 */
import type { Browser } from 'playwright-core';
import { pageInBrowser } from './browser.ts';
import type { Size } from './options.ts';
import { drop } from './stage.ts';
import type { Demand, Findings } from './table.ts';
import type { Spread } from './timing.ts';

const MEMBERS: Record<Size, readonly number[]> = { small: [], medium: [1e5], large: [1e5, 1e6] };
const MILLION = 1e6;
const FRIENDS_EACH = 20;
const COMMUNITIES = 32;
const MOST_MS = 600_000;

/** Seconds, and milliseconds of the longest task. */
interface Weekend {
  readonly built: number;
  readonly lived: number;
  readonly longest: number;
}

export async function scale(size: Size, tell: (line: string) => void): Promise<Findings> {
  const sizes = MEMBERS[size];
  const found = new Map<number, Weekend>();
  if (sizes.length > 0) {
    tell('scale: building the page');
    await pageInBrowser(async (browser, address) => {
      for (const members of sizes) {
        tell(`scale: ${members.toLocaleString('en')} members`);
        found.set(members, await weekend(browser, address, members));
      }
    });
  }
  const cells = (of: (weekend: Weekend) => number): Spread[] =>
    [...found.values()].map((one) => ({ median: of(one), min: of(one), max: of(one) }));
  const table = {
    title: 'Scale',
    unit: 'seconds, measured once',
    columns: sizes.map((members) => `${members.toLocaleString('en')} members`),
    rows: [
      { name: 'both', cells: cells(({ built, lived }) => built + lived) },
      { name: 'building the world', cells: cells(({ built }) => built) },
      { name: 'living the weekend', cells: cells(({ lived }) => lived) },
    ],
  };
  return { tables: sizes.length > 0 ? [table] : [], demands: demands(found.get(MILLION)) };
}

function demands(million: Weekend | undefined): Demand[] {
  const at = 'most';
  const why = 'only with --size large';
  const what = 'of 1,000,000 members in a browser';
  return [
    {
      what: `weekend ${what}, building and living, seconds`,
      at,
      bound: 60,
      found: million && million.built + million.lived,
      why,
    },
    {
      what: `longest task of the page with the weekend ${what}, milliseconds`,
      at,
      bound: 50,
      found: million?.longest,
      why,
    },
  ];
}

async function weekend(browser: Browser, address: string, members: number): Promise<Weekend> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('[data-drawn]').waitFor();
    await page.locator('.lil-slider').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const tasks = { longest: 0 };
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          tasks.longest = Math.max(tasks.longest, duration);
      }).observe({ type: 'longtask' });
    });
    const begun = performance.now();
    await drop(page, { members, friendsEach: FRIENDS_EACH, communities: COMMUNITIES }, 'Mon 00:00');
    const built = performance.now();
    await page.keyboard.press('End');
    await page.waitForFunction(
      () => {
        const hand = document.querySelector('.playhead-handle');
        return hand?.getAttribute('aria-valuenow') === hand?.getAttribute('aria-valuemax');
      },
      undefined,
      { timeout: MOST_MS, polling: 100 },
    );
    const lived = performance.now();
    const longest = await page.evaluate(
      () => (window as unknown as { tasks: { longest: number } }).tasks.longest,
    );
    return { built: (built - begun) / 1000, lived: (lived - built) / 1000, longest };
  } finally {
    await context.close();
  }
}
