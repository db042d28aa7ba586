// Builds the page into a directory of its own and serves it on a free port of this machine. Knows Vite.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { root } from './root.mjs';

/**
 * The address, as in `http://127.0.0.1:5001`, and what ends it.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveBuiltPage() {
  const outDir = mkdtempSync(join(tmpdir(), 'half-by-tuesday-page-'));
  const remove = () => rmSync(outDir, { recursive: true, force: true });
  try {
    await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    const server = await preview({
      root,
      logLevel: 'error',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    const address = server.httpServer.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return { origin: `http://127.0.0.1:${port}`, close: () => server.close().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
