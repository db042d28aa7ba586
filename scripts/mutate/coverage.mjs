// What each test runs of what is mutated, measured once with counters and kept until a source
// changes; and from it, which tests are to be run against a mutant.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { sources } from './mutants.mjs';
import { withProcesses } from './process.mjs';

/** @typedef {import('./types.ts').Covered} Covered */
/** @typedef {import('./types.ts').Mutant} Mutant */

const CACHE = join(root, 'node_modules', '.cache', 'mutate');

/**
 * Milliseconds of tests that are run against a mutant, by how long they keep a processor busy without one. What has lived
 * through so much counts as a survivor: the score errs to the low side.
 */
const BUDGET = 10_000;

/** Plays through nearly all of the engine, to the bit, so no budget leaves it out. */
const EVERYTHING = 'tests/sim/golden.test.ts';

/** What a name was when it was last put away. @param {string} name @returns {any} */
export function kept(name) {
  try {
    return JSON.parse(readFileSync(join(CACHE, `${name}.json`), 'utf8'));
  } catch {
    return {};
  }
}

/** @param {string} name @param {unknown} value */
export function keep(name, value) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, `${name}.json`), JSON.stringify(value));
}

/** @param {...string} texts */
export const hash = (...texts) => {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(text).update('\0');
  return sum.digest('hex').slice(0, 16);
};

/** @param {string} file relative to the root */
export const hashOf = (file) => hash(readFileSync(join(root, file), 'utf8'));

/**
 * What every test file covers, by file.
 * @param {readonly string[]} tests @param {Map<string, string>} counted text by source
 * @param {number} processes @param {(line: string) => void} say
 * @returns {Promise<Map<string, Covered>>}
 */
export async function coverageOf(tests, counted, processes, say) {
  const state = hash(...sources(['src']).map(hashOf), ...sources(['tests/support']).map(hashOf));
  const before = kept('coverage');
  const known = before.state === state ? before.tests : {};
  const missing = tests.filter((test) => known[test]?.hash !== hashOf(test));
  const texts = Object.fromEntries([...counted].map(([file, text]) => [join(root, file), text]));
  /** @type {string[]} */
  const broken = [];
  await withProcesses(
    missing,
    processes,
    async (test, process) => {
      const answer = await process.ask({ kind: 'cover', test }, () => 300_000);
      if (answer.kind !== 'covered') {
        broken.push(`${test}: ${'message' in answer ? answer.message : answer.kind}`);
        return;
      }
      known[test] = { hash: hashOf(test), ...answer };
      say(`${test}: ${answer.tests.length} tests, ${(answer.milliseconds / 1000).toFixed(1)} s`);
      keep('coverage', { state, tests: known });
    },
    texts,
  );
  if (broken.length > 0) throw new Error(`without any mutant:\n${broken.join('\n')}`);
  return new Map(tests.map((test) => [test, known[test]]));
}

/**
 * For each mutant the tests that run it, as many as the budget allows: those of the file that is
 * called like the source, which are also run first, and those that run little else: they are about it.
 * @param {Map<string, Covered>} coverage @returns {(mutant: Mutant) => Plan[]}
 * @typedef {{ test: string, only: number[], milliseconds: number }} Plan
 */
export function planner(coverage) {
  const files = [...coverage].map(([test, { loading, tests, milliseconds }]) => {
    const own = tests.reduce((sum, each) => sum + each.milliseconds, 0);
    // Collecting, and what is done once before the tests.
    const load = Math.max(0, milliseconds - own);
    const sets = tests.map((each) => ({ ...each, covers: new Set(each.covers) }));
    return { test, load, loading: new Set(loading), tests: sets };
  });
  return ({ id, file }) => {
    const all = files.flatMap(({ test, load, loading, tests }) =>
      tests.flatMap(({ covers, milliseconds }, place) => {
        const loads = loading.has(id);
        const wide = covers.size + (loads ? loading.size : 0);
        return loads || covers.has(id) ? [{ test, load, place, milliseconds, wide }] : [];
      }),
    );
    /** @type {Map<string, Plan>} */
    const plans = new Map();
    let spent = 0;
    const named = file.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');
    const rank = (/** @type {string} */ test) => (test === named || test === EVERYTHING ? 0 : 1);
    all.sort((a, b) => rank(a.test) - rank(b.test) || a.wide - b.wide);
    for (const { test, load, place, milliseconds } of all) {
      const plan = plans.get(test) ?? { test, only: [], milliseconds: load };
      const cost = milliseconds + (plan.only.length === 0 ? load : 0);
      if (plans.size > 0 && spent + cost > BUDGET) continue;
      spent += cost;
      plan.only.push(place);
      plan.milliseconds += milliseconds;
      plans.set(test, plan);
    }
    const order = (/** @type {Plan} */ plan) => (plan.test === named ? 0 : plan.milliseconds);
    return [...plans.values()].sort((a, b) => order(a) - order(b));
  };
}
