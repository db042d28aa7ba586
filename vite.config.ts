// The page: built into dist/app, with relative addresses so that it runs from any directory of any
// static host. The command line has a configuration of its own, vite.cli.config.ts.

import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { licenceFile } from './scripts/page/licences.ts';
import { scenarios } from './scripts/page/scenarios.ts';
import { wordlessTables } from './scripts/page/wordless.ts';

/** What the page may load: its own files, and nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page; the development server needs inline styles and a socket. */
const policy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/**
 * The parts of stdlib that try what the engine of the browser can do and bring a replacement for what
 * it cannot, as what every browser that the page runs in would take; and seedrandom without the
 * generators that nobody asks for.
 */
const ARRAYS = ['float64', 'uint32', 'uint16', 'uint8'];
const slim = {
  ...Object.fromEntries(
    ARRAYS.map((of) => [`@stdlib/array-${of}`, `@stdlib/array-${of}/lib/main.js`]),
  ),
  '@stdlib/utils-define-property': '@stdlib/utils-define-property/lib/builtin.js',
  seedrandom: 'seedrandom/seedrandom.js',
};

/** The licences are shipped in one file, not in every chunk. */
const rolldownOptions = { output: { comments: { legal: false } } };

export default defineConfig({
  base: './',
  plugins: [policy, scenarios, licenceFile],
  worker: { format: 'es', plugins: () => [wordlessTables()], rolldownOptions },
  resolve: { alias: slim },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // Fetched only by open developer tools; makes a reported stack readable.
    sourcemap: true,
    // No `data:` addresses and no inline script, so that a strict content policy can be set.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions,
  },
});
