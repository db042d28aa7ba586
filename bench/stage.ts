/** Counts pictures on a page, and has this page play a story of some size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './root.ts';

const MEASURED_MS = 1500;

/**
 * Pictures a second over the time in which there was something to draw.
 * @param canvas a canvas that counts only when it was painted; else every frame, after `next` if any
 */
export const framesASecond = (page: Page, canvas = ''): Promise<number> =>
  page.evaluate(
    ([selector, length]) =>
      new Promise<number>((resolve) => {
        const { next } = window as unknown as { next?: () => void };
        const ink = document.querySelector<HTMLCanvasElement>(selector || 'none')?.getContext('2d');
        let painted = !ink;
        if (ink) {
          const { setTransform } = CanvasRenderingContext2D.prototype;
          Object.assign(ink, {
            setTransform(...matrix: unknown[]): void {
              painted = true;
              Reflect.apply(setTransform, ink, matrix);
            },
          });
        }
        const begun = performance.now();
        let [last, pictures, spent] = [begun, 0, 0];
        const count = (): void => {
          const now = performance.now();
          if (painted) {
            pictures++;
            spent += now - last;
          }
          painted = !ink;
          last = now;
          if (now - begun > length && (pictures > 0 || now - begun > 10 * length)) {
            resolve((1000 * pictures) / spent);
            return;
          }
          next?.();
          requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      }),
    [canvas, MEASURED_MS] as const,
  );

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
