// Takes the README's pictures: builds the page, plays the default scenario in a headless Chromium,
// and writes docs/pictures/. Knows Vite and playwright; the browser is found as for the tests.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser } from './lib/browser.mjs';
import { root } from './lib/root.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const VIEWPORT = { width: 1280, height: 720 };
/** File, colour scheme, and when it is taken: at a moment of the story, or at its end. */
const PICTURES = [
  { file: 'story.png', colorScheme: 'light', until: /Monday 1[4-9]/ },
  { file: 'end.png', colorScheme: 'light', until: undefined },
  { file: 'dark.png', colorScheme: 'dark', until: /Monday 1[4-9]/ },
];

/**
 * The line that tells the moment, as soon as it says one of these: a busy machine skips some.
 * @param {import('playwright-core').Page} page
 * @param {RegExp} moment
 */
const when = (page, moment) => page.locator('.headline .when', { hasText: moment });

const found = await findBrowser();
if ('problem' in found) {
  console.error(found.problem);
  process.exit(1);
}
const outDir = mkdtempSync(join(tmpdir(), 'half-by-tuesday-picture-'));
const pictures = join(root, 'docs', 'pictures');
mkdirSync(pictures, { recursive: true });
await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({
  root,
  logLevel: 'error',
  build: { outDir },
  preview: { host: '127.0.0.1', port: 0, open: false },
});
const browser = await chromium.launch({ executablePath: found.path, args: FLAGS });
try {
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  for (const { file, colorScheme, until } of PICTURES) {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator('.hint button').click();
    if (until) await when(page, until).waitFor({ timeout: 60_000 });
    else await page.locator('[data-fingerprint]').waitFor({ timeout: 60_000 });
    // The last who left come to rest on the rim.
    if (!until) await page.waitForTimeout(2500);
    await page.screenshot({ path: join(pictures, file) });
    console.log(`docs/pictures/${file}`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}
