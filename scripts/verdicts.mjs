// npm run verdicts: what the cards of the library show, computed and written to src/data/.

import { runCommand } from './cli.mjs';

await runCommand('verdicts');
