// The panel, the bar, the help, the hint, presenting and paper, as a trainer would use them.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './support/page.ts';

/** Opened and paused, so that nothing but the test moves anything. */
async function paused(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const { page } = await openPage(options);
  await page.locator('[data-drawn]').waitFor();
  await page.locator('.lil-controller').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  await page.locator('.play', { hasText: 'Play' }).waitFor();
  return page;
}

const row = (page: Page, label: string) =>
  page.locator('.lil-controller', { hasText: label }).first();
const field = (page: Page, label: string) => row(page, label).locator('input');
const value = (page: Page, label: string) => field(page, label).inputValue();

async function type(page: Page, label: string, number: number): Promise<void> {
  await field(page, label).fill(String(number));
  await field(page, label).press('Enter');
  await field(page, label).blur();
}

async function drag(page: Page, label: string): Promise<void> {
  const box = await row(page, label).locator('.lil-slider').boundingBox();
  if (!box) throw new Error(`no slider ${label}`);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 8 });
  await page.mouse.up();
}

describe('the panel', () => {
  test('takes back a drag in one step, by key and by button, and does it again', async () => {
    const page = await paused();
    await type(page, 'Responses a day', 60);
    await drag(page, 'Links a day');
    const dragged = await value(page, 'Links a day');
    expect(dragged).not.toBe('24');

    await page.keyboard.press('Control+z');
    expect(await value(page, 'Links a day')).toBe('24');
    expect(await value(page, 'Responses a day')).toBe('60');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await value(page, 'Responses a day')).toBe('0');
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);

    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await value(page, 'Responses a day')).toBe('60');
    expect(await value(page, 'Links a day')).toBe(dragged);
  });

  test('another way of posting starts the same story again, and enables what it reads', async () => {
    const page = await paused();
    expect(await field(page, 'Burst size').isDisabled()).toBe(false);
    await page.getByLabel('Way of posting').selectOption('converser');
    await expect.poll(() => field(page, 'Burst size').isDisabled()).toBe(true);
    expect(Number(await value(page, 'Responses a day'))).toBeGreaterThan(50);
    expect(await page.locator('.seed').inputValue()).toBe('1');
    await page.locator('.play', { hasText: 'Pause' }).waitFor();
    for (let day = 0; day < 4; day++) await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.headline.ended').waitFor();
    await expect
      .poll(() => page.locator('.timeline tbody tr').last().innerText())
      .toMatch(/\t(19\d|200)\t/);

    await page.getByRole('button', { name: 'Reset all' }).click();
    await expect.poll(() => field(page, 'Burst size').isDisabled()).toBe(false);
    expect(await value(page, 'Responses a day')).toBe('0');
  });

  test('another network brings its own numbers', async () => {
    const page = await paused();
    await page.locator('.lil-title', { hasText: 'Platform' }).click();
    const numbers = () =>
      page
        .locator('.lil-gui .lil-gui:nth-child(2) .lil-number input')
        .evaluateAll((inputs) =>
          inputs.map((input) => (input as HTMLInputElement).value).join(' '),
        );
    const before = await numbers();
    await page.getByLabel('Network').selectOption('twitter');
    await expect.poll(numbers).not.toBe(before);
    await page.getByRole('button', { name: 'Platform: reset one change' }).click();
    await expect.poll(numbers).toBe(before);
  });

  test('a changed constant of the model is warned of, until it is reset', async () => {
    const page = await paused();
    const badge = page.locator('.badge');
    expect(await badge.isVisible()).toBe(false);
    await page.locator('.lil-title', { hasText: 'Model constants' }).click();
    expect(await page.locator('.warning').textContent()).toContain('no longer holds');
    await type(page, 'Patience', 9);
    expect(await badge.textContent()).toContain('calibration does not hold');
    expect(await badge.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Model constants: reset one change' }).click();
    expect(await badge.isVisible()).toBe(false);
  });

  test('after an event the sliders show what it made of the account', async () => {
    const page = await paused({ path: '/?scenario=waking-up' });
    const shown = () =>
      page
        .locator('.lil-number input')
        .evaluateAll((inputs) =>
          inputs.map((input) => (input as HTMLInputElement).value).join(' '),
        );
    const before = await shown();
    for (let day = 0; day < 40; day++) await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(shown).not.toBe(before);
    expect(await page.getByRole('button', { name: 'Reset all' }).isDisabled()).toBe(true);
  });

  test('a slider can be named, described and typed into without a mouse', async () => {
    const page = await paused();
    const links = page.getByRole('textbox', { name: 'Links a day', exact: true });
    await links.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    expect(await links.getAttribute('aria-description')).toContain('own site');
    await page.getByRole('button', { name: 'Reset Links a day to 24' }).press('Enter');
    expect(await links.inputValue()).toBe('24');
  });
});

