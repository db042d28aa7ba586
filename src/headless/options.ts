/**
 * The command line as typed options. Checks form and contradictions; files and the scenario's own
 * limits (whether `--until` lies after the start) are checked where they are read.
 */
import type { Changes } from '../model.ts';
import { parseMoment } from '../sim/calendar.ts';
import type { Checked, Problem } from '../sim/scenario/types.ts';
import { TEXT } from '../text/headless.ts';
import type { Complain } from './arguments.ts';
import { collect, complainOfSwallowed, parseJobs } from './arguments.ts';
import type { Format } from './ledger/index.ts';
import { FORMATS } from './ledger/index.ts';
import type { SeedList } from './seeds.ts';
import { parseSeeds } from './seeds.ts';
import { parseSettings } from './settings.ts';

const FLAGS = {
  seed: { type: 'string' },
  seeds: { type: 'string' },
  run: { type: 'string' },
  until: { type: 'string' },
  network: { type: 'string' },
  log: { type: 'string' },
  set: { type: 'string', multiple: true },
  out: { type: 'string' },
  format: { type: 'string' },
  jobs: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Flag = keyof typeof FLAGS;

/** What a run of the command is asked to do. */
export interface RunOptions {
  /** Path of the scenario file, as written. */
  readonly scenario: string;
  /** Undefined: the scenario's own seed. */
  readonly seeds: SeedList | undefined;
  /** Id of one of the scenario's runs. */
  readonly run: string | undefined;
  readonly until: string | undefined;
  readonly network: string | undefined;
  /** Path of a posting log. */
  readonly log: string | undefined;
  readonly changes: Changes;
  readonly out: string | undefined;
  /** How the tables of `out` are written. */
  readonly formats: readonly Format[];
  readonly jobs: number;
  readonly json: boolean;
}

export type Options = { readonly ask: 'help' | 'version' } | ({ readonly ask: 'run' } & RunOptions);

/**
 * Reads the arguments after the command's name. Paths of problems are the options' names.
 * `environment` shows which options npm took for itself because `--` was left out.
 */
export function parseOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Checked<Options> {
  const problems: Problem[] = [];
  const complain = (path: string, message: string): void => {
    problems.push({ path, message });
  };
  const { given, files } = collect(FLAGS, argv, 1, complain);
  if (given.has('help')) return { ok: true, value: { ask: 'help' } };
  if (given.has('version')) return { ok: true, value: { ask: 'version' } };

  const swallowed = complainOfSwallowed(FLAGS, environment, TEXT.option.usage, complain);
  const [scenario = '', ...more] = files;
  if (!swallowed) {
    if (files.length === 0) complain('', TEXT.option.noScenario);
    for (const file of more) complain(file, TEXT.option.oneScenario(scenario));
  }
  const first = (name: Flag): string | undefined => given.get(name)?.[0];
  const until = first('until');
  if (until !== undefined && !parseMoment(until)) complain('--until', TEXT.option.notMoment(until));
  const seeds = parseSeeds(first('seed'), first('seeds'), complain);
  const changes = parseSettings(given.get('set') ?? [], complain);
  const formats = parseFormat(first('format'), complain);
  if (given.has('format') && !given.has('out')) complain('--format', TEXT.option.formatAlone);
  const jobs = parseJobs(first('jobs'), complain);
  if (problems.length > 0) return { ok: false, problems };
  const [network, log, out] = [first('network'), first('log'), first('out')];
  const json = given.has('json');
  const run = first('run');
  const where = { scenario, seeds, run, until, network, log, changes };
  return { ok: true, value: { ask: 'run', ...where, out, formats, jobs, json } };
}

const CHOICES: Readonly<Record<string, readonly Format[]>> = {
  csv: ['csv'],
  parquet: ['parquet'],
  both: FORMATS,
};

/** How tables are written; as CSV where none is told. */
function parseFormat(text: string | undefined, complain: Complain): readonly Format[] {
  const found = CHOICES[text ?? 'csv'];
  if (!found) complain('--format', TEXT.option.badFormat(text ?? '', Object.keys(CHOICES)));
  return found ?? [];
}
