// Runs a command of src/headless: `sim` is main.ts, any other NAME is NAME.main.ts. Each exports
// `main(argv)`, which returns the exit status. Nothing is written here on standard output.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCli } from './lib/build-cli.mjs';
import { ensure } from './lib/ensure.mjs';

/**
 * Installs and builds what is missing, then runs the command with this process's arguments.
 * @param {string} name as in `npm run NAME`
 */
export async function runCommand(name) {
  await ensure();
  const entry = name === 'sim' ? 'main' : `${name}.main`;
  const file = join(await buildCli(), `${entry}.mjs`);
  if (!existsSync(file)) throw new Error(`There is no src/headless/${entry}.ts.`);
  const { main } = await import(pathToFileURL(file).href);
  process.exitCode = await main(process.argv.slice(2));
}
