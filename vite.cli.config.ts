// The command line, built for Node: every src/headless/main.ts, *.main.ts and *.worker.ts becomes
// one file of the same name. Node 20 runs no TypeScript, so scripts/lib/build-cli.mjs calls this.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const headless = fileURLToPath(new URL('./src/headless/', import.meta.url));
const entries = readdirSync(headless).filter((file) => /^(main|.+\.(main|worker))\.ts$/.test(file));

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: Object.fromEntries(
        entries.map((file) => [file.replace(/\.ts$/, ''), headless + file]),
      ),
      output: {
        entryFileNames: '[name].mjs',
        // Beside the entries, so that './x.worker.mjs' is found from whichever file asks for it.
        chunkFileNames: '[name]-[hash].mjs',
      },
    },
  },
  // Everything in few files starts faster than some hundred small packages read one by one.
  ssr: { noExternal: true },
});
