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

const SCENARIOS = new URL('./scenarios/', import.meta.url);

/** A shipped scenario as its file has it, as far as the page tells of it without loading it. */
interface Shipped {
  readonly title: string;
  readonly story: string;
  readonly rows: readonly string[];
  readonly claims: readonly { readonly id: string; readonly text: string }[];
  readonly runs?: readonly { readonly id: string; readonly text: string }[];
}

const named = ({ id, text }: { id: string; text: string }) => ({ id, text });

/** What the page may import: the list at once, the cards of the library when they are asked for. */
const VIRTUAL: Readonly<Record<string, (id: string, scenario: Shipped) => object>> = {
  'virtual:scenarios': (id, { title, rows }) => ({ id, title, row: rows[0] }),
  'virtual:cards': (id, { title, story, rows, claims, runs = [] }) => {
    return { id, title, story, rows, claims: claims.map(named), runs: runs.map(named) };
  },
};

/** Facts of the scenarios, so that the page can tell of them without their files. */
const scenarios: Plugin = {
  name: 'scenario-list',
  resolveId: (id) => (id in VIRTUAL ? `\0${id}` : undefined),
  load(id) {
    const facts = VIRTUAL[id.replace('\0', '')];
    if (!facts || !id.startsWith('\0')) return undefined;
    const files = readdirSync(SCENARIOS).filter((file) => file.endsWith('.json'));
    const listed = files.map((file) => {
      const scenario = JSON.parse(readFileSync(new URL(file, SCENARIOS), 'utf8')) as Shipped;
      return facts(file.replace(/\.json$/, ''), scenario);
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
