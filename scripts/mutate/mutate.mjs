// The run: which mutants, which tests, what became of each, and the score. Results are kept until
// the mutated file or a test that matters changes, so a run that was cut goes on where it was; Ctrl+C
// ends it with the score so far.

import { GUARDED } from '../lib/guarded.mjs';
import { coverageOf, hash, hashOf, keep, kept, planner } from './coverage.mjs';
import { noted, open, recalled } from './known.mjs';
import { mutantsOf, sources } from './mutants.mjs';
import { withProcesses } from './process.mjs';
import { report } from './report.mjs';
import { drawn } from './sample.mjs';
import { TESTS } from './tests.mjs';

/** @typedef {import('./types.ts').Mutant} Mutant */
/** @typedef {import('./types.ts').Outcome} Outcome */
/** @typedef {import('./types.ts').Options} Options */
/** @typedef {import('./coverage.mjs').Plan} Plan */
/** @typedef {import('./known.mjs').Known} Known */

/** Below this the run fails. */
const REQUIRED = 0.85;

/** Tests are given so many times what they keep a processor busy without a mutant, and so much beside. */
const PATIENCE = { times: 10, milliseconds: 8000 };

/** @param {Options} options @returns {Promise<number>} status */
export async function mutate({ sample, seed, only, processes, fresh, list }) {
  const say = (/** @type {string} */ line) => console.log(line);
  const { mutants, counted } = await mutantsOf(sources(GUARDED));
  const tests = TESTS();
  const coverage = await coverageOf(tests, counted, processes, say);
  const plan = planner(coverage);
  const all = mutants.filter(({ ignored }) => ignored === undefined);
  const wanted = all.filter(
    ({ file }) => only.length === 0 || only.some((at) => file.startsWith(at)),
  );
  const chosen = drawn(wanted, sample ?? wanted.length, seed);
  const left = mutants.length - all.length;
  say(`${mutants.length} mutants, ${left} of words left out, ${chosen.length} to be run`);

  const hashes = new Map([...sources(GUARDED), ...tests].map((file) => [file, hashOf(file)]));
  const known = fresh ? {} : kept('results');
  /** @type {(Mutant & Outcome)[]} */
  const tried = [];
  let saved = Date.now();
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
    say('Stopping; once more ends it at once.');
  });
  await withProcesses(chosen, processes, async (mutant, worker) => {
    if (stopped) return;
    const { file, start, end, replacement } = mutant;
    const key = hash(file, hashes.get(file) ?? '', `${start} ${end}`, replacement);
    const plans = plan(mutant);
    const before = known[key] ?? { passed: {} };
    const outcome = await outcomeOf(mutant, plans, before, hashes, worker);
    tried.push({ ...mutant, ...outcome });
    known[key] = noted(outcome, plans, before, hashes);
    if (Date.now() - saved > 20_000) {
      keep('results', known);
      saved = Date.now();
      const killed = tried.filter(({ kind }) => kind === 'killed').length;
      say(`${tried.length} of ${chosen.length}, ${killed} killed`);
    }
  });
  keep('results', known);
  const score = report(tried, { sampled: tried.length < wanted.length, list, say });
  return score >= REQUIRED ? 0 : 1;
}

/**
 * @param {Mutant} mutant @param {readonly Plan[]} plans @param {Known} before
 * @param {ReadonlyMap<string, string>} hashes @param {import('./process.mjs').Process} worker
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(mutant, plans, before, hashes, worker) {
  const known = recalled(plans, before, hashes);
  if (known) return known;
  const limits = new Map(plans.map(({ test, milliseconds }) => [test, milliseconds]));
  const limit = (/** @type {string | undefined} */ test) =>
    PATIENCE.milliseconds + PATIENCE.times * (limits.get(test ?? '') ?? 0);
  const tests = open(plans, before, hashes);
  return /** @type {Outcome} */ (await worker.ask({ kind: 'mutate', mutant, tests }, limit));
}
