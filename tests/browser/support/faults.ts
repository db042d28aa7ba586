// What can happen to a worker, done to it from outside the page over the browser's own wire.

import type { Page, Worker } from 'playwright-core';
import { expect } from 'vitest';

/** Keeps every worker that the page starts where `terminated` finds it. */
export async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: { url: string; worker: globalThis.Worker }[] = [];
    Object.assign(globalThis, { kept });
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        kept.push({ url: `${url}`, worker: this });
      }
    };
  });
}

/** Runs something in a worker that may never answer. */
const inside = (worker: Worker, code: string): void => {
  worker.evaluate(code).catch(() => {});
};

/** How each fault is done to the newest worker of a kind. */
export const FAULTS = {
  terminated: (page: Page, kind: string) =>
    page.evaluate((part) => {
      const { kept } = globalThis as unknown as {
        kept: { url: string; worker: globalThis.Worker }[];
      };
      kept.findLast(({ url }) => url.includes(part))?.worker.terminate();
    }, `${kind}.worker`),
  closed: (page: Page, kind: string) => inside(workerOf(page, kind), 'close()'),
  hung: (page: Page, kind: string) => inside(workerOf(page, kind), 'for (;;);'),
  thrown: (page: Page, kind: string) =>
    inside(workerOf(page, kind), 'setTimeout(() => { throw new RangeError("out of memory"); })'),
} as const satisfies Record<string, (page: Page, kind: string) => unknown>;
export type Fault = keyof typeof FAULTS;

/** The newest worker of a kind, such as `simulation`. */
export function workerOf(page: Page, kind: string): Worker {
  const worker = page.workers().findLast((one) => one.url().includes(`${kind}.worker`));
  expect(worker, `a worker for ${kind}`).toBeDefined();
  return worker as Worker;
}
