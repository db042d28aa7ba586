// Makes a checkout usable: the right Node, and the packages that its lock files name. Knows the
// stamps that say what was installed. Built-ins only, since nothing may be installed yet.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './root.mjs';

/** @param {string} folder */
const stampOf = (folder) => join(folder, 'node_modules', '.installed');

/** Checks Node and installs what is missing; ends the process with one line when it cannot. */
export async function ensure() {
  if (!isSupported(process.versions.node)) {
    give(`Half by Tuesday needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  }
  // Under vitest they are evidently there, and npm ci would pull them from under the tests.
  if (process.env.VITEST) return;
  await ensurePackages(root, 'Installing packages (npm ci) ...', '--include=dev');
}

/**
 * Installs what a folder's lock file names, where that is not what was installed there last; ends
 * the process with one line when it cannot.
 * @param {string} folder
 * @param {string} words said when something has to be installed
 * @param {...string} options of `npm ci`
 */
export async function ensurePackages(folder, words, ...options) {
  if (isInstalled(folder)) return;
  await withLock('install', () => {
    if (!isInstalled(folder)) install(folder, words, options);
  });
}

/**
 * Whether this Node can run the tools (Vite's floor).
 * @param {string} version as in `20.19.0`
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/**
 * What an installation depends on: the packages, and the machine they were fetched for.
 * @param {string | Buffer} lockFile content of package-lock.json
 * @param {{ platform: string, arch: string, versions: { node: string } }} machine
 */
export function fingerprint(lockFile, machine) {
  const major = machine.versions.node.split('.')[0];
  return createHash('sha256')
    .update(lockFile)
    .update(`\n${machine.platform} ${machine.arch} node${major}`)
    .digest('hex');
}

/**
 * The fingerprint of a folder's lock file on this machine.
 * @param {string} folder
 */
const expected = (folder) => fingerprint(readFileSync(join(folder, 'package-lock.json')), process);

/** @param {string} folder */
function isInstalled(folder) {
  try {
    return readFileSync(stampOf(folder), 'utf8') === expected(folder);
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} words
 * @param {string[]} options
 */
function install(folder, words, options) {
  console.error(words);
  // Standard output belongs to the command that asked: npm speaks on standard error.
  const { command, args, shell } = npm('ci', '--no-audit', '--no-fund', ...options);
  const { status, error } = spawnSync(command, args, {
    cwd: folder,
    shell,
    stdio: ['ignore', 2, 2],
  });
  if (error) give(`npm could not be run: ${error.message}`);
  if (status !== 0) give(`npm ci failed in ${folder}; what it said is above.`);
  // npm ci empties node_modules first, so an interrupted installation leaves no stamp behind; where
  // nothing is to be installed, it makes none.
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(stampOf(folder), expected(folder));
}

/**
 * How to call npm: the one that called us if there is one, else the one on the PATH.
 * @param {...string} args
 */
function npm(...args) {
  const own = process.env.npm_execpath;
  if (own && /\.[cm]?js$/.test(own) && /npm-cli/.test(own)) {
    return { command: process.execPath, args: [own, ...args], shell: false };
  }
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * @param {string} message
 * @returns {never}
 */
function give(message) {
  console.error(message);
  process.exit(1);
}
