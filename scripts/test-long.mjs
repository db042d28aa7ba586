// npm run test:long: what takes minutes, in the same manner as npm test. Options: --only NAME[,NAME],
// of long, long-browser.

import { runSteps } from './lib/run-steps.mjs';
import { longSteps } from './lib/steps.mjs';

await runSteps(longSteps);
