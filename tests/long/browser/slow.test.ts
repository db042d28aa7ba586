// Ten minutes on a machine that is far too slow, its cores taken by others and the page's own time cut
// to a quarter: nobody who is only slow is taken for lost. `SLOW_MINUTES=n` takes another time.

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { simulate } from '../../../src/model.ts';
import { fingerprint } from '../../../src/sim/fingerprint.ts';
import { endOf } from '../../browser/support/faults.ts';
import { openPage } from '../../browser/support/page.ts';
import { mustRead, shippedJson } from '../../support/scenarios.ts';

const MINUTES = Number(process.env.SLOW_MINUTES ?? 10);
/** Processes on each core that do nothing but keep it busy. */
const OTHERS = 3;

function crowd(): void {
  const all = Array.from({ length: OTHERS * availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  onTestFinished(() => {
    for (const one of all) one.kill('SIGKILL');
  });
}

/** Keeps what is said of workers, for `told`. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    new MutationObserver(() => {
      const notice = document.querySelector<HTMLElement>('.notice');
      if (notice && !notice.hidden) told.push(notice.innerText);
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
}
const told = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { told: string[] }).told);

test(
  'nobody who is only slow is taken for lost',
  async () => {
    const { world, end, advance } = simulate({ scenario: mustRead(shippedJson()), seed: '7' });
    advance(end);
    const path = '/?scenario=half-by-tuesday&seed=7';
    const { page } = await openPage({ path, before: listen });
    page.setDefaultTimeout(120_000);
    await page.locator('.play', { hasText: 'Pause' }).waitFor();
    crowd();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const until = performance.now() + MINUTES * 60_000;
    let rounds = 0;
    for (; performance.now() < until; rounds++) {
      await page.locator('.playhead-handle').focus();
      await page.keyboard.press('Home');
      const playing = page.locator('.play', { hasText: 'Pause' });
      if (!(await playing.isVisible())) await page.keyboard.press('Space');
      await page.waitForTimeout(5000);
      await page.keyboard.press('m');
      await page.locator('.many-number').fill('4');
      await page.locator('.many-run').click();
      await page.locator('.many-end', { hasText: '4' }).waitFor();
      await page.locator('.many .close').click();
      await page.locator('.playhead-handle').focus();
      await page.keyboard.press('Shift+ArrowLeft');
      await page.keyboard.press('Shift+ArrowRight');
      expect(await endOf(page)).toBe(fingerprint(world));
    }
    console.log(`${rounds} rounds in ${MINUTES} min, ${(await told(page)).length} alarms`);
    expect(await told(page)).toEqual([]);
    expect(rounds).toBeGreaterThan(1);
  },
  (MINUTES + 3) * 60_000,
);
