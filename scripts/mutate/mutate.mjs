// The run: which mutants, which tests, what became of each, and the score. Results are kept until
// the mutated file or a test that matters changes, so a run that was cut goes on where it was; Ctrl+C
// ends it with the score so far.

import { GUARDED } from '../lib/guarded.mjs';
import { coverageOf, hash, hashOf, keep, kept, planner } from './coverage.mjs';
import { mutantsOf, sources } from './mutants.mjs';
import { withProcesses } from './process.mjs';
import { report } from './report.mjs';
import { drawn } from './sample.mjs';
import { TESTS } from './tests.mjs';

/** @typedef {import('./types.ts').Mutant} Mutant */
/** @typedef {import('./types.ts').Outcome} Outcome */
/** @typedef {import('./types.ts').Options} Options */

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
 * @param {Mutant} mutant @param {import('./coverage.mjs').Plan[]} plans @param {any} before
 * @param {Map<string, string>} hashes @param {import('./process.mjs').Process} worker
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(mutant, plans, before, hashes, worker) {
  if (plans.length === 0) return { kind: 'nobody' };
  const same = (/** @type {string} */ test, /** @type {string} */ was) => hashes.get(test) === was;
  const by = before.by?.[0];
  if (before.kind === 'invalid') return before;
  if ((before.kind === 'killed' || before.kind === 'timeout') && by && same(by, before.by[1])) {
    return { kind: before.kind, by, message: 'as before' };
  }
  const open = plans.filter((plan) => before.passed[plan.test] !== stateOf(plan, hashes));
  if (open.length === 0) return { kind: 'survived' };
  const limits = new Map(plans.map(({ test, milliseconds }) => [test, milliseconds]));
  const limit = (/** @type {string | undefined} */ test) =>
    PATIENCE.milliseconds + PATIENCE.times * (limits.get(test ?? '') ?? 0);
  const answer = await worker.ask({ kind: 'mutate', mutant, tests: open }, limit);
  return /** @type {Outcome} */ (answer);
}

/** A test file as it is, with as many of its tests as are run. */
const stateOf = (
  /** @type {import('./coverage.mjs').Plan} */ { test, only },
  /** @type {Map<string, string>} */ hashes,
) => `${hashes.get(test)}/${only.length}`;

/** What is remembered: who killed it, or all that it passed, each with the state of that file. */
function noted(
  /** @type {Outcome} */ { kind, by },
  /** @type {import('./coverage.mjs').Plan[]} */ plans,
  /** @type {any} */ before,
  /** @type {Map<string, string>} */ hashes,
) {
  if (kind === 'survived') {
    return {
      kind,
      passed: Object.fromEntries(plans.map((plan) => [plan.test, stateOf(plan, hashes)])),
    };
  }
  const [test = ''] = by?.split(': ') ?? [];
  return { kind, by: [test, hashes.get(test)], passed: before.passed };
}
