// Finds a Chromium to test with, or gets one. Knows where the systems keep theirs.

import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installWithApt, mayUseApt, onPath, starts } from './programs.mjs';
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
  const there = [...onPath(NAMES), ...usualPlaces()].find((path) => starts(path));
  if (there) return { path: there };
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  if (starts(own)) return { path: own };

  console.error('No Chromium found: installing one for the browser tests ...');
  if (mayUseApt()) {
    installWithApt(['chromium']);
    const packaged = onPath(NAMES).find((path) => starts(path));
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

function downloadWithPlaywright() {
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  // Apart from each other: the libraries may be there although they cannot be installed.
  for (const command of mayUseApt() ? ['install-deps', 'install'] : ['install']) {
    const args = [cli, command, 'chromium'];
    spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  }
}
