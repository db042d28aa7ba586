/** Builds the engine as one script (bits.entry.ts), with the replacements that the page is built with. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'vite';
import page from '../../../vite.config.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** A fault on purpose: `exp` as the engine at hand computes it. */
const nativeExp: Plugin = {
  name: 'native-exp',
  enforce: 'pre',
  resolveId: (id) => (id === '@stdlib/math-base-special-exp' ? '\0exp' : null),
  load: (id) => (id === '\0exp' ? 'export default Math.exp;' : null),
};

/** The script's text. */
export async function bundle({ planted = false } = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: page.resolve ?? {},
    plugins: planted ? [nativeExp] : [],
    build: {
      write: false,
      target: page.build?.target ?? 'esnext',
      lib: { entry: here('bits.entry.ts'), formats: ['iife'], name: 'engine' },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as { output: { code?: string }[] }[];
  const [code] = output.flatMap((part) => part.code ?? []);
  if (code === undefined || output.length !== 1) throw new Error('bits: expected one script');
  return code;
}
