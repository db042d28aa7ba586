// Builds the page once for the browser tests and serves it on a free port of this machine. Knows
// Vite; the tests get the address by `inject('origin')`.

import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served, as in `http://127.0.0.1:5001`. */
    origin: string;
  }
}

/** Runs before the first browser test; what it returns runs after the last. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!process.env.CHROME_PATH) {
    throw new Error('CHROME_PATH is not set. Run `npm test -- --only browser`, which finds one.');
  }
  const outDir = mkdtempSync(join(tmpdir(), 'half-by-tuesday-page-'));
  const remove = () => rmSync(outDir, { recursive: true, force: true });
  try {
    await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
    const server = await preview({
      logLevel: 'error',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    const { port } = server.httpServer.address() as AddressInfo;
    project.provide('origin', `http://127.0.0.1:${port}`);
    return () => server.close().then(remove);
  } catch (error) {
    remove();
    throw error;
  }
}
