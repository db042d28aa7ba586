// npm run docs: writes the tables of docs/model.md from the engine's own.

import { runCommand } from './cli.mjs';

await runCommand('docs');
