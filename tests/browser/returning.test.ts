// What a page finds when it comes back: after a crash, with a storage that is blocked, or with
// something else in it than what it wrote.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { mustRead, shippedJson } from '../support/scenarios.ts';
import type { OpenedPage } from './support/page.ts';
import { openBeside, openPage } from './support/page.ts';

const PATH = '/?scenario=half-by-tuesday&seed=7';
const KEY = 'half-by-tuesday';
const STORY = { scenario: mustRead(shippedJson()), seed: '7' };
const TITLE = STORY.scenario.title;

/** What is kept; `tick` and `fingerprint` of it. */
interface Kept {
  readonly tick: number;
  readonly playing: boolean;
  readonly fingerprint?: string;
}
const kept = (page: Page): Promise<Kept> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"tick":-1}'), KEY);
const moment = async (page: Page) =>
  Number(await page.locator('.playhead-handle').getAttribute('aria-valuenow'));
const print = (page: Page) =>
  page.locator('[data-fingerprint]').getAttribute('data-fingerprint', { timeout: 10_000 });

/** The fingerprint at a moment of a run that nobody interrupted. */
function uninterrupted(tick: number): string {
  const { world, advance } = simulate(STORY);
  advance(tick);
  return fingerprint(world);
}

async function crash({ page, problems }: OpenedPage): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It never answers.
  devtools.send('Page.crash').catch(() => {});
  await crashed;
  expect(problems.splice(0)).toEqual(['the page crashed']);
}

describe('a page that crashed', () => {
  test('while it played is offered again as it was at most ten seconds before', async () => {
    const opened = await openPage({ path: PATH });
    await opened.page.locator('.play', { hasText: 'Pause' }).waitFor();
    const saved = () => kept(opened.page).then(({ tick }) => tick);
    await expect.poll(saved, { timeout: 10_000 }).toBeGreaterThan(0);
    const { tick, playing } = await kept(opened.page);
    expect(playing).toBe(true);
    await crash(opened);
    const page = await openBeside(opened, PATH);
    await page.locator('.notice button', { hasText: 'Go on from there' }).click();
    await expect.poll(() => moment(page)).toBeGreaterThanOrEqual(tick);
    await page.locator('.play', { hasText: 'Pause' }).click();
    const found = await print(page);
    const now = await moment(page);
    expect(now).toBeGreaterThanOrEqual(tick);
    expect(found).toBe(uninterrupted(now));
    for (let back = now - tick; back > 0; back--) await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => print(page)).toBe(uninterrupted(tick));
  });

  test('at rest is offered with the fingerprint that it was kept with, or that is said', async () => {
    const opened = await openPage({ path: PATH });
    await opened.page.locator('.play', { hasText: 'Pause' }).waitFor();
    await opened.page.keyboard.press('Shift+ArrowRight');
    const shown = await print(opened.page);
    await expect
      .poll(() => kept(opened.page))
      .toMatchObject({ playing: false, fingerprint: shown });
    const then = await kept(opened.page);
    expect(shown).toBe(uninterrupted(then.tick));
    await crash(opened);

    const page = await openBeside(opened, '/');
    const again = page.locator('.notice button', { hasText: 'Go on from there' });
    await again.click();
    await expect.poll(() => moment(page)).toBe(then.tick);
    await expect.poll(() => print(page)).toBe(shown);
    expect(await page.locator('.notice').isVisible()).toBe(false);

    await page.evaluate((key) => {
      const text = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, text.replace(/("fingerprint":")./, '$1-'));
    }, KEY);
    const other = await openBeside(opened, '/');
    await other.locator('.notice button', { hasText: 'Go on from there' }).click();
    await other.locator('.notice', { hasText: 'Not to the last bit' }).waitFor();
  });
});

test('a blocked storage is said once, and harms nothing', async () => {
  const { page } = await openPage({
    path: PATH,
    before: async (opened) => {
      await opened.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          const get = () => {
            throw new DOMException('denied', 'SecurityError');
          };
          Object.defineProperty(globalThis, name, { get });
        }
      });
    },
  });
  await page.locator('.hint button').click();
  await page.locator('.play', { hasText: 'Pause' }).click();
  const note = page.locator('.foot-note', { hasText: 'not saved' });
  await note.waitFor();
  await note.evaluate((element) => {
    new MutationObserver(() => console.error('said again')).observe(element, { childList: true });
  });
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await page.keyboard.press('End');
  await expect.poll(() => moment(page)).toBe(336);
  expect(await print(page)).toBe(uninterrupted(336));
});

/** What may stand in a storage that is not what this page wrote, and whether something is said. */
const CONTENTS: readonly (readonly [string, string, boolean])[] = [
  ['no JSON', '{"world":"{', false],
  ['null', 'null', false],
  ['another shape', '{"world":{"scenario":"x"},"tick":3}', false],
  ['a moment before the beginning', story({}, -1), false],
  ['values that are none', story({ changes: { linksPerDay: 'many' } }, 3), false],
  ['a scenario that is no more', story({ scenario: 'of-long-ago' }, 3), true],
  ['a scenario that is none', story({ own: { file: 'a.json', json: { title: 3 } } }, 3), true],
  ['a prototype', '{"__proto__":{"tick":3},"world":"{\\"__proto__\\":{}}"}', false],
];

function story(told: object, tick: number): string {
  const world = JSON.stringify({ v: '0.0.1', scenario: 'six-at-once', seed: '7', ...told });
  return JSON.stringify({ world, tick, playing: false, fingerprint: 'x' });
}

test('wrong or old contents of a storage are said at most once, and harm nothing', async () => {
  const { page } = await openPage({
    before: async (opened) => {
      // By the tab's name: what is in a storage as the page is left, the page itself writes.
      await opened.addInitScript((key) => {
        if (!window.name) return;
        for (const place of [localStorage, sessionStorage]) place.setItem(key, window.name);
      }, KEY);
    },
  });
  await page.locator('.play', { hasText: 'Pause' }).waitFor();
  for (const [what, content, said] of CONTENTS) {
    await page.evaluate((text) => {
      window.name = text;
      history.replaceState(undefined, '', '/');
    }, content);
    await page.reload();
    await page.locator('.play', { hasText: 'Pause' }).waitFor();
    expect(await page.locator('dialog[open]').count(), what).toBe(said ? 1 : 0);
    expect(await page.locator('.lead h1').innerText(), what).toBe(TITLE);
  }
});
