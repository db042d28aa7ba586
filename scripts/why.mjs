// npm run why: why somebody left, and what would have kept them.

import { runCommand } from './cli.mjs';

await runCommand('why');
