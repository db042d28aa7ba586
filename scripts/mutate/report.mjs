// What a run came to: the score of each folder and of all, and each mutant that nobody noticed.

import { byFolder, interval } from './sample.mjs';

/** @typedef {import('./types.ts').Mutant} Mutant */
/** @typedef {import('./types.ts').Outcome} Outcome */

/** Characters of a mutant's code that are shown. */
const SHOWN = 110;

const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;
const line = (/** @type {string} */ code) => code.replace(/\s+/g, ' ').slice(0, SHOWN);

/**
 * Says the score and gives it. A time-out counts as a survivor, and so does what no test runs; what
 * is no program is not counted.
 * @param {readonly (Mutant & Outcome)[]} tried
 * @param {{ sampled: boolean, list: boolean, say: (line: string) => void }} how
 */
export function report(tried, { sampled, list, say }) {
  if (list) for (const mutant of tried) if (mutant.kind !== 'killed') say(unnoticed(mutant));
  for (const [folder, mutants] of byFolder(tried)) say(`${folder.padEnd(24)} ${score(mutants)}`);
  const { share, count, hits } = counts(tried);
  say(`${'all'.padEnd(24)} ${score(tried)}`);
  if (sampled) {
    const [low, high] = interval(hits, count).map(percent);
    say(`A sample: the score of all lies, at 95 %, within ${low} and ${high}.`);
  }
  return share;
}

/** @param {readonly Outcome[]} outcomes */
function counts(outcomes) {
  const of = (/** @type {Outcome['kind']} */ kind) =>
    outcomes.filter((outcome) => outcome.kind === kind).length;
  const count = outcomes.length - of('invalid');
  return { of, count, hits: of('killed'), share: count === 0 ? 1 : of('killed') / count };
}

/** @param {readonly Outcome[]} outcomes */
function score(outcomes) {
  const { of, count, hits, share } = counts(outcomes);
  const rest = `${of('survived')} survived, ${of('timeout')} timed out, ${of('nobody')} run by no test`;
  return `${percent(share)}: ${hits} of ${count} killed, ${rest}, ${of('invalid')} no program`;
}

/** @param {Mutant & Outcome} mutant */
function unnoticed({ file, line: at, operator, kind, original, replacement, message }) {
  const why = message ? ` (${line(message)})` : '';
  return `${file}:${at} ${operator}: ${kind}${why}\n  - ${line(original)}\n  + ${line(replacement)}`;
}
