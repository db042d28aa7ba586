// A warm process that runs test files: all of one and what each test covers, or against one mutant
// those tests that cover it, until one fails. Knows no list of mutants; the parent asks and watches.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTests } from '@vitest/runner';
import { root } from '../lib/root.mjs';
import { Modules } from './modules.mjs';

/** @typedef {import('./types.ts').Ask} Ask */
/** @typedef {import('./types.ts').Answer} Answer */

const CONFIG = {
  root,
  setupFiles: [],
  name: undefined,
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 5,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

/** Mutants that there can be. */
const MOST = 20_000;

/** By mutant whether it has been run; counted sources write into it. */
const ran = new Uint8Array(MOST);
Object.assign(globalThis, { mutantsRun: ran });

/** Milliseconds that this process has had of the processor: what waits for others does not count. */
function busy() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The mutants run since it was asked last. */
function runSince() {
  const ids = [...ran.keys()].filter((id) => ran[id] === 1);
  ran.fill(0);
  return ids;
}

/** @type {Modules} */
let modules;

// What a mutant breaks outside of a test is no reason to end.
process.on('unhandledRejection', () => undefined);
// Ctrl+C is the parent's to answer.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', async (/** @type {Ask} */ ask) => {
  /** @type {Answer} */
  let answer;
  try {
    answer = await reply(ask);
  } catch (error) {
    answer = { kind: 'invalid', message: String(error) };
  }
  process.send?.(answer);
});

/** @param {Ask} ask @returns {Promise<Answer>} */
async function reply(ask) {
  if (ask.kind === 'open') {
    modules = await Modules.open(ask.texts);
    return { kind: 'opened' };
  }
  if (ask.kind === 'cover') return cover(ask.test);
  const { file, start, end, replacement } = ask.mutant;
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  await modules.exchange(path, text.slice(0, start) + replacement + text.slice(end));
  // Once for all files: to evaluate the engine takes longer than most tests.
  const load = modules.fresh();
  try {
    for (const { test, only } of ask.tests) {
      process.send?.({ kind: 'begin', test });
      const failure = await run(test, new Set(only), load);
      if (failure) return failure;
    }
    return { kind: 'survived' };
  } finally {
    modules.restore();
  }
}

/**
 * Runs a test file until one fails.
 * @param {string} test @param {Set<number>} only places of those that are run
 * @param {(file: string) => Promise<unknown>} load
 */
async function run(test, only, load) {
  /** @type {Answer | undefined} */
  let failure;
  const end = (/** @type {any} */ task) => {
    const [error] = task.result?.errors ?? [];
    if (task.result?.state !== 'fail' || failure) return;
    const kind = /timed out/.test(error?.message ?? '') ? 'timeout' : 'killed';
    failure = { kind, by: `${test}: ${task.name}`, message: error?.message };
  };
  const files = await startTests(
    [join(root, test)],
    runner(load, {
      onCollected: (/** @type {any[]} */ [file]) => {
        for (const [index, task] of tasksOf(file).entries())
          if (!only.has(index)) task.mode = 'skip';
        end(file);
      },
      onBeforeRunTask: (/** @type {any} */ task) => {
        if (failure) task.mode = 'skip';
      },
      onAfterRunTask: end,
      onAfterRunSuite: end,
    }),
  );
  for (const file of files) end(file);
  return failure;
}

/**
 * What the tests of a file cover, by loading and each one, and how long they take.
 * @param {string} test @returns {Promise<Answer>}
 */
async function cover(test) {
  runSince();
  /** @type {any[]} */
  let tasks = [];
  /** @type {number[]} */
  const loading = [];
  /** @type {Map<unknown, { covers: number[], milliseconds: number }>} */
  const each = new Map();
  const start = busy();
  let begun = start;
  const [file] = await startTests(
    [join(root, test)],
    runner(modules.fresh(), {
      onCollected: (/** @type {any[]} */ [file]) => {
        tasks = tasksOf(file);
      },
      onBeforeRunTask: () => {
        loading.push(...runSince());
        begun = busy();
      },
      onAfterRunTask: (/** @type {any} */ task) => {
        const milliseconds = busy() - begun;
        each.set(task, { covers: runSince(), milliseconds });
      },
    }),
  );
  const milliseconds = busy() - start;
  const failed = [file, ...tasks].find((task) => task.result?.errors?.length);
  if (failed) {
    const message = `${failed.name}: ${failed.result.errors[0].message}`;
    return { kind: 'invalid', message };
  }
  return {
    kind: 'covered',
    loading,
    tests: tasks.map((task) => each.get(task) ?? { covers: [], milliseconds: 0 }),
    milliseconds,
  };
}

/** @param {(file: string) => Promise<unknown>} load @param {object} hooks @returns {any} */
const runner = (load, hooks) => ({
  config: CONFIG,
  importFile: load,
  ...hooks,
});

/** All tests of a suite, in their order. @param {any} suite @returns {any[]} */
const tasksOf = (suite) =>
  suite.tasks.flatMap((/** @type {any} */ task) =>
    task.type === 'suite' ? tasksOf(task) : [task],
  );
