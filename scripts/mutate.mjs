// npm run mutate: changes the engine, the strategies and the code of files and links in one place at a
// time and looks whether a test notices. Options: --sample N --seed S, --only PATH, --processes N,
// --fresh (forget what is known), --list (each survivor).

import { parseArgs } from 'node:util';
import { ensure } from './lib/ensure.mjs';

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
    processes: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
await ensure();
const { mutate } = await import('./mutate/mutate.mjs');
process.exitCode = await mutate({
  sample: values.sample === undefined ? undefined : Number(values.sample),
  seed: values.seed,
  only: values.only ?? [],
  processes: Number(values.processes),
  fresh: values.fresh,
  list: values.list,
});
