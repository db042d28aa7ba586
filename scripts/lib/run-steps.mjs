// Runs steps one after the other, even after one has failed, and closes with `N passed, N failed`.
// Options of the command that calls it: --only NAME[,NAME].

import { parseArgs } from 'node:util';
import { closingLine, total } from './count.mjs';
import { ensure } from './ensure.mjs';

/**
 * Installs what is missing, runs the steps and sets the exit status.
 * @param {readonly import('./steps.mjs').Step[]} offered
 */
export async function runSteps(offered) {
  const chosen = readChoice(offered);
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
    // Again, where whoever reads the end only will look.
    for (const name of count.red ?? []) console.log(`${'RED'.padEnd(9)}${name}`);
    for (const name of count.notRun ?? []) console.log(`${'NOT RUN'.padEnd(9)}${name}: not found`);
  }
  const sum = total(results.map((result) => result.count));
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
  console.log(`\n${closingLine(sum)}`);
}

/** @param {readonly import('./steps.mjs').Step[]} offered */
function readChoice(offered) {
  const names = offered.map((step) => step.name);
  try {
    const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
    const wanted = values.only?.flatMap((list) => list.split(',')) ?? names;
    const unknown = wanted.filter((name) => !names.includes(name));
    if (unknown.length === 0) return offered.filter((step) => wanted.includes(step.name));
    console.error(`--only: there is no ${unknown.join(', ')}; there are ${names.join(', ')}`);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
  }
  process.exit(2);
}
