// The content policy of the built page: what it says, and that whatever somebody puts into the page
// by hand neither runs, nor is fetched, nor leaves.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openPage } from './support/page.ts';

/** What somebody who got markup or code into the page could try, and which rule refuses it. */
const TRIES: readonly (readonly [what: string, rule: string, script: string])[] = [
  ['an inline script', 'script-src-elem', 'put("script", { textContent: "hit = 1" })'],
  ['a script of a stranger', 'script-src-elem', 'put("script", { src: STRANGER })'],
  ['a script as data', 'script-src-elem', 'put("script", { src: "data:text/javascript,hit=1" })'],
  ['a handler as markup', 'script-src-attr', 'markup("<b onclick=hit=1>").click()'],
  ['an image that fails', 'script-src-attr', 'markup("<img src=./nothing.png onerror=hit=1>")'],
  ['a javascript: link', 'script-src-elem', 'put("a", { href: "javascript:hit=1" }).click()'],
  ['eval', 'script-src', 'eval("hit = 1")'],
  ['a function from a text', 'script-src', 'new Function("hit = 1")()'],
  ['a timer from a text', 'script-src', 'setTimeout("hit = 1")'],
  ['a worker from a text', 'worker-src', 'new Worker(URL.createObjectURL(new Blob(["1"])))'],
  [
    'a frame of a text',
    'inline script violates',
    'put("iframe", { srcdoc: "<script>parent.hit = 1</script>" })',
  ],
  ['a frame of a stranger', 'frame-src', 'put("iframe", { src: STRANGER })'],
  ['an object', 'object-src', 'put("object", { data: STRANGER })'],
  ['a picture of a stranger', 'img-src', 'put("img", { src: STRANGER })'],
  [
    'a picture as data',
    'img-src',
    'put("img", { src: "data:image/gif;base64,R0lGODlhAQABAAAAACw=" })',
  ],
  ['a film of a stranger', 'media-src', 'put("video", { src: STRANGER })'],
  ['an inline style', 'style-src-elem', 'put("style", { textContent: "body { color: red }" })'],
  ['a style as markup', 'style-src-attr', 'markup("<b style=color:red>x</b>")'],
  ['a sheet of a stranger', 'style-src-elem', 'put("link", { rel: "stylesheet", href: STRANGER })'],
  [
    'a typeface of a stranger',
    'font-src',
    'new FontFace("x", "url(" + STRANGER + ")").load().catch(no)',
  ],
  ['a question to a stranger', 'connect-src', 'fetch(STRANGER).catch(no)'],
  ['a beacon', 'connect-src', 'navigator.sendBeacon(STRANGER, "x")'],
  ['a socket', 'connect-src', 'new WebSocket("wss://stranger.invalid/")'],
  ['a form', 'form-action', 'put("form", { action: STRANGER, method: "post" }).submit()'],
  ['another base', 'base-uri', 'put("base", { href: STRANGER })'],
];

/** What the tries above are written with. */
const HELPERS = `
  const no = () => undefined;
  const put = (tag, fields) => {
    const element = Object.assign(document.createElement(tag), fields);
    document.body.append(element);
    return element;
  };
  const markup = (html) => {
    const place = put('div', {});
    place.innerHTML = html;
    return place.firstChild;
  };`;

/** Another server on this machine, and the addresses that it was asked for. */
async function stranger(): Promise<{ address: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    requests.push(url);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('globalThis.hit = 1;');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, requests };
}

test('what is put into the page by hand does not run, load or leave, and fails a test', async () => {
  const { address, requests } = await stranger();
  const { page, problems } = await openPage();
  await page.locator('[data-drawn]').waitFor();
  const home = page.url();
  for (const [what, rule, script] of TRIES) {
    problems.length = 0;
    // Not at once: what the developer tools run by themselves may do more than a page may.
    await page.evaluate(`void setTimeout(() => {
      ${HELPERS.replaceAll('\n', ' ')}
      const STRANGER = ${JSON.stringify(address)} + ${JSON.stringify(encodeURIComponent(what))};
      try { ${script}; } catch {}
    })`);
    // As a problem of the page, that fails whatever test looked at something else.
    await expect
      .poll(() => problems.join('\n'), { message: what })
      .toContain(rule.includes(' ') ? rule : `content policy: ${rule} refused`);
    expect(await page.evaluate('"hit" in globalThis'), what).toBe(false);
  }
  await page.waitForTimeout(100);
  expect(await page.evaluate('"hit" in globalThis')).toBe(false);
  expect([page.url(), requests]).toEqual([home, []]);
  console.log(`${TRIES.length} tries against the content policy, none succeeded`);
  problems.length = 0;
});

test('the policy stands before all that it is for, allows nothing but own files, and needs no more', async () => {
  const html = await (await fetch(inject('origin'))).text();
  const [, policy = ''] =
    /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
      html.replaceAll('&#39;', "'"),
    ) ?? [];
  const rules = new Map(
    policy.split(/;\s*/).map((rule) => rule.split(/ (.*)/) as [string, string]),
  );
  expect(rules.get('default-src')).toBe("'none'");
  for (const [name, sources] of rules) expect(["'self'", "'none'"], name).toContain(sources);
  // What has no default must be said.
  for (const name of ['base-uri', 'form-action']) expect(rules.get(name)).toBe("'none'");
  expect(html).not.toMatch(/<style|<[^>]+\s(on\w+|style)=|<script(?![^>]*\ssrc=)/i);
});
