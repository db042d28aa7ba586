// What strangers hand to the page, by file and by link: 300 broken ones, each told and none taken,
// and 100 payloads in every text of a scenario, none of which does anything.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readScenario } from '../../src/read-scenario.ts';
import { pack } from '../../src/share/deflate.ts';
import { written } from '../../src/share/told.ts';
import { LIMITS } from '../../src/sim/limits.ts';
import { createSimulation } from '../../src/workers/simulation.ts';
import { mutated } from '../support/mutants.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { shippedJson, smallJson } from '../support/scenarios.ts';
import { asked, drop, GROUPS, infected, press, traces } from './support/infected.ts';
import { openPage } from './support/page.ts';

const ASKED = process.env['FUZZ_SEED'] ?? '424458334';
const SEED = ASKED === 'any' ? Date.now() % 1_000_000_000 : Number(ASKED);
const EACH = 150;

/** Scenarios that are refused: with a value, a key or a type that is wrong. */
const badScenarios = () =>
  fc
    .sample(mutated([smallJson(), shippedJson()]), { seed: SEED, numRuns: 4 * EACH })
    .map(({ text }) => text)
    .filter((text) => !readScenario(JSON.parse(text)).ok)
    .slice(0, EACH);

/** Such scenarios as files, every third cut off. */
const badFiles = () =>
  badScenarios().map((text, n) => (n % 3 === 0 ? text.slice(0, text.length - 1 - n) : text));

/** Such scenarios as links, every third cut off. */
async function badLinks(): Promise<string[]> {
  const told = { scenario: 'small', seed: '7', changes: {}, choices: {}, patches: [] };
  return await Promise.all(
    badScenarios().map(async (text, n) => {
      const json: unknown = JSON.parse(text);
      const packed = await pack(written({ ...told, own: { file: `l${n}`, json } }, '0.1.0'));
      return n % 3 === 1 ? `${packed?.slice(0, -9)}${n % 10}` : `${packed}`;
    }),
  );
}

/** Hands on each in turn, as a drop or as a link, and gives the words of the dialog after each. */
const handedOn = (page: Page, how: 'drop' | 'link', contents: readonly string[]) =>
  page.evaluate(
    async ([way, texts]) => {
      const dialog = document.querySelector<HTMLDialogElement>('[aria-labelledby="dialog-title"]');
      const said: string[] = [];
      for (const [n, text] of texts.entries()) {
        dialog?.close();
        dialog?.querySelector('.dialog-body')?.replaceChildren();
        if (way === 'link') location.hash = `#s=${text}`;
        else {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], `f${n}`));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
        }
        const until = performance.now() + 10_000;
        while (!dialog?.open && performance.now() < until) {
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
        said.push(
          dialog?.open ? (dialog.querySelector('.problems')?.textContent ?? '') : 'nothing',
        );
      }
      dialog?.close();
      return said;
    },
    [how, contents] as const,
  );

test('300 broken files and links are told, and what was shown goes on as it was', {
  timeout: 60_000,
}, async () => {
  console.log(`FUZZ_SEED=${SEED}`);
  // Small, for every dialog is painted.
  const viewport = { width: 480, height: 320 };
  const { page } = await openPage({ path: '/?scenario=half-by-tuesday&seed=7', viewport });
  await page.locator('.play', { hasText: 'Pause' }).click();
  await page.keyboard.press('Shift+ArrowRight');
  const [files, links] = [badFiles(), await badLinks()];
  expect([files.length, links.length]).toEqual([EACH, EACH]);
  for (const [n, words] of (await handedOn(page, 'drop', files)).entries()) {
    expect(words, files[n]).toMatch(new RegExp(`^f${n}: `));
  }
  for (const [n, words] of (await handedOn(page, 'link', links)).entries()) {
    expect(words, links[n]).toMatch(/^(Link|l\d+): /);
  }
  expect(await page.locator('.lead h1').textContent()).toBe('Half by Tuesday');
  await page.keyboard.press('End');
  await page.locator('.headline.ended').waitFor();
  const simulation = createSimulation();
  await simulation.open(shippedJson(), '7', {});
  simulation.advance(10_000);
  const print = page.locator('[data-fingerprint]');
  expect(await print.getAttribute('data-fingerprint')).toBe(simulation.fingerprint());
});

test('100 payloads in every text of a scenario are text wherever they are shown', {
  timeout: 60_000,
}, async () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(100);
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
  const { page } = await openPage();
  page.setDefaultTimeout(4000);
  const words = asked(page);
  await page.locator('[data-drawn]').waitFor();
  for (const [n, payloads] of GROUPS.entries()) {
    const json = infected(payloads);
    expect(readScenario(json)).toMatchObject({ ok: true });
    const title = String(json['title']);
    await drop(page, `${payloads[0]}.json`, JSON.stringify(json));
    await expect.poll(() => page.locator('.lead h1').textContent()).toBe(title);
    expect(await page.locator('.standfirst').textContent()).toBe(title);
    // All claims, all runs of the comparison, the inspector and the editor.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('End');
    await page.locator('.headline.ended').waitFor();
    await page.locator('.search input').fill(String(payloads[1]).slice(0, LIMITS.name));
    await page.locator('.search input').press('Enter');
    if (n === 0) await page.locator('.inspector', { hasText: String(PAYLOADS[1]) }).waitFor();
    expect(await page.evaluate(traces)).toEqual([]);
    await press(page, 'edit');
    await page.locator('.editor textarea').waitFor();
    const area = await page.locator('.editor textarea').inputValue();
    expect((JSON.parse(area) as { title: string }).title).toBe(title);
    await page.keyboard.press('Escape');
    await press(page, 'compare');
    expect(await page.evaluate(traces)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'save')]);
  expect(saved.suggestedFilename()).toBe('small.json');
  expect(readScenario(JSON.parse(readFileSync(await saved.path(), 'utf8'))).ok).toBe(true);
  // Wrong values are shown as they were found, and so are the names of files.
  const wrong = PAYLOADS.slice(0, 40).map((text) => JSON.stringify(smallJson({ until: text })));
  expect((await handedOn(page, 'drop', wrong)).every((words) => words.includes('until: '))).toBe(
    true,
  );
  expect(await page.evaluate(traces)).toEqual([]);
  expect(words).toEqual([]);
});
