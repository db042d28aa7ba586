// The page: built into dist/app, with relative addresses so that it runs from any directory of any
// static host. The command line has a configuration of its own, vite.cli.config.ts.

import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // Fetched only by open developer tools; makes a reported stack readable.
    sourcemap: true,
    // No `data:` addresses and no inline script, so that a strict content policy can be set.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
