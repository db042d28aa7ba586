// The page: built into dist/app, with relative addresses so that it runs from any directory of any
// static host. The command line has a configuration of its own, vite.cli.config.ts.

import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

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

const LIST = 'virtual:scenarios';
const SCENARIOS = new URL('./scenarios/', import.meta.url);

/** Titles and first rows of the scenarios, so that the page can list them without their files. */
const scenarios: Plugin = {
  name: 'scenario-list',
  resolveId: (id) => (id === LIST ? `\0${LIST}` : undefined),
  load(id) {
    if (id !== `\0${LIST}`) return undefined;
    const files = readdirSync(SCENARIOS).filter((file) => file.endsWith('.json'));
    const listed = files.map((file) => {
      const { title, rows } = JSON.parse(readFileSync(new URL(file, SCENARIOS), 'utf8'));
      return { id: file.replace(/\.json$/, ''), title, row: rows[0] };
    });
    return `export default ${JSON.stringify(listed)}`;
  },
};

export default defineConfig({
  base: './',
  plugins: [policy, scenarios],
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
