// Workers that are lost under the page: what had been asked is answered, what happened is said, and
// the story ends at the hash that it has in Node. The faults come from outside the page.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { mustRead, shippedJson } from '../support/scenarios.ts';
import type { Fault } from './support/faults.ts';
import { endOf, FAULTS, forgive, hurt, keepWorkers, loaded, WITHIN } from './support/faults.ts';
import { openPage } from './support/page.ts';

const undisturbed = (() => {
  const { world, end, advance } = simulate({ scenario: mustRead(shippedJson()), seed: '7' });
  advance(end);
  return fingerprint(world);
})();

async function playing(): Promise<{ page: Page; problems: string[] }> {
  const path = '/?scenario=half-by-tuesday&seed=7';
  const opened = await openPage({ path, before: keepWorkers });
  await opened.page.locator('.play', { hasText: 'Pause' }).waitFor();
  return opened;
}

test('a simulation that is lost goes on where it was, and plays on', async () => {
  const { page, problems } = await playing();
  for (const fault of Object.keys(FAULTS) as Fault[]) {
    const took = await hurt(page, fault, 'simulation');
    console.log(`simulation ${fault}: ${Math.round(took)} ms`);
    expect(took, fault).toBeLessThan(WITHIN[fault]);
    await page.locator('.play', { hasText: 'Pause' }).waitFor();
  }
  expect(await endOf(page)).toBe(undisturbed);
  forgive(problems);
}, 60_000);

test('a layout that is lost puts everybody where they stand', async () => {
  const { page } = await playing();
  await page.keyboard.press('Shift+ArrowRight');
  // Somebody moves every day; where nobody does, the layout is asked for nothing.
  const took = await hurt(page, 'hung', 'layout', () => page.keyboard.press('Shift+ArrowRight'));
  console.log(`layout hung: ${Math.round(took)} ms`);
  expect(took).toBeLessThan(WITHIN.hung);
  expect(await endOf(page)).toBe(undisturbed);
});

test('many runs are all made, though a worker hangs', async () => {
  const { page } = await playing();
  await page.keyboard.press('m');
  await page.locator('.many-number').fill('12');
  await page.locator('.many-run').click();
  await loaded(page, 'ensemble');
  const took = await hurt(page, 'hung', 'ensemble');
  console.log(`ensemble hung: ${Math.round(took)} ms`);
  expect(took).toBeLessThan(WITHIN.hung);
  await page.locator('.many', { hasText: '12' }).waitFor();
  await expect.poll(() => page.locator('.many-run').isVisible(), { timeout: 20_000 }).toBe(true);
});

describe('a worker that cannot be loaded', () => {
  test('once is loaded again', async () => {
    const { page, problems } = await openPage({
      path: '/?scenario=half-by-tuesday&seed=7',
      before: async (opened) => {
        await opened.addInitScript(() => {
          let first = true;
          globalThis.Worker = class extends Worker {
            constructor(url: string | URL, options?: WorkerOptions) {
              const missing = first && `${url}`.includes('simulation.worker');
              super(missing ? '/missing.js' : url, options);
              if (missing) first = false;
            }
          };
        });
      },
    });
    await page.locator('.notice', { hasText: 'could not be loaded, and was started' }).waitFor();
    await page.locator('.play', { hasText: 'Pause' }).waitFor();
    expect(await endOf(page)).toBe(undisturbed);
    problems.length = 0;
  });

  test('at all is said once, and nothing plays', async () => {
    const { page, problems } = await openPage({
      before: async (opened) => {
        await opened.route('**/simulation.worker*', (route) => route.abort());
      },
    });
    await page.locator('dialog', { hasText: 'could not be loaded, three times' }).waitFor();
    expect(problems.filter((line) => line.startsWith('uncaught'))).toEqual([]);
    problems.length = 0;
  });
});