describe('the bar', () => {
  test('puts what has no room into a menu, from which it works', async () => {
    const page = await paused({ viewport: { width: 360, height: 740 } });
    await page.locator('.bar').evaluate((bar) => {
      (bar as HTMLElement).style.width = '13rem';
    });
    await page.locator('.bar summary').click();
    await page.locator('.bar-menu').getByRole('button', { name: 'Help' }).click();
    expect(await page.locator('dialog h2').textContent()).toBe('Help');
    await page.keyboard.press('Escape');
    await page.locator('.bar').evaluate((bar) => bar.removeAttribute('style'));
  });

  test('the help lists each key once with what it does, and how to read the picture', async () => {
    const page = await paused();
    await page.keyboard.press('?');
    const keys = await page.locator('dialog dt').allTextContents();
    for (const key of ['Space', '→', 'Shift + →', 'Home', 'N', 'P', '/', '?', 'Ctrl + Z'])
      expect(keys.filter((one) => one === key)).toEqual([key]);
    expect(await page.locator('dialog .reading li').count()).toBe(3);
  });

  test('keys typed into a field are letters', async () => {
    const page = await paused();
    await page.keyboard.press('/');
    await page.keyboard.type('Pan n');
    expect(await page.locator('.search input').inputValue()).toBe('Pan n');
    expect(await page.locator('.seed').inputValue()).toBe('1');
    expect(await page.locator('[data-present]').count()).toBe(0);
  });
});

describe('presenting', () => {
  test.each([
    [1280, 720],
    [1920, 1080],
    [3840, 2160],
  ])('fills %i x %i with stage, headline and timeline in large type', async (width, height) => {
    const page = await paused({ viewport: { width, height } });
    const size = () =>
      page.locator('.what').evaluate((what) => Number.parseFloat(getComputedStyle(what).fontSize));
    const before = await size();
    await page.keyboard.press('p');
    expect(await size()).toBeGreaterThan(before * 1.2);
    expect(await size()).toBeGreaterThan(height / 22);
    for (const part of ['.panel', '.story', '.bar', '.transport'])
      expect(await page.locator(part).isVisible()).toBe(false);
    const stage = await page.locator('.stage').boundingBox();
    expect(stage?.height).toBeGreaterThan(height * 0.35);
    const { scrollWidth, scrollHeight } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      scrollHeight: document.documentElement.scrollHeight,
    }));
    expect([scrollWidth, scrollHeight]).toEqual([width, height]);
  });

  test('goes on by keys, and ends with P or Escape', async () => {
    const page = await paused();
    const when = page.locator('.headline .when');
    await page.keyboard.press('p');
    const before = await when.textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => when.textContent()).not.toBe(before);
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').isVisible()).toBe(true);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    expect(await page.locator('.panel').isVisible()).toBe(true);
  });
});

describe('the first visit', () => {
  test('has a hint, and the next has none once it was dismissed', async () => {
    const page = await paused();
    await page.getByRole('button', { name: 'Got it' }).click();
    expect(await page.locator('.hint').isVisible()).toBe(false);
    await page.reload();
    await page.locator('[data-drawn]').waitFor();
    expect(await page.locator('.hint').isVisible()).toBe(false);
  });

  test('needs no storage', async () => {
    const page = await paused({
      before: async (opened) => {
        await opened.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        });
      },
    });
    await page.getByRole('button', { name: 'Got it' }).click();
    expect(await page.locator('.hint').isVisible()).toBe(false);
  });
});

test('a printed page has headline, timeline and numbers, and nothing to click', async () => {
  const page = await paused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => page.locator('.timeline tbody tr').count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.what', '.chart', '.timeline td', '.key'])
    expect(await page.locator(part).first().isVisible()).toBe(true);
  expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
});
