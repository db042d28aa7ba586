// Builds the command line when the sources changed. Each build lies in a directory named after what
// it was made from, so a build never changes under a run that is reading it.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './root.mjs';

const BUILDS = join(root, 'dist', 'cli');
const KEPT_BUILDS = 4;
const MADE_FROM = ['src', 'package.json', 'package-lock.json', 'vite.cli.config.ts'];

/**
 * Builds if needed. Writes nothing on standard output.
 * @returns {Promise<string>} the directory with the built entries
 */
export async function buildCli() {
  const dir = join(BUILDS, hashOf(root, MADE_FROM));
  if (existsSync(dir)) return dir;
  await withLock('cli', async () => {
    if (!existsSync(dir)) await build(dir);
  });
  return dir;
}

/**
 * A hash over names and contents, 16 hexadecimal digits.
 * @param {string} base
 * @param {readonly string[]} paths files or directories below `base`
 */
export function hashOf(base, paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const path of paths) addTo(hash, base, path);
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} base
 * @param {string} path
 */
function addTo(hash, base, path) {
  const full = join(base, path);
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, base, `${path}/${name}`);
    return;
  }
  const content = readFileSync(full);
  hash.update(`\0${path}\0${content.length}\0`).update(content);
}

/** @param {string} dir */
async function build(dir) {
  if (process.stderr.isTTY) console.error('Building the command line ...');
  const vite = await import('vite');
  const unfinished = `${dir}.unfinished`;
  await vite.build({
    root,
    configFile: join(root, 'vite.cli.config.ts'),
    logLevel: 'error',
    build: { outDir: unfinished, emptyOutDir: true },
  });
  renameSync(unfinished, dir);
  removeOld();
}

/** Keeps the newest few: an older one may still be running. */
function removeOld() {
  readdirSync(BUILDS)
    .map((name) => join(BUILDS, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .slice(KEPT_BUILDS)
    .forEach((dir) => {
      rmSync(dir, { recursive: true, force: true });
    });
}
