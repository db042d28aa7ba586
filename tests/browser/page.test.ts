// What holds whatever the story: speed, sizes, motion, policy, and words when something is wrong.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './support/page.ts';

/** Milliseconds from opening to the first picture with the network on it. */
async function firstPicture(): Promise<number> {
  const { page } = await openPage({
    before: async (opened) => {
      await opened.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[data-drawn]')) return;
          document.documentElement.dataset['first'] = String(performance.now());
          observer.disconnect();
        }).observe(document, { subtree: true, attributes: true, childList: true });
      });
    },
  });
  await page.locator('html[data-first]').waitFor();
  const first = await page.locator('html').getAttribute('data-first');
  await page.close();
  return Number(first);
}

test('the network is there within two seconds of opening', async () => {
  const times = [await firstPicture(), await firstPicture(), await firstPicture()];
  expect(Math.min(...times)).toBeLessThan(2000);
});

test('six hundred members play at thirty pictures a second or more', async () => {
  const { page } = await openPage();
  await page.locator('[data-drawn]').waitFor();
  await page.waitForTimeout(4000);
  expect(await picturesASecond(page)).toBeGreaterThan(30);
});

function picturesASecond(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        let pictures = 0;
        const count = (now: number) => {
          pictures++;
          if (now - begun < 3000) requestAnimationFrame(count);
          else resolve((1000 * pictures) / (now - begun));
        };
        requestAnimationFrame(count);
      }),
  );
}

describe('nothing is wider than the window at', () => {
  test.each([
    [360, 740],
    [390, 844],
    [768, 1024],
    [1280, 720],
    [1920, 1080],
  ])('%i x %i', async (width, height) => {
    const { page } = await openPage({ viewport: { width, height } });
    await page.locator('[data-drawn]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.locator('.play').isVisible()).toBe(true);
  });
});

test('who asked for less motion gets the end of the story at once, at rest', async () => {
  const { page } = await openPage({ reducedMotion: 'reduce' });
  await page.locator('.headline.ended').waitFor({ timeout: 10_000 });
  await page.locator('[data-fingerprint]').waitFor();
  expect(await page.locator('.play').textContent()).toContain('Play');
});

test('the page states a policy of its own, and keeps to it', async () => {
  const { page } = await openPage();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await policy.getAttribute('content')).toMatch(/^default-src 'none'; script-src 'self';/);
  await page.locator('[data-drawn]').waitFor();
  await page.locator('.lil-controller').first().waitFor();
});

test('the page lives with a policy that allows nothing inline and nothing from elsewhere', async () => {
  const own = "'self'";
  const policy = `default-src 'none'; script-src ${own}; style-src ${own}; font-src ${own}; img-src ${own}; worker-src ${own}; connect-src ${own}`;
  const { page } = await openPage({
    before: async (opened) => {
      await opened.route('**/*', async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': policy };
        await route.fulfill({ response, headers });
      });
    },
  });
  await page.locator('[data-drawn]').waitFor();
  await page.locator('.lil-controller').first().waitFor();
});

describe('when something is wrong, words say so:', () => {
  test('an unknown scenario names those that there are, and the default one plays', async () => {
    const { page } = await openPage({ path: '/?scenario=no-such-thing' });
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog').textContent()).toMatch(/no-such-thing.*half-by-tuesday/);
    await page.locator('[data-drawn]').waitFor();
  });

  test('a simulation that cannot be loaded', async () => {
    const { page, problems } = await openPage({
      before: async (opened) => {
        await opened.route('**/simulation.worker*', (route) => route.fulfill({ status: 404 }));
      },
    });
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog').textContent()).toMatch(/could not be loaded/);
    await page.close();
    problems.length = 0;
  });
});
