// npm run soak: the built page in a headless Chromium, played over and over, and whether what it holds
// grows. Options: --minutes N (60). Ends with 1 where something does.

import { parseArgs } from 'node:util';
import { findBrowser } from './lib/browser.mjs';
import { ensure } from './lib/ensure.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

const minutes = readMinutes();
await ensure();
const found = await findBrowser();
if ('problem' in found) {
  console.error(found.problem);
  process.exit(1);
}
const { chromium } = await import('playwright-core');
const { serveBuiltPage } = await import('./lib/built-page.mjs');
const { soak } = await import('./soak/soak.mjs');
const { judge, table } = await import('./soak/slope.mjs');

const served = await serveBuiltPage();
const browser = await chromium.launch({ executablePath: found.path, args: FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(served.origin);
  await page.locator('.hint button').click();
  const rows = judge(await soak(page, minutes, (line) => console.error(line)));
  console.log(table(rows));
  for (const problem of problems) console.log(`uncaught on the page: ${problem}`);
  process.exitCode = rows.every(({ held }) => held) && problems.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await served.close();
}

function readMinutes() {
  try {
    const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
    const read = Number(values.minutes);
    if (read > 0 && read <= 24 * 60) return read;
    console.error(`--minutes: expected more than 0 and at most 1440, found ${values.minutes}`);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
  }
  process.exit(2);
}
