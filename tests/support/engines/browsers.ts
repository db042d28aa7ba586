/**
 * Engines of browsers: each opens a page of this machine, whose worker runs the script; the page
 * sends back what came out. So any browser will do that can be told an address.
 */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { FLAGS } from '../../browser/support/page.ts';
import type { Ask } from './ask.ts';

const PAGE = `<!doctype html><title>bits</title><script>
const send = (way, body) => fetch(way, { method: 'POST', body });
const worker = new Worker('worker.js');
worker.onmessage = ({ data }) => send('done', data);
worker.onerror = (event) => send('failed', event.message);
</script>`;

/** What Firefox need not do in a fresh profile. */
const QUIET = [
  ['browser.aboutwelcome.enabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['app.update.enabled', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
]
  .map(([key, value]) => `user_pref("${key}", ${value});\n`)
  .join('');

/** In a worker of Chromium, by its path. */
export const inChromium = (program: string, code: string, ask: Ask): Promise<string> =>
  inBrowser(code, ask, (profile, address) => [
    program,
    ['--headless=new', `--user-data-dir=${profile}`, ...FLAGS, address],
  ]);

/** In a worker of Firefox, by its path. */
export const inFirefox = (program: string, code: string, ask: Ask): Promise<string> =>
  inBrowser(code, ask, (profile, address) => {
    writeFileSync(join(profile, 'user.js'), QUIET);
    return [program, ['--headless', '--no-remote', '--profile', profile, address]];
  });

type Command = (profile: string, address: string) => readonly [string, readonly string[]];

/** Opens a browser in an empty profile on a page that plays, and ends it when it has answered. */
async function inBrowser(code: string, ask: Ask, command: Command): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'half-by-tuesday-profile-'));
  const server = createServer();
  let browser: ChildProcess | undefined;
  try {
    return await new Promise((resolve, reject) => {
      serve(server, `${code};postMessage(bits(${JSON.stringify(ask)}))`, resolve, reject);
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        const [program, args] = command(profile, `http://127.0.0.1:${port}/`);
        browser = spawn(program, args, { stdio: 'ignore' });
        browser.once('error', reject);
        browser.once('exit', (status) => reject(new Error(`${program} ended with ${status}`)));
      });
    });
  } finally {
    if (browser && browser.exitCode === null && browser.kill()) await once(browser, 'close');
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Page and script to whoever asks, and what the page sends back. */
function serve(
  server: Server,
  script: string,
  done: (lines: string) => void,
  failed: (error: Error) => void,
): void {
  server.on('request', (request, response) => {
    if (request.method === 'GET') {
      const worker = request.url === '/worker.js';
      response.setHeader('content-type', worker ? 'text/javascript' : 'text/html');
      response.end(worker ? script : PAGE);
      return;
    }
    void text(request).then((body) => {
      response.end();
      if (request.url === '/done') done(body);
      else failed(new Error(`in the worker: ${body}`));
    });
  });
}
