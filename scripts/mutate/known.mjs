// What is remembered of a mutant: who killed it, or all that it passed, each with the state of that
// test file; and what that says of it now.

/** @typedef {import('./types.ts').Outcome} Outcome */
/** @typedef {import('./coverage.mjs').Plan} Plan */
/**
 * @typedef {{
 *   kind?: Outcome['kind'],
 *   by?: [test: string, state: string | undefined],
 *   passed: Record<string, string>,
 * }} Known
 */

/**
 * What became of it, where that is known.
 * @param {readonly Plan[]} plans tests that run it @param {Known} before
 * @param {ReadonlyMap<string, string>} hashes by file
 * @returns {Outcome | undefined}
 */
export function recalled(plans, before, hashes) {
  if (plans.length === 0) return { kind: 'nobody' };
  const { kind, by: [test = '', state] = [] } = before;
  const message = 'as before';
  if (kind === 'invalid') return { kind, message };
  if ((kind === 'killed' || kind === 'timeout') && test && hashes.get(test) === state)
    return { kind, by: test, message };
  return open(plans, before, hashes).length === 0 ? { kind: 'survived' } : undefined;
}

/**
 * Tests that it has not passed as they are now.
 * @param {readonly Plan[]} plans @param {Known} before @param {ReadonlyMap<string, string>} hashes
 */
export const open = (plans, before, hashes) =>
  plans.filter((plan) => before.passed[plan.test] !== stateOf(plan, hashes));

/**
 * What to remember.
 * @param {Outcome} outcome @param {readonly Plan[]} plans @param {Known} before
 * @param {ReadonlyMap<string, string>} hashes
 * @returns {Known}
 */
export function noted({ kind, by }, plans, before, hashes) {
  if (kind === 'survived') {
    return {
      kind,
      passed: Object.fromEntries(plans.map((plan) => [plan.test, stateOf(plan, hashes)])),
    };
  }
  const [test = ''] = by?.split(': ') ?? [];
  return { kind, by: [test, hashes.get(test)], passed: before.passed };
}

/** A test file as it is, with as many of its tests as are run. */
const stateOf = (
  /** @type {Plan} */ { test, only },
  /** @type {ReadonlyMap<string, string>} */ hashes,
) => `${hashes.get(test)}/${only.length}`;
