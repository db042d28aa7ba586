// What can happen to a worker, done to it from outside the page over the browser's own wire.

import type { Page, Worker } from 'playwright-core';
import { expect } from 'vitest';

/** Workers of the page by the name of their file. */
type Kind = 'simulation' | 'layout' | 'ensemble' | 'counterfactual' | 'files' | 'raster';

interface Keeping {
  readonly kept: { readonly url: string; readonly worker: globalThis.Worker; heard: boolean }[];
}

/** Keeps every worker that the page starts where it can be terminated: for `openPage`. */
export async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: Keeping['kept'] = [];
    Object.assign(globalThis, { kept });
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        const one = { url: `${url}`, worker: this, heard: false };
        kept.push(one);
        this.addEventListener('message', () => {
          one.heard = true;
        });
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

/** Waits until the newest worker of a kind has loaded: before, nobody but the browser can end it. */
export async function loaded(page: Page, kind: Kind): Promise<void> {
  await page.waitForFunction((part) => {
    const { kept } = globalThis as unknown as Keeping;
    return kept.findLast(({ url }) => url.includes(part))?.heard;
  }, `${kind}.worker`);
}

/**
 * Has a worker do something of its own accord: what is done for who evaluates goes on for ever, also
 * in a worker that was ended.
 */
const inside = (page: Page, kind: Kind, code: string): void => {
  workerOf(page, kind)
    .evaluate(`setTimeout(() => { ${code} })`)
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
  thrown: (page: Page, kind: Kind) => inside(page, kind, 'throw new RangeError("out of memory")'),
  /** Asks for more memory than there is. */
  refused: (page: Page, kind: Kind) => inside(page, kind, 'new Float64Array(2 ** 32)'),
  /**
   * Fills the memory until it is stopped. Typed arrays, as the simulation has them: the heap of
   * objects is shared by all of a page's workers, and when it is full the browser ends the page.
   */
  swollen: (page: Page, kind: Kind) =>
    inside(page, kind, 'for (const all = [];;) all.push(new Float64Array(1e7).fill(1))'),
} as const satisfies Record<string, (page: Page, kind: Kind) => unknown>;
export type Fault = keyof typeof FAULTS;

/** Milliseconds until a fault must be made good; those that fall silent take their time to be seen. */
export const WITHIN: Readonly<Record<Fault, number>> = {
  terminated: 2000,
  closed: 2000,
  hung: 3000,
  thrown: 2000,
  refused: 2000,
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
  const forgiven = /out of memory|Array buffer allocation failed/;
  problems.splice(0, problems.length, ...problems.filter((line) => !forgiven.test(line)));
}
