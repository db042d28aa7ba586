// npm run bench: installs what is missing, the peers of bench/ too, builds the measurements and runs
// them. Nothing is written here on standard output.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensure, ensurePackages } from './lib/ensure.mjs';
import { withLock } from './lib/lock.mjs';
import { root } from './lib/root.mjs';

const bench = join(root, 'bench');

await ensure();
await ensurePackages(
  bench,
  'Installing what is measured against (npm ci in bench) ...',
  '--ignore-scripts',
  '--omit=optional',
);
await withLock('bench', async () => {
  const { build } = await import('vite');
  await build({ configFile: join(bench, 'vite.config.ts'), logLevel: 'error' });
});
const { main } = await import(pathToFileURL(join(bench, 'dist', 'main.mjs')).href);
process.exitCode = await main(process.argv.slice(2));
