// Opens the built page in a headless Chromium. A test that opened a page fails when the page threw,
// logged an error, broke the content policy or asked another origin for anything, whatever else the test looked at.

import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to open, and as whom. */
export interface OpenOptions {
  /** Path and query below the page's address. Default: the page itself. */
  path?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Default: no preference. */
  reducedMotion?: 'reduce' | 'no-preference';
  /** Runs before the address is opened, as for `page.addInitScript`. */
  before?: (page: Page) => Promise<void>;
}

/** A page, and what went wrong on it so far. */
export interface OpenedPage {
  page: Page;
  /** Empty it in a test that provokes a problem on purpose: what is left fails the test. */
  problems: string[];
}

let browser: Promise<Browser> | undefined;

// One browser a test file: vitest loads this module anew for each.
afterAll(async () => {
  await (await browser)?.close();
});

/** Opens the built page in an empty profile, closed when the test ends. */
export async function openPage(options: OpenOptions = {}): Promise<OpenedPage> {
  const { path = '/', viewport = { width: 1280, height: 720 }, colorScheme = 'light' } = options;
  const origin = inject('origin');
  browser ??= launch();
  const context = await (await browser).newContext({
    viewport,
    colorScheme,
    reducedMotion: options.reducedMotion ?? 'no-preference',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  watch(page, origin, problems);
  onTestFinished(async () => {
    await context.close();
    expect(problems, 'problems on the page').toEqual([]);
  });
  // Also those that are caught where they happen: the console does not tell of them.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content policy: ${event.effectiveDirective} refused ${event.blockedURI}`);
    });
  });
  await options.before?.(page);
  await page.goto(new URL(path, `${origin}/`).href);
  return { page, problems };
}

/** The stage is drawn by the canvas, however long it plays: for `openPage`. */
export async function withoutRasteriser(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'OffscreenCanvas'));
}

/** Opens a second tab beside a page, in the same profile; what goes wrong there counts as well. */
export async function openBeside({ page, problems }: OpenedPage, path: string): Promise<Page> {
  const origin = inject('origin');
  const beside = await page.context().newPage();
  watch(beside, origin, problems);
  await beside.goto(new URL(path, `${origin}/`).href);
  return beside;
}

/** Collects errors and requests to other origins for as long as the page lives. */
function watch(page: Page, origin: string, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('crash', () => problems.push('the page crashed'));
  page.on('websocket', (socket) => problems.push(`socket to ${socket.url()}`));
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) {
      problems.push(`request to another origin: ${url.href}`);
    }
  });
}

function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROME_PATH, args: FLAGS });
}
