// Scenarios as a person handles them: the library, files, links, and what a reload leaves there.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/read-scenario.ts';
import { addressOf } from '../../src/share/address.ts';
import { createSimulation } from '../../src/workers/simulation.ts';
import { shippedFiles, shippedJson, smallJson } from '../support/scenarios.ts';
import { openPage } from './support/page.ts';

const press = (page: Page, action: string) =>
  page.evaluate(
    (id) => document.querySelector<HTMLElement>(`[data-action="${id}"]`)?.click(),
    action,
  );
const print = (page: Page) =>
  page.locator('[data-fingerprint]').getAttribute('data-fingerprint', { timeout: 20_000 });
const title = (page: Page, words: string) => page.locator('.lead h1', { hasText: words }).waitFor();

async function toTheEnd(page: Page, days: number): Promise<void> {
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  for (let day = 0; day < days; day++) await page.keyboard.press('Shift+ArrowRight');
  await page.locator('.headline.ended').waitFor();
}

/** A story that may be at rest, at its end. */
async function end(page: Page): Promise<void> {
  await page.keyboard.press('End');
  await page.locator('.headline.ended').waitFor();
}

/** Drops a file on the page, as a hand would. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([file, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text ?? ''], file ?? ''));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    [name, content],
  );
}

/** A link to the default scenario with fewer links a day. */
const link = (version: string) => {
  const told = { scenario: 'half-by-tuesday', seed: '7', own: undefined, choices: {}, patches: [] };
  return addressOf({ ...told, changes: { linksPerDay: 11.3 } }, version, '');
};

test('the library has a card with curve and verdict for each scenario, and opens one', async () => {
  const { page } = await openPage();
  await page.locator('[data-drawn]').waitFor();
  await press(page, 'library');
  await page.locator('.library .card').first().waitFor();
  expect(await page.locator('.card').count()).toBe(shippedFiles().length);
  expect(await page.locator('.thumbnail .friends').count()).toBe(shippedFiles().length);
  expect(await page.locator('.card summary').first().textContent()).toMatch(/held in .*\d+ of \d+/);
  await page.locator('.card-open', { hasText: 'Twitter shrugs' }).click();
  await title(page, 'Twitter shrugs');
  expect(await page.locator('.library').isVisible()).toBe(false);
});

describe('a link with a changed value', () => {
  test('shows in a fresh profile the same to the digit', async () => {
    const { page } = await openPage({ path: `/${await link('0.1.0')}` });
    await toTheEnd(page, 4);
    const simulation = createSimulation();
    await simulation.open(shippedJson(), '7', { linksPerDay: 11.3 });
    simulation.advance(1000);
    expect(await print(page)).toBe(simulation.fingerprint());
    await press(page, 'share');
    await page.locator('.notice', { hasText: /link/ }).waitFor();
    const field = page.locator('.notice input');
    if ((await field.count()) > 0) expect(await field.inputValue()).toBe(page.url());
  });

  test('says which version made it', async () => {
    const { page } = await openPage({ path: `/${await link('0.0.9')}` });
    await page.locator('.notice', { hasText: 'version 0.0.9' }).waitFor();
  });

  test('that is damaged says so, and the default scenario plays', async () => {
    const { page } = await openPage({ path: `/${(await link('0.1.0'))?.slice(0, -7)}` });
    await page.locator('dialog[open]', { hasText: 'damaged' }).waitFor();
    await title(page, 'Half by Tuesday');
  });
});

test('a link tells of a slider that was moved on the way, at the moment it was moved', async () => {
  const { page } = await openPage({ path: '/?seed=3' });
  await page.locator('.play', { hasText: 'Pause' }).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.locator('.headline', { hasText: 'Sunday' }).waitFor();
  const links = (on: Page) => on.getByRole('textbox', { name: 'Links a day', exact: true });
  await links(page).fill('2');
  await links(page).press('Enter');
  await expect.poll(() => page.url()).toContain('#s=');
  await page.locator('.headline').click();
  await end(page);
  const [address, there] = [page.url(), await print(page)];
  const { page: fresh } = await openPage({ path: address.slice(new URL(address).origin.length) });
  await links(fresh).waitFor();
  expect(await links(fresh).inputValue()).toBe('2');
  await toTheEnd(fresh, 4);
  expect(await print(fresh)).toBe(there);
  // And not as if it had been so from the start.
  await fresh.keyboard.press('Home');
  await fresh.locator('.headline:not(.ended)').waitFor();
  await end(fresh);
  expect(await print(fresh)).not.toBe(there);
});

