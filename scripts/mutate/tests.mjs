// The tests that mutants are run against: those of the engine, the strategies, files and links, as
// far as they run within one process.

import { sources } from './mutants.mjs';

const CHOSEN = [
  'tests/sim',
  'tests/agents',
  'tests/share',
  'tests/model',
  'tests/validity',
  'tests/workers/files.test.ts',
  'tests/workers/simulation.test.ts',
  'tests/hostile/fuzz.test.ts',
  'tests/headless/bad-input.test.ts',
  'tests/headless/claims-input.test.ts',
  'tests/headless/posting-log.test.ts',
  'tests/headless/read-text.test.ts',
  'tests/docs/model.test.ts',
];

/** Left out of those, and why: a survivor is run against all, so seconds are hours. */
const OUT = {
  'random worlds and statistics over seeds, seconds each': [
    'tests/sim/properties',
    'tests/validity/limits',
    'tests/validity/patience',
  ],
  'exchanges a module by vi.mock': ['tests/validity/relabelling'],
};

/** The test files, relative to the root. */
export function TESTS() {
  const out = Object.values(OUT).flat();
  return sources(CHOSEN).filter(
    (file) => file.endsWith('.test.ts') && !out.some((prefix) => file.startsWith(prefix)),
  );
}
