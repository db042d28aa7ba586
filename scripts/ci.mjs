// What continuous integration runs: npm test and npm run test:long in one, closed by one line that
// adds up both.

import { runSteps } from './lib/run-steps.mjs';
import { longSteps, steps } from './lib/steps.mjs';

await runSteps([...steps, ...longSteps]);
