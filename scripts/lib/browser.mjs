// Finds a Chromium to test with, or gets one. Knows where the systems keep theirs; what is found is
// tried before it is believed (some distributions ship a placeholder that starts nothing).

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];

/**
 * The path of a browser that starts; installs one if there is none.
 * @returns {Promise<{ path: string } | { problem: string }>}
 */
export async function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    return starts(asked) ? { path: asked } : { problem: `CHROME_PATH: ${asked} does not start.` };
  }
  const there = [...onPath(process.env.PATH ?? ''), ...usualPlaces()].find(starts);
  if (there) return { path: there };
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  if (starts(own)) return { path: own };

  console.error('No Chromium found: installing one for the browser tests ...');
  if (mayUseApt()) {
    installWithApt();
    const packaged = onPath(process.env.PATH ?? '').find(starts);
    if (packaged) return { path: packaged };
  }
  downloadWithPlaywright();
  if (starts(own)) return { path: own };
  return {
    problem:
      'No Chromium was found and none could be installed. Install Chrome or Chromium, or say where ' +
      'it is in CHROME_PATH. TEST_BROWSER=0 leaves the browser tests out.',
  };
}

/**
 * Every place on the search path where a known browser could lie.
 * @param {string} searchPath
 */
function onPath(searchPath, names = NAMES, platform = process.platform) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const directories = searchPath.split(delimiter).filter(Boolean);
  return names.flatMap((name) => directories.map((dir) => join(dir, name + suffix)));
}

function usualPlaces() {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const programs = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
    (dir) => dir !== undefined,
  );
  const applications = ['/Applications', join(homedir(), 'Applications')];
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return [
    ...applications.flatMap((dir) => apps.map((app) => `${dir}/${app}.app/Contents/MacOS/${app}`)),
    ...programs.flatMap((dir) => [
      join(dir, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(dir, 'Chromium', 'Application', 'chrome.exe'),
      join(dir, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

/** @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A failing update (one dead mirror of many) need not stop the installation.
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
  }
}

function downloadWithPlaywright() {
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  // Apart from each other: the libraries may be there although they cannot be installed.
  for (const command of mayUseApt() ? ['install-deps', 'install'] : ['install']) {
    const args = [cli, command, 'chromium'];
    spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  }
}