describe('a link that carries a scenario of one’s own', () => {
  const carrying = (json: object) => {
    const told = { scenario: 'small', seed: '3', changes: {}, choices: {}, patches: [] };
    return addressOf({ ...told, own: { file: 'mine.json', json } }, '0.1.0', '');
  };

  test('is checked as a file is: faults are told by field, and the default scenario plays', async () => {
    const { page } = await openPage({ path: `/${await carrying(smallJson({ title: 5 }))}` });
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog').textContent()).toContain(
      'mine.json: title: 5 is not a text',
    );
    await title(page, 'Half by Tuesday');
  });

  test('is the same story as in Node', async () => {
    const { page } = await openPage({ path: `/${await carrying(smallJson())}` });
    await title(page, 'Small');
    await toTheEnd(page, 3);
    const simulation = createSimulation();
    await simulation.open(smallJson(), '3', {});
    simulation.advance(1000);
    expect(await print(page)).toBe(simulation.fingerprint());
  });

  test('is not opened unchecked: where the checks cannot be loaded, that is said', async () => {
    const { page, problems } = await openPage({
      path: `/${await carrying(smallJson())}`,
      before: async (opened) => {
        await opened.route('**/read-scenario*', (route) => route.fulfill({ status: 404 }));
      },
    });
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog').textContent()).toMatch(/stopped working/);
    expect(await page.locator('.lead h1', { hasText: 'Small' }).count()).toBe(0);
    await page.close();
    problems.length = 0;
  });
});

test('a dropped file opens; a bad one is told by field, and what was there stays', async () => {
  const { page } = await openPage();
  await page.locator('[data-drawn]').waitFor();
  await drop(page, 'mine.json', JSON.stringify(smallJson({ title: 'My own' })));
  await title(page, 'My own');
  expect(await page.locator('.chooser option:checked').textContent()).toBe('My own');
  await drop(page, 'bad.json', JSON.stringify(smallJson({ until: 'never' })));
  const told = page.locator('dialog[open]', {
    hasText: 'bad.json: until: "never" is not a moment',
  });
  await told.waitFor();
  await page.keyboard.press('Escape');
  await drop(page, 'big.json', ' '.repeat(5_200_000));
  await page.locator('dialog[open]', { hasText: 'big.json: 5.2 MB' }).waitFor();
  expect(await page.locator('.lead h1').textContent()).toBe('My own');
  await page.reload();
  await title(page, 'My own');
});

test('the scenario is saved, edited with live problems, and applied', async () => {
  const { page } = await openPage({ path: '/?scenario=half-by-tuesday&seed=5' });
  await page.locator('[data-drawn]').waitFor();
  const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'save')]);
  expect(saved.suggestedFilename()).toBe('half-by-tuesday.json');
  const json = JSON.parse(readFileSync(await saved.path(), 'utf8')) as object;
  expect(readScenario(json)).toEqual(readScenario({ ...shippedJson(), seed: '5' }));
  await press(page, 'edit');
  const area = page.locator('.editor textarea');
  await area.fill(JSON.stringify({ ...json, until: 'x' }));
  await page.locator('.editor .problems', { hasText: 'until: "x"' }).waitFor();
  expect(await page.locator('.editor .apply').isDisabled()).toBe(true);
  await area.fill(JSON.stringify({ ...json, title: 'Edited' }));
  await page.locator('.editor .apply:enabled').click();
  await title(page, 'Edited');
  expect(await page.locator('.seed').inputValue()).toBe('5');
});

test('a reload comes back to the same moment, with the same values', async () => {
  const { page } = await openPage({ path: `/${await link('0.1.0')}` });
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  await page.keyboard.press('Shift+ArrowRight');
  const before = await print(page);
  await page.reload();
  await page.locator('[data-drawn]').waitFor();
  await expect.poll(() => print(page)).toBe(before);
});

test('a browser that blocks its storage is no error; it is said once', async () => {
  const { page } = await openPage({
    before: async (opened) => {
      await opened.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
      });
    },
  });
  await page.locator('[data-drawn]').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await page.locator('.foot-note', { hasText: 'not saved' }).waitFor();
});

test('in a frame there are stage, timeline and play, and the way to the whole page', async () => {
  const { page } = await openPage({ path: '/?embed=1&seed=3' });
  await page.locator('[data-drawn]').waitFor();
  const shown = async (part: string) => page.locator(part).first().isVisible();
  for (const part of ['.stage', '.timeline', '.play']) expect(await shown(part), part).toBe(true);
  for (const part of ['.chooser', '.lead p', '.panel', '.story', '.bar', '.foot']) {
    expect(await shown(part), part).toBe(false);
  }
  const href = await page.locator('.embed-link').getAttribute('href');
  expect(href).toMatch(/\?scenario=half-by-tuesday&seed=3$/);
});
