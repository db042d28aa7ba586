// A hundred faults at random moments of run, replay, seek and many runs: each is made good in time,
// and the story ends at the hash that it has in Node. `FAULTS_SEED=n` draws others.

import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/model.ts';
import { fingerprint } from '../../../src/sim/fingerprint.ts';
import type { Fault } from '../../browser/support/faults.ts';
import {
  endOf,
  FAULTS,
  forgive,
  hurt,
  keepWorkers,
  loaded,
  WITHIN,
} from '../../browser/support/faults.ts';
import { openPage } from '../../browser/support/page.ts';
import { mustRead, shippedJson } from '../../support/scenarios.ts';

const SEED = Number(process.env.FAULTS_SEED ?? 1);

const undisturbed = (() => {
  const { world, end, advance } = simulate({ scenario: mustRead(shippedJson()), seed: '7' });
  advance(end);
  return fingerprint(world);
})();

/** Has the story play, whether or not it does. */
async function play(page: Page): Promise<void> {
  const playing = page.locator('.play', { hasText: 'Pause' });
  if (!(await playing.isVisible())) await page.keyboard.press('Space');
  await playing.waitFor();
}

/** Takes the page to something that a worker can be hurt in; how to make sure that it is asked. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<() => Promise<unknown>>>> = {
  run: async (page) => {
    await page.keyboard.press('Home');
    await play(page);
    return async () => {};
  },
  replay: async (page) => {
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowLeft');
    await play(page);
    return async () => {};
  },
  seek: async (page) => {
    await page.keyboard.press('Shift+ArrowRight');
    return () => page.keyboard.press('Shift+ArrowLeft');
  },
};

const faults = fc.sample(
  fc.record({
    fault: fc.constantFrom(...(Object.keys(FAULTS) as Fault[])),
    way: fc.constantFrom(...Object.keys(WAYS)),
    wait: fc.nat(200),
  }),
  { seed: SEED, numRuns: 90 },
);

async function open(): Promise<{ page: Page; problems: string[] }> {
  const path = '/?scenario=half-by-tuesday&seed=7';
  const opened = await openPage({ path, before: keepWorkers });
  await opened.page.locator('.play', { hasText: 'Pause' }).waitFor();
  await opened.page.locator('.playhead-handle').focus();
  return opened;
}

/**
 * The least of three times that it took, where the first was too long: another program may have had
 * the processor.
 */
async function best(fault: keyof typeof WITHIN, time: () => Promise<number>): Promise<number> {
  let least = await time();
  for (let again = 0; again < 2 && least > WITHIN[fault]; again++) {
    console.log(`${fault}: ${Math.round(least)} ms, once more`);
    least = Math.min(least, await time());
  }
  return least;
}

test('90 faults of a simulation', async () => {
  console.log(`FAULTS_SEED=${SEED}`);
  const took: number[] = [];
  const late: string[] = [];
  const { page, problems } = await open();
  for (const [n, { fault, way, wait }] of faults.entries()) {
    const time = await best(fault, async () => {
      const ask = await WAYS[way]?.(page);
      await page.waitForTimeout(wait);
      return hurt(page, fault, 'simulation', ask);
    });
    took.push(time);
    if (time > WITHIN[fault]) late.push(`${way} ${fault} ${Math.round(time)} ms`);
    if (n % 15 === 14) expect(await endOf(page)).toBe(undisturbed);
  }
  forgive(problems);
  took.sort((a, b) => a - b);
  console.log(`recovered: median ${took[45]?.toFixed()} ms, longest ${took.at(-1)?.toFixed()} ms`);
  expect(late).toEqual([]);
}, 400_000);

test('10 faults while many runs are made', async () => {
  const { page, problems } = await open();
  await page.keyboard.press('m');
  await page.locator('.many-number').fill('400');
  await page.locator('.many-run').click();
  const done = () =>
    page.locator('.many-progress progress').evaluate((bar) => bar.getAttribute('value'));
  for (const { fault, wait } of faults.slice(0, 10)) {
    const time = await best(fault, async () => {
      // A seed that costs three workers is given up, by chance or not.
      const before = await done();
      await loaded(page, 'ensemble');
      await expect.poll(done).not.toBe(before);
      await page.waitForTimeout(wait);
      return hurt(page, fault, 'ensemble');
    });
    expect(time, fault).toBeLessThan(WITHIN[fault]);
  }
  await page.keyboard.press('Escape');
  expect(await endOf(page)).toBe(undisturbed);
  forgive(problems);
}, 60_000);
