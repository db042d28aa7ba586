// npm start: installs what is missing, builds the page, serves it and says where. Options: --port N.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensure } from './lib/ensure.mjs';
import { root } from './lib/root.mjs';

const port = readPort();
await ensure();
const vite = await import('vite');
const configFile = join(root, 'vite.config.ts');

console.log('Building ...');
await vite.build({ root, configFile, logLevel: 'warn' });
// Vite takes the next free port when this one is in use.
const server = await vite.preview({ root, configFile, logLevel: 'warn', preview: { port } });
console.log(`\nHalf by Tuesday is at ${server.resolvedUrls?.local[0]}\nCtrl-C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    // An open tab keeps its connection alive: do not wait for it.
    void server.close();
    process.exit(0);
  });
}

/** @returns {number | undefined} */
function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    if (values.port === undefined) return undefined;
    const given = Number(values.port);
    if (Number.isInteger(given) && given >= 1 && given <= 65535) return given;
    console.error(`--port: ${values.port} is not a port (1 to 65535)`);
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\nUsage: npm start -- [--port N]`);
  }
  process.exit(2);
}
