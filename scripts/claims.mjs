// npm run claims: every shipped scenario over many seeds, and in how many its claims hold.

import { runCommand } from './cli.mjs';

await runCommand('claims');
