// The steps of `npm test` and `npm run test:long`, in order: each checks one thing and answers with
// a count. Knows the tools' command lines; run only after the packages are installed.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { countVitest, failuresOf } from './count.mjs';
import { findEngines } from './engines.mjs';
import { root } from './root.mjs';

/**
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {Count & { red?: string[], notRun?: string[] }} Result which tests failed, and what was
 *   not run for want of it, by name
 * @typedef {{ name: string, title: string, run: () => Result | Promise<Result> }} Step
 */

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };
const SKIPPED = { passed: 0, failed: 0, skipped: 1 };

/**
 * What `npm test` runs.
 * @type {readonly Step[]}
 */
export const steps = [
  {
    name: 'lint',
    title: 'Format and lint (biome)',
    run: () => tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'),
  },
  {
    name: 'types',
    title: 'Types (tsc)',
    run: () => tool('typescript/bin/tsc', ...typecheckArguments),
  },
  {
    name: 'knip',
    title: 'Unused files, exports and packages (knip)',
    run: () => tool('knip/bin/knip.js', '--no-progress'),
  },
  {
    name: 'unit',
    title: 'Unit and property tests, with coverage (vitest)',
    run: () => vitest('unit', ['--coverage']),
  },
  {
    name: 'browser',
    title: 'Browser tests (vitest, Chromium)',
    run: () => browser('browser'),
  },
];

/**
 * What `npm run test:long` runs.
 * @type {readonly Step[]}
 */
export const longSteps = [
  { name: 'long', title: 'Long tests (vitest)', run: () => vitest('long') },
  {
    name: 'long-browser',
    title: 'Long browser tests (vitest, Chromium, and engines beside it)',
    run: manyEngines,
  },
];

const typecheckArguments = ['-b', 'tsconfig.json', 'tsconfig.node.json', 'tsconfig.tests.json'];

/**
 * @param {string} bin path of a JavaScript file in node_modules
 * @param {...string} args
 */
function tool(bin, ...args) {
  return node(bin, args) === 0 ? PASSED : FAILED;
}

/**
 * @param {'unit' | 'browser' | 'long' | 'long-browser'} project
 * @param {readonly string[]} [options]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Result}
 */
function vitest(project, options = [], env = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'half-by-tuesday-'));
  const output = join(dir, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  try {
    const args = ['run', '--project', project, ...options, ...reporters];
    const status = node('vitest/vitest.mjs', args, env);
    const report = readReport(output);
    return { ...countVitest(report, status), red: failuresOf(report) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/**
 * @param {'browser' | 'long-browser'} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Result>}
 */
async function browser(project, env) {
  if (process.env.TEST_BROWSER === '0') {
    console.log('Left out, because TEST_BROWSER=0.');
    return SKIPPED;
  }
  const found = await findBrowser();
  if ('problem' in found) {
    console.error(found.problem);
    return FAILED;
  }
  console.log(`with ${found.path}`);
  return vitest(project, [], { ...env, CHROME_PATH: found.path });
}

async function manyEngines() {
  if (process.env.TEST_BROWSER === '0') return browser('long-browser');
  const { env, notRun } = findEngines();
  return { ...(await browser('long-browser', env)), notRun };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} bin
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function node(bin, args, env) {
  const file = join(root, 'node_modules', bin);
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status;
}
