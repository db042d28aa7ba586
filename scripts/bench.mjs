// npm run bench: installs what is missing, the peers of bench/ too, builds the measurements and runs
// them. Nothing is written here on standard output.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensure } from './lib/ensure.mjs';
import { withLock } from './lib/lock.mjs';
import { root } from './lib/root.mjs';

const bench = join(root, 'bench');

await ensure();
await withLock('bench', async () => {
  installPeers();
  const { build } = await import('vite');
  await build({ configFile: join(bench, 'vite.config.ts'), logLevel: 'error' });
});
const { main } = await import(pathToFileURL(join(bench, 'dist', 'main.mjs')).href);
process.exitCode = await main(process.argv.slice(2));

function installPeers() {
  if (existsSync(join(bench, 'node_modules', '.package-lock.json'))) return;
  console.error('Installing what is measured against (npm ci in bench) ...');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--omit=optional'], {
    cwd: bench,
    shell: process.platform === 'win32',
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  console.error('npm ci failed in bench; what it said is above.');
  process.exit(1);
}
