// The browser tests' own safety net: what openPage must notice, provoked on purpose.

import { expect, test } from 'vitest';
import { openPage } from './support/page.ts';

test('the built page opens without an error and without asking anyone else', async () => {
  const { page, problems } = await openPage();
  await page.waitForLoadState('networkidle');
  expect(await page.title()).not.toBe('');
  expect(problems).toEqual([]);
});

test('an uncaught error on the page is noticed', async () => {
  await provoke('setTimeout(() => { throw new Error("planted") })', /uncaught: .*planted/s);
});

test('an uncaught error in a worker is noticed', async () => {
  await provoke('new Worker("planted.js")', /Error: planted/);
});

test('an error on the console is noticed', async () => {
  await provoke('console.error("planted")', /console: planted/);
});

test('a request to another origin is noticed', async () => {
  await provoke('fetch("http://planted.invalid/").catch(() => {})', /planted\.invalid/);
});

async function provoke(script: string, expected: RegExp): Promise<void> {
  const { page, problems } = await openPage({
    before: async (opened) => {
      const body = 'throw new Error("planted")';
      await opened.route('**/planted.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body }),
      );
    },
  });
  // Wrapped, since playwright would wait for a promise or send back a Worker.
  await page.evaluate(`void (() => { ${script} })()`);
  await expect.poll(() => problems.join('\n'), { timeout: 10_000 }).toMatch(expected);
  await page.close();
  problems.length = 0;
}
