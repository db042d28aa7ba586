/** Counts pictures on a page, and has this page play a story of some size, or its stage alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './root.ts';

const MEASURED_MS = 1500;

/** What the page's own thread spends on script between two moments, a frame. */
interface Spent {
  begin(): Promise<void>;
  end(frames: number): Promise<void>;
}
const SPENT = new WeakMap<Page, Spent>();

/** Does some work that counts pictures; gives its rate, and milliseconds of the processor that script took a frame. */
export async function scriptAFrame(
  page: Page,
  work: () => Promise<number>,
): Promise<[rate: number, ms: number]> {
  const session = await page.context().newCDPSession(page);
  // Of the processor: beside its workers and the compositor the thread has to wait for one.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const seconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  let [before, each] = [0, Number.NaN];
  SPENT.set(page, {
    begin: async () => {
      before = await seconds();
    },
    end: async (frames) => {
      each = (1000 * ((await seconds()) - before)) / frames;
    },
  });
  const rate = await work();
  return [rate, each];
}

/**
 * Pictures a second over the time in which there was something to draw.
 * @param canvas a canvas that counts only when it was painted; else every frame, after `next` if any
 */
export async function framesASecond(page: Page, canvas = ''): Promise<number> {
  await SPENT.get(page)?.begin();
  const [rate, frames] = await page.evaluate(
    ([selector, length]) =>
      new Promise<[rate: number, frames: number]>((resolve) => {
        const { next } = window as unknown as { next?: () => void };
        const ink = document.querySelector<HTMLCanvasElement>(selector || 'none')?.getContext('2d');
        let painted = !ink;
        // A picture comes from the rasteriser whole, or begins with what stands still.
        for (const name of ['putImageData', 'drawImage'] as const) {
          if (!ink) continue;
          const own = CanvasRenderingContext2D.prototype[name];
          Object.assign(ink, {
            [name](...given: unknown[]): void {
              painted = true;
              Reflect.apply(own, ink, given);
            },
          });
        }
        const begun = performance.now();
        let [last, pictures, spent, frames] = [begun, 0, 0, 0];
        const count = (): void => {
          const now = performance.now();
          frames++;
          if (painted) {
            pictures++;
            spent += now - last;
          }
          painted = !ink;
          last = now;
          if (now - begun > length && (pictures > 0 || now - begun > 10 * length)) {
            resolve([(1000 * pictures) / spent, frames]);
            return;
          }
          next?.();
          requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      }),
    [canvas, MEASURED_MS] as const,
  );
  await SPENT.get(page)?.end(frames);
  return rate;
}

/**
 * Pictures a second of the stage alone, each after a step of the layout: whichever of the two there
 * are fewer of. Everybody is a friend, and nobody comes to rest.
 */
export async function stageAlone(
  page: Page,
  address: string,
  members: number,
  ties: number,
  { width, height }: { width: number; height: number },
): Promise<number> {
  const asked = new URLSearchParams(
    Object.entries({ members, ties, width, height }).map(([name, value]) => [name, `${value}`]),
  );
  await page.goto(`${address}stage/?${asked}`);
  await page.locator('[data-renderer]').waitFor();
  await settled(page);
  await SPENT.get(page)?.begin();
  const [rate, pictures] = await page.evaluate(
    (length) =>
      new Promise<[rate: number, pictures: number]>((resolve) => {
        const { counted } = globalThis as unknown as {
          counted: { pictures: number; steps: number };
        };
        Object.assign(counted, { pictures: 0, steps: 0 });
        const begun = performance.now();
        setTimeout(() => {
          const seconds = (performance.now() - begun) / 1000;
          const pictures = Math.min(counted.pictures, counted.steps);
          resolve([pictures / seconds, pictures]);
        }, length);
      }),
    MEASURED_MS,
  );
  await SPENT.get(page)?.end(pictures);
  return rate;
}

/** Waits until it is known what draws faster here. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(5500);

/** Drops the default story with more people on the opened page, and waits until it plays. */
export async function playLarge(
  page: Page,
  address: string,
  members: number,
  tiesEach: number,
): Promise<void> {
  await page.goto(address);
  await page.locator('[data-drawn]').waitFor();
  await drop(page, { members, friendsEach: 2 * tiesEach }, 'Sat 00:00 +4w');
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
}

/** Drops the default story with other people on the page, and waits until it is there. */
export async function drop(page: Page, people: object, until: string): Promise<void> {
  const json = JSON.parse(readFileSync(join(root, 'scenarios/half-by-tuesday.json'), 'utf8'));
  const title = JSON.stringify(people);
  const population = { ...json.population, ...people };
  const story = { ...json, id: 'large', title, until, claims: [], population };
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'large.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, JSON.stringify(story));
  await page.locator('.lead h1', { hasText: title }).waitFor({ timeout: 120_000 });
}
