// The same hundred payloads in the places that are a step further: many runs, why they left, links
// that are copied, the print, the presentation, a frame, the next visit, and what a link itself says.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readScenario } from '../../src/read-scenario.ts';
import { addressOf, readAddress } from '../../src/share/address.ts';
import { legible } from '../../src/sim/legible.ts';
import { LIMITS } from '../../src/sim/limits.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { mustRead, smallJson } from '../support/scenarios.ts';
import { asked, drop, HALVES, infected, press, traces } from './support/infected.ts';
import { openPage } from './support/page.ts';

const LONG = { timeout: 8000 };
const VIEWPORT = { width: 1000, height: 600 };
type Json = Record<string, unknown>;
/** Without blanks and signs that cannot be seen, which a title has its own rules for. */
const seen = (words: unknown) => String(words).replace(/[^!-~]+/g, '');
/** A world that is built at once. */
const tiny = (fields: Json = {}) => smallJson({ until: 'Mon 03:00', ...fields });
const carrying = (json: Json, file = 'x.json', version = '0.1.0', seed = '1') => {
  const told = { scenario: 'small', seed, changes: {}, choices: {}, patches: [] };
  return addressOf({ ...told, own: { file, json } }, version, '');
};
const hashOf = (address: string | undefined) => `#${address?.split('#')[1]}`;
const clean = async (page: Page, where: string) =>
  expect(await page.evaluate(traces), where).toEqual([]);

/** Many runs: what the claims came to, in the scenario's words. */
async function manyRuns(page: Page, json: Json): Promise<void> {
  await press(page, 'many');
  await page.locator('.many-number').fill('1');
  await page.locator('.many-run').click();
  await page.locator('.many-end', { hasText: '1 seed' }).waitFor();
  const claims = (json['claims'] as { text: string }[]).map(({ text }) => text);
  expect(await page.locator('.many-claim').allTextContents()).toEqual(claims);
  await clean(page, 'many runs');
  await page.locator('.many .close').click();
}

/** The causes, and what would have kept nine in ten, looked for and found. */
async function whyTheyLeft(page: Page, name: string): Promise<void> {
  await page.locator('.why-button').click();
  await page.locator('.causes-view .find').click();
  await page.locator('.causes-view .found > *').first().waitFor();
  expect(await page.locator('.causes-view').textContent()).toContain(name);
  await clean(page, 'why they left');
  await page.locator('.causes-view .close').click();
}

/** Somebody who left: what they say of the account, and what would have kept them. */
async function oneOfThem(page: Page, name: string): Promise<void> {
  await page.locator('.story .moves button').first().click();
  await page.locator('.inspector .diary').waitFor();
  expect(await page.locator('.inspector').textContent()).toContain(name);
  if (await page.locator('.stay .find').isVisible()) {
    await page.locator('.stay .find').click();
    await page.locator('.stay .found > *').first().waitFor();
  }
  await page.locator('.search input').focus();
  await clean(page, 'one of them');
  await page.locator('.inspector .close').click();
}

