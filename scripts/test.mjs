// npm test: installs what is missing, runs every check even after one has failed, and closes with
// `N passed, N failed`. Options: --only NAME[,NAME], of lint, types, knip, unit, browser.

import { parseArgs } from 'node:util';
import { closingLine, total } from './lib/count.mjs';
import { ensure } from './lib/ensure.mjs';
import { steps } from './lib/steps.mjs';

const chosen = readChoice();
await ensure();

const results = [];
for (const step of chosen) {
  console.log(`\n=== ${step.title} ===`);
  const start = Date.now();
  const count = await step.run();
  results.push({ step, count, seconds: (Date.now() - start) / 1000 });
}

console.log('\n=== Summary ===');
for (const { step, count, seconds } of results) {
  const mark = count.failed > 0 ? 'FAIL' : count.passed > 0 ? 'ok' : 'left out';
  console.log(`${mark.padEnd(9)}${step.title}: ${closingLine(count)} (${seconds.toFixed(1)} s)`);
}
const sum = total(results.map((result) => result.count));
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
console.log(`\n${closingLine(sum)}`);

/** @returns {import('./lib/steps.mjs').Step[]} */
function readChoice() {
  const names = steps.map((step) => step.name);
  try {
    const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
    const wanted = values.only?.flatMap((list) => list.split(',')) ?? names;
    const unknown = wanted.filter((name) => !names.includes(name));
    if (unknown.length === 0) return steps.filter((step) => wanted.includes(step.name));
    console.error(`--only: there is no ${unknown.join(', ')}; there are ${names.join(', ')}`);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
  }
  process.exit(2);
}
