// Builds the measurements for Node into bench/dist: from there the peers of bench/node_modules are
// found, which are loaded by name and so never built in.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  root: here('.'),
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    outDir: here('dist'),
    emptyOutDir: true,
    rolldownOptions: {
      input: { main: here('main.ts'), 'messages.worker': here('messages.worker.ts') },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
  ssr: { noExternal: true, external: ['playwright-core'] },
});
