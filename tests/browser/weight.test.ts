// What the page weighs when it is opened: everything that comes before the network falls silent,
// workers too. What nobody has opened yet is none of it.

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPage } from './support/page.ts';

test('the page weighs at most 150 kB at first load, gzipped, without its typeface', async () => {
  const parts: { url: string; body: Promise<Buffer> }[] = [];
  const { page } = await openPage({
    before: async (opened) => {
      opened.on('response', (response) => {
        const url = response.url();
        if (url.startsWith('http') && !url.endsWith('.woff2')) {
          parts.push({ url, body: response.body() });
        }
      });
    },
  });
  await page.locator('[data-drawn]').waitFor();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(
    parts.map(async ({ url, body }) => [gzipSync(await body).length, url] as const),
  );
  const total = sizes.reduce((sum, [size]) => sum + size, 0);
  const told = sizes.map(([size, url]) => `${size} ${new URL(url).pathname}`).join('\n');
  expect(sizes.length, 'page, style, script and workers').toBeGreaterThan(4);
  expect(total, told).toBeLessThanOrEqual(150_000);
});
