/** Every text of the command `calibrate` that people read, but what the facts say of themselves. */
import { count, didYouMean, list, quoted } from './wording.ts';

export const CALIBRATE_TEXT = {
  usage: 'npm run -s calibrate -- [options]',
  option: {
    noFiles: 'is no option; all facts are measured (--only names some of them)',
    emptyName: 'has an empty name in its list',
    unknownFact: (found: string, near: readonly string[]) =>
      `${quoted(found)} is no fact; expected E1 to E12${didYouMean(near)}`,
    ofAccount: (key: string) => `${key}: belongs to an account, which the populations state`,
    notWith: (other: string) => `contradicts --${other}: the page has all facts as they stand`,
  },
  data: {
    notFolder: 'no such directory',
    missing: (file: string) =>
      `${file} is missing in the data folder: published figures as printed.`,
    noNetwork: (file: string) => `${file} is missing in the data folder: not measured on it.`,
    recomputed: (file: string, names: readonly string[]) =>
      `Published figures (${list(names, 'and')}) computed from ${file}.`,
    notPair: (file: string, line: number, found: string) =>
      `${file}: line ${line}: ${quoted(found)} is no pair of numbers`,
  },
  heads: ['', 'fact', 'published', 'band', 'measured', '5–95 %', 'verdict'] as const,
  nothing: '–',
  reported: 'reported',
  range: (low: string, high: string) => `${low}–${high}`,
  verdicts: { within: 'within', outside: 'OUTSIDE' },
  outside: (label: string, measured: string, band: string) =>
    `${label}: measured ${measured}, expected ${band}`,
  /** Below the table. */
  sum: (within: number, of: number) => `${within} of ${count(of, 'fact')} within their bands.`,
  seeds: (n: number, first: string, last: string) =>
    n === 1
      ? `Measured with seed ${first}.`
      : `Medians over ${n} seeds (${first} to ${last}), and their 5 and 95 % quantiles.`,
  changed: (changes: readonly string[]) =>
    `For exploring only: ${list(changes, 'and')} ${changes.length === 1 ? 'was' : 'were'} changed.`,
  written: (page: string) => `${page}: written`,
  stopped: (done: number, of: number) =>
    `Stopped after ${done} of ${count(of, 'population')}; no verdict.`,
  help: `Measures the facts E1 to E12 on populations that the engine makes, and tells
which of them are within the bands that the evidence allows.

  npm run -s calibrate
  npm run -s calibrate -- --only E2,E3 --set driftOneWay=0.001

  --seeds N         the seeds 1 to N (8 unless told)
  --seeds A-B       the seeds A to B
  --only ID[,ID]    only these facts
  --set KEY=VALUE   changes a constant, or a number of all platforms or
                    populations, to explore; can be repeated
  --data DIR        folder of the published data (../shared/data of the project
                    unless told); what is missing there is said
  --json            prints { facts: [{ id, published, band, measured, low, high,
                    verdict, … }] } and nothing else; shares are 0 to 1, low and
                    high the 5 and 95 % quantile over seeds
  --write           writes the table into docs/calibration.md
  --jobs N          workers (as many as there are cores)
  --help, -h        this text

Status: 0 every fact is within its bands, 1 one is outside (standard error names
it) or a run fails, 2 an input is wrong, 130 it was stopped.
`,
} as const;
