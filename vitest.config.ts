// Suites: `unit` in Node, and `browser`, which runs in Node too but drives a headless Chromium through
// the built page; `long` and `long-browser` likewise, for what takes minutes (`npm run test:long`).
// The scripts find the browser and set CHROME_PATH.

import { defineConfig } from 'vitest/config';
import { GUARDED } from './scripts/lib/guarded.mjs';

/** What must be covered of each guarded folder and file, in percent; of the rest nothing is asked. */
const LEAST = { lines: 95, branches: 90 };
const globs = GUARDED.map((path) => (path.endsWith('.ts') ? path : `${path}/**`));

/** One page at a time: two would share the cores, and some tests measure frames. */
const withBrowser = {
  globalSetup: ['tests/browser/support/serve.ts'],
  fileParallelism: false,
  hookTimeout: 60_000,
  // What a page shows soon is waited for, on a busy machine too.
  expect: { poll: { timeout: 5000 } },
};

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
          exclude: ['tests/browser/**', 'tests/long/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...withBrowser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          exclude: ['tests/long/browser/**'],
          testTimeout: 180_000,
        },
      },
      {
        test: {
          ...withBrowser,
          name: 'long-browser',
          include: ['tests/long/browser/**/*.test.ts'],
          testTimeout: 180_000,
        },
      },
    ],
  },
});
