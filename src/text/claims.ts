/** Every text of the command `claims` that people read. */
import { count, didYouMean, list, quoted } from './wording.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

export const CLAIMS_TEXT = {
  usage: 'npm run -s claims -- [options]',
  noFiles: 'is no option; every scenario in scenarios/ is run (--only names some of them)',
  only: {
    empty: 'has an empty name in its list',
    unknown: (found: string, near: readonly string[]) =>
      `${quoted(found)} is neither a scenario nor a row of the source${didYouMean(near)}`,
    unplayed: (row: string) => `no scenario reproduces ${row}`,
  },
  scenarios: {
    missing: 'no such directory',
    none: 'holds no scenario (*.json)',
    noRows: 'is empty; expected at least one row of the source, such as "S1"',
    unknownRow: (found: string) =>
      `${quoted(found)} is no row of the source; expected S1 to S10, C1 to C13 or X1`,
    rowTwice: (found: string) => `${quoted(found)} stands twice`,
    noClaims: 'is empty; expected at least one claim',
    idTaken: (found: string, by: string) => `${quoted(found)} is taken by ${by}`,
  },
  heads: {
    row: 'row',
    scenario: 'scenario',
    claim: 'claim',
    held: (of: number) => `held of ${of}`,
    interval: '95 % interval',
  },
  interval: (low: string, high: string) => `${low} to ${high}`,
  /** Below the table. */
  sum: (held: number, of: number, share: number, seeds: string) =>
    `${held} of ${count(of, 'claim')} ${of === 1 ? 'holds' : 'hold'} in at least ${percent(share)} of ${seeds}.`,
  seeds: (n: number, first: string, last: string) =>
    n === 1 ? `1 seed (${first})` : `${n} seeds (${first} to ${last})`,
  /** A claim that fell under, on standard error. */
  fell: (scenario: string, id: string, rows: readonly string[]) =>
    `${scenario}: claim ${id} (${list(rows, 'and')})`,
  heldIn: (held: number, of: number, needed: number) =>
    `held in ${held} of ${count(of, 'seed')}; expected at least ${needed}`,
  stopped: (done: number, of: number) =>
    `Stopped after ${done} of ${count(of, 'run')}; no verdict.`,
  help: `Runs every shipped scenario over many seeds and tells in how many of them its
claims hold, a line for each row of the source and claim.

  npm run -s claims
  npm run -s claims -- --only S1,C13 --seeds 50

  --seeds N         the seeds 1 to N (200 unless told)
  --seeds A-B       the seeds A to B
  --only ID[,ID]    only these scenarios, by id, and those of these rows
  --json            prints { rows: [{ row, scenario, id, text, held, of, low,
                    high }] } and nothing else; low and high are the 95 %
                    interval of the share
  --jobs N          workers (as many as there are cores)
  --help, -h        this text

Status: 0 every claim holds in at least 90 % of its seeds, 1 one falls under
(standard error names it) or a run fails, 2 an input is wrong, 130 it was
stopped.
`,
} as const;
