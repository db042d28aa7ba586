/** A headless Chromium with the built page, for as long as something is measured in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../scripts/lib/browser.mjs';
import { peer } from './peer.ts';
import { root } from './root.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** Starts a browser. Frames come as fast as they can be drawn. */
async function launch(): Promise<Browser> {
  const found = await findBrowser();
  if ('problem' in found) throw new Error(found.problem);
  const { chromium } = await peer<typeof import('playwright-core')>('playwright-core');
  const args = [...FLAGS, '--disable-frame-rate-limit', '--disable-gpu-vsync'];
  return chromium.launch({ executablePath: found.path, args });
}

/** Builds the page and the stage alone (in `stage/`), serves both and hands them over; ends everything when the work is done. */
export async function pageInBrowser<T>(
  work: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  const { build, preview } = await peer<typeof import('vite')>('vite');
  const outDir = mkdtempSync(join(tmpdir(), 'half-by-tuesday-bench-'));
  const configFile = join(root, 'vite.config.ts');
  const page = { root, configFile, logLevel: 'error' as const };
  await build({ ...page, build: { outDir, emptyOutDir: true } });
  const alone = join(root, 'bench', 'page', 'vite.config.ts');
  const beside = { outDir: join(outDir, 'stage'), emptyOutDir: true };
  await build({ configFile: alone, logLevel: 'error', build: beside });
  const served = { host: '127.0.0.1', port: 0, open: false };
  const server = await preview({ ...page, build: { outDir }, preview: served });
  const browser = await launch();
  try {
    return await work(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
