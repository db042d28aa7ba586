// What can happen to a worker, done to it from outside the page over the browser's own wire.

import type { Page, Worker } from 'playwright-core';
import { expect } from 'vitest';

/** Workers of the page by the name of their file. */
type Kind = 'simulation' | 'layout' | 'ensemble' | 'counterfactual' | 'files';

interface Keeping {
  readonly kept: { readonly url: string; readonly worker: globalThis.Worker }[];
}

/** Keeps every worker that the page starts where it can be terminated: for `openPage`. */
export async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: Keeping['kept'] = [];
    Object.assign(globalThis, { kept });
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        kept.push({ url: `${url}`, worker: this });
      }
    };
  });
}

/** The newest worker of a kind. */
function workerOf(page: Page, kind: Kind): Worker {
  const worker = page.workers().findLast((one) => one.url().includes(`${kind}.worker`));
  expect(worker, `a worker for ${kind}`).toBeDefined();
  return worker as Worker;
}

/** Has a worker do something that may never answer. */
const inside = (page: Page, kind: Kind, code: string): void => {
  workerOf(page, kind)
    .evaluate(code)
    .catch(() => {});
};

/** Each fault done to the newest worker of a kind. */
export const FAULTS = {
  terminated: (page: Page, kind: Kind) =>
    page.evaluate((part) => {
      const { kept } = globalThis as unknown as Keeping;
      kept.findLast(({ url }) => url.includes(part))?.worker.terminate();
    }, `${kind}.worker`),
  closed: (page: Page, kind: Kind) => inside(page, kind, 'close()'),
  hung: (page: Page, kind: Kind) => inside(page, kind, 'for (;;);'),
  thrown: (page: Page, kind: Kind) =>
    inside(page, kind, 'setTimeout(() => { throw new RangeError("out of memory"); })'),
  /** Fills the memory until it is stopped. */
  swollen: (page: Page, kind: Kind) =>
    inside(page, kind, 'for (const all = [];;) all.push(new Array(1e5).fill(all.length))'),
} as const satisfies Record<string, (page: Page, kind: Kind) => unknown>;
export type Fault = keyof typeof FAULTS;

/** Milliseconds until a fault must be made good; those that fall silent take their time to be seen. */
export const WITHIN: Readonly<Record<Fault, number>> = {
  terminated: 2000,
  closed: 2000,
  hung: 3000,
  thrown: 2000,
  swollen: 3000,
};

/**
 * Hurts a worker; how long it takes until the page says that another one goes on.
 * @param ask asks something of it, where it may not be busy
 */
export async function hurt(
  page: Page,
  fault: Fault,
  kind: Kind,
  ask: () => Promise<unknown> = () => Promise.resolve(),
): Promise<number> {
  await page.evaluate(() => {
    const notice = document.querySelector<HTMLElement>('.notice');
    if (notice) notice.hidden = true;
  });
  const begun = performance.now();
  await FAULTS[fault](page, kind);
  await ask();
  await page.locator('.notice', { hasText: 'started again; nothing was lost' }).waitFor();
  return performance.now() - begun;
}

/** Goes to the end of the story; the fingerprint there. */
export async function endOf(page: Page): Promise<string | null> {
  await page.locator('.playhead-handle').focus();
  await page.keyboard.press('End');
  await page.locator('.headline.ended').waitFor();
  const print = page.locator('[data-fingerprint]');
  await expect.poll(() => print.getAttribute('data-fingerprint')).toMatch(/^[0-9a-f]{16}$/);
  return print.getAttribute('data-fingerprint');
}

/** An uncaught error of a worker is told by the browser, too. */
export function forgive(problems: string[]): void {
  problems.splice(0, problems.length, ...problems.filter((line) => !/out of memory/.test(line)));
}
