// npm run replay: keeps a recording of a run, or plays one again and says where it differs.

import { runCommand } from './cli.mjs';

await runCommand('replay');
