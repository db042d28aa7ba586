// Two suites: `unit` in Node, and `browser`, which runs in Node too but drives a headless Chromium
// through the built page. `npm test` finds the browser and sets CHROME_PATH.

import { defineConfig } from 'vitest/config';
import { GUARDED } from './scripts/lib/guarded.mjs';

/** What must be covered of each guarded folder and file, in percent; of the rest nothing is asked. */
const LEAST = { lines: 95, branches: 90 };
const globs = GUARDED.map((path) => (path.endsWith('.ts') ? path : `${path}/**`));

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: globs,
      reporter: [['text', { skipFull: true }]],
      thresholds: Object.fromEntries(globs.map((glob) => [glob, LEAST])),
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/serve.ts'],
          // One page at a time: two would share the cores, and some tests measure frames.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
