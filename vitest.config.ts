// Suites: `unit` in Node, and `browser`, which runs in Node too but drives a headless Chromium through
// the built page; `long` and `long-browser` likewise, for what takes minutes (`npm run test:long`).
// The scripts find the browser and set CHROME_PATH.

import { defineConfig } from 'vitest/config';

/** One page at a time: two would share the cores, and some tests measure frames. */
const withBrowser = {
  globalSetup: ['tests/browser/support/serve.ts'],
  fileParallelism: false,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**'] },
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
