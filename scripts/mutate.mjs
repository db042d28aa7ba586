// npm run mutate: changes the engine, the strategies and the code of files and links in one place at a
// time and looks whether a test notices. Options: --sample N (so many, by --seed S), --only PATH,
// --processes N, --list (each that nobody noticed), --fresh (forget what is known).

import { parseArgs } from 'node:util';
import { ensure } from './lib/ensure.mjs';

const options = readOptions();
await ensure();
const { mutate } = await import('./mutate/mutate.mjs');
process.exitCode = await mutate(options);

/** @returns {import('./mutate/types.ts').Options} */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        sample: { type: 'string' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string', multiple: true, default: [] },
        processes: { type: 'string', default: '2' },
        fresh: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
      },
    });
    const sample = values.sample === undefined ? undefined : number('sample', values.sample);
    return { ...values, sample, processes: number('processes', values.processes) };
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exit(2);
  }
}

/** @param {string} name @param {string} value */
function number(name, value) {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new Error(`--${name}: ${value} is not a whole number above 0`);
}
