// npm run calibrate: published facts against what populations of the engine show.

import { runCommand } from './cli.mjs';

await runCommand('calibrate');
