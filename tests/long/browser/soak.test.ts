// The soak in short: so little time tells nothing of small leaks, for caches and code still warm up,
// but it tells of large ones. `npm run soak` takes an hour and holds the page to what is promised.

import { expect, test } from 'vitest';
import { judge, table } from '../../../scripts/soak/slope.mjs';
import { soak } from '../../../scripts/soak/soak.mjs';
import { openPage } from '../../browser/support/page.ts';

/** Bytes in ten minutes: several times what a page grows by that only warms up. */
const MOST = 15e6;

async function grown(minutes: number, leak = false) {
  const { page } = await openPage();
  await page.locator('.hint button').click();
  if (leak) {
    // From outside the page's own code: 100 kB a second.
    await page.evaluate(() => {
      const kept: number[][] = [];
      setInterval(() => kept.push(Array.from({ length: 2500 }, () => Math.random())), 200);
    });
  }
  const rows = judge(await soak(page, minutes, () => {}), MOST);
  console.log(table(rows, MOST));
  return rows;
}
const bad = (rows: Awaited<ReturnType<typeof grown>>) =>
  rows.filter(({ held }) => !held).map(({ name }) => name);

test('the page and its workers do not grow, played over and over', async () => {
  expect(bad(await grown(3))).toEqual([]);
}, 400_000);

// Of the others so short a run tells nothing.
test('a page that leaks 100 kB a second is seen to grow by half of that at least', async () => {
  const page = (await grown(2, true)).find(({ name }) => name === 'page');
  expect(page?.held).toBe(false);
  expect(page?.growth).toBeGreaterThan(30e6);
});
