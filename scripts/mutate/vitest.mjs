// What the tests import as `vitest` while mutants are run: its own runner and its own expectations,
// without its processes, so that one warm process runs thousands of test files.

import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';

export {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  it,
  onTestFinished,
  test,
} from '@vitest/runner';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** @type {any} */
const matchers = /** @type {any} */ (globalThis)[ASYMMETRIC_MATCHERS_OBJECT];

/** @type {any} */
export const expect = Object.assign(
  /** @type {(value: unknown, message?: string) => unknown} */
  (value, message) => chai.expect(value, message),
  chai.expect,
  matchers,
);
setState({ assertionCalls: 0 }, expect);
/** @type {any} */ (chai.expect).extend(expect, customMatchers);
