// npm test: installs what is missing, runs every check even after one has failed, and closes with
// `N passed, N failed`. Options: --only NAME[,NAME], of lint, types, knip, unit, browser.

import { runSteps } from './lib/run-steps.mjs';
import { steps } from './lib/steps.mjs';

await runSteps(steps);