/** The link as it is copied: an address of this page and of nothing else, which says the same. */
async function copied(page: Page, json: Json): Promise<void> {
  await press(page, 'share');
  await page.locator('.notice', { hasText: 'The link is copied.' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?[\w%&=.*+-]+#s=[\w-]+$/);
  const { hash, search } = new URL(link);
  expect((await readAddress(search, hash)).packed?.told.own?.json).toEqual(json);
  await clean(page, 'share');
}

/** On paper and for a projector. */
async function shownElsewhere(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await clean(page, 'print');
  const pdf = (await page.pdf()).toString('latin1').replace(/stream[\s\S]*?endstream/g, '');
  expect(pdf.slice(0, 4)).toBe('%PDF');
  expect(/\/(URI|JavaScript|JS|Launch|SubmitForm)\b/.exec(pdf)).toBe(null);
  await page.emulateMedia({ media: null });
  await press(page, 'present');
  await page.locator('[data-present]').waitFor();
  await clean(page, 'presenting');
  await page.keyboard.press('Escape');
}

test('100 payloads are text in many runs, causes, searches, links, print and presentation', {
  timeout: 90_000,
}, async () => {
  const { page } = await openPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  page.setDefaultTimeout(8000);
  const words = asked(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.headline.ended').waitFor();
  for (const payloads of HALVES) {
    const json = infected(payloads);
    const name = mustRead(json).accounts[0]?.name ?? '';
    await drop(page, `${payloads[0]}.json`, JSON.stringify(json));
    await expect.poll(async () => seen(await page.title()), LONG).toBe(seen(json['title']));
    await page.locator('.headline.ended').waitFor();
    await copied(page, json);
    await manyRuns(page, json);
    await whyTheyLeft(page, name);
    await oneOfThem(page, name);
    await shownElsewhere(page);
  }
  expect(words).toEqual([]);
});

/** Follows a link as if it had been put into the address, and waits for what is said of it. */
const follow = (page: Page, links: readonly string[]) =>
  page.evaluate(async (addresses) => {
    const dialog = document.querySelector<HTMLDialogElement>('[aria-labelledby="dialog-title"]');
    const notice = document.querySelector<HTMLElement>('.notice');
    const said: string[] = [];
    for (const address of addresses) {
      dialog?.close();
      if (notice) notice.hidden = true;
      const newURL = new URL(address, location.href).href;
      dispatchEvent(new HashChangeEvent('hashchange', { newURL }));
      const until = performance.now() + 5000;
      while (!dialog?.open && notice?.hidden && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      const words = dialog?.open
        ? dialog.querySelector('.problems')
        : notice?.querySelector('span');
      said.push(words?.textContent ?? 'nothing');
    }
    dialog?.close();
    return said;
  }, links);

test('100 payloads in what a link itself says are text: version, file, seed, scenario', {
  timeout: 60_000,
}, async () => {
  const { page } = await openPage({ viewport: VIEWPORT });
  const words = asked(page);
  await page.locator('[data-drawn]').waitFor();
  // A scenario that there is not, in the query.
  const ids = PAYLOADS.map((text) => text.slice(0, LIMITS.id).replace('\uD800', '\uFFFD'));
  const unknown = await follow(
    page,
    ids.map((id) => `/?${new URLSearchParams({ scenario: id, lang: id, x: id })}`),
  );
  for (const [n, said] of unknown.entries()) expect(said).toContain(`“${ids[n]?.trim()}”`);
  // The file that a link's scenario came from.
  const files = await Promise.all(PAYLOADS.map((text) => carrying({ format: 99 }, text)));
  const refused = await follow(page, files.map(String));
  for (const [n, said] of refused.entries())
    expect(said).toContain(`${legible(PAYLOADS[n] ?? '')}: format: 99`);
  // Who made it, and the seed: such links open.
  const made = await Promise.all(
    PAYLOADS.map((text) => carrying(tiny(), text, text.slice(0, 40), text)),
  );
  const remarks = await follow(page, made.map(String));
  for (const [n, said] of remarks.entries()) {
    expect(said).toContain(`made with version ${PAYLOADS[n]?.slice(0, 40)};`);
  }
  await clean(page, 'links');
  expect(words).toEqual([]);
});

test('100 payloads are text in a frame of another page, and its way out leads to this page', {
  timeout: 60_000,
}, async () => {
  const origin = inject('origin');
  const host = `${origin}/host.html`;
  const { page } = await openPage({
    viewport: VIEWPORT,
    reducedMotion: 'reduce',
    path: '/host.html',
    before: async (opened) => {
      const body = `<!doctype html><iframe width=900 height=500 src="/?embed=1&scenario=half-by-tuesday">`;
      await opened.route(host, (route) => route.fulfill({ contentType: 'text/html', body }));
    },
  });
  const words = asked(page);
  const inner = page.frameLocator('iframe');
  await inner.locator('.headline.ended').waitFor({ state: 'attached' });
  const [, frame] = page.frames();
  for (const payloads of HALVES) {
    const json = infected(payloads);
    const hash = hashOf(await carrying(json, payloads[0], '0.1.0', payloads[1]));
    await frame?.evaluate((to) => location.assign(to), hash);
    await expect.poll(async () => seen(await frame?.title()), LONG).toBe(seen(json['title']));
    const link = inner.locator('.embed-link');
    const saying = async () => {
      const way = new URL(String(await link.getAttribute('href')));
      expect([way.origin, way.pathname, way.searchParams.has('embed')]).toEqual([
        origin,
        '/',
        false,
      ]);
      return (await readAddress(way.search, way.hash)).packed?.told.own?.json;
    };
    await expect.poll(saying, LONG).toEqual(json);
    expect(await frame?.evaluate(traces), 'frame').toEqual([]);
  }
  // The frame itself, and nothing besides.
  expect(await page.evaluate(traces)).toEqual(['<IFRAME width,height,src>']);
  expect(words).toEqual([]);
});

test('100 payloads are text in the offer of the next visit', { timeout: 60_000 }, async () => {
  const { page } = await openPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  const words = asked(page);
  await page.locator('.headline.ended').waitFor();
  const all = PAYLOADS.join(' ');
  for (let from = 0; from < all.length; from += LIMITS.text) {
    const title = all.slice(from, from + LIMITS.text);
    await drop(page, 'x.json', JSON.stringify(tiny({ title })));
    await expect.poll(() => page.locator('.lead h1').textContent(), LONG).toBe(title);
    await page.goto(inject('origin'));
    const offer = page.locator('.notice span');
    await expect.poll(() => offer.textContent(), LONG).toBe(`Last time you had open: ${title}.`);
    await clean(page, 'offer');
  }
  expect(words).toEqual([]);
});

test('files are saved under an id, which is a plain name whatever a file says', async () => {
  for (const id of PAYLOADS) {
    const read = readScenario(smallJson({ id }));
    if (read.ok) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    else expect(new Set(read.problems.map(({ path }) => path))).toEqual(new Set(['id']));
  }
  const { page } = await openPage({ path: '/?lang=de', reducedMotion: 'reduce' });
  await page.locator('.headline.ended').waitFor();
  // The longest that there may be, and names that objects have by themselves.
  for (const id of ['x'.repeat(LIMITS.id), 'constructor', 'tostring', 'con', 'half-by-tuesday']) {
    await drop(page, '../../x.json', JSON.stringify(tiny({ id, title: `It is ${id}` })));
    await expect.poll(() => page.locator('.lead h1').textContent(), LONG).toBe(`It is ${id}`);
    const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'save')]);
    // Where a name is a device, the browser puts something before it.
    expect(saved.suggestedFilename()).toMatch(new RegExp(`^_?${id}\\.json$`));
    expect(mustRead(JSON.parse(readFileSync(await saved.path(), 'utf8'))).id).toBe(id);
  }
});
