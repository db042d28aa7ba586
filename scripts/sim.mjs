// npm run sim: the headless run.

import { runCommand } from './cli.mjs';

await runCommand('sim');
