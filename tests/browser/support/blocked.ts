// A page that stands still while its story plays: how many frames are under way at most, and how soon
// it lives again.

import type { Page } from 'playwright-core';

interface Counted {
  readonly counted: { open: Set<string>; most: number; answers: number };
}

/** Counts the frames that are asked for and not answered yet, for `openPage`. */
export async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted: Counted['counted'] = { open: new Set(), most: 0, answers: 0 };
    Object.assign(globalThis, { counted });
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }) => {
          if (counted.open.delete(data?.id)) counted.answers++;
        });
      }
      override postMessage(message: { id: string; path?: string[] }, given?: object): void {
        if (['advance', 'show'].includes(message.path?.[0] ?? '')) counted.open.add(message.id);
        counted.most = Math.max(counted.most, counted.open.size);
        super.postMessage(message, given);
      }
    };
  });
}

/** Blocks the page for so long; milliseconds until the next frame after it. */
const block = (page: Page, milliseconds: number): Promise<number> =>
  page.evaluate(async (length) => {
    const { counted } = globalThis as unknown as Counted;
    const until = performance.now() + length;
    while (performance.now() < until);
    const free = performance.now();
    const { answers } = counted;
    // The one that was under way is no sign that the next is asked for.
    while (counted.answers < answers + 2) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - free;
  }, milliseconds);

/** Most frames that were under way at once, so far. */
const mostFrames = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Counted).counted.most);

/** Bytes in use after collection. */
async function heapOf(page: Page): Promise<number> {
  const wire = await page.context().newCDPSession(page);
  await wire.send('HeapProfiler.collectGarbage');
  const { usedSize } = await wire.send('Runtime.getHeapUsage');
  await wire.detach();
  return usedSize;
}

/** Blocks the page again and again: the slowest return in milliseconds, frames, and growth in bytes. */
export async function blockAgainAndAgain(page: Page, times: number, milliseconds: number) {
  await block(page, 100);
  const before = await heapOf(page);
  let slowest = 0;
  for (let time = 0; time < times; time++) {
    slowest = Math.max(slowest, await block(page, milliseconds));
  }
  return { slowest, frames: await mostFrames(page), growth: (await heapOf(page)) - before };
}
