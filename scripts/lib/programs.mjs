// Finds programs that tests need, and installs packages where that may be done. What is found is
// tried before it is believed: some distributions ship a placeholder that starts nothing.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Every place on the search path where one of these programs could lie.
 * @param {readonly string[]} names
 */
export function onPath(names) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => directories.map((dir) => join(dir, name + suffix)));
}

/**
 * Whether there is a program that does this and ends well.
 * @param {string} path
 */
export function starts(path, args = ['--version']) {
  if (!existsSync(path)) return false;
  // On Windows browsers open a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Whether packages of Debian can be installed here. */
export function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** @param {readonly string[]} packages */
export function installWithApt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A failing update (one dead mirror of many) need not stop the installation.
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
  }
}
