/** The command line of `calibrate` as typed options. */
import type { Changes } from '../../model.ts';
import type { ParameterKey } from '../../sim/params/index.ts';
import { PARAMETERS } from '../../sim/params/index.ts';
import type { Checked, Problem } from '../../sim/scenario/types.ts';
import { CALIBRATE_TEXT } from '../../text/calibrate.ts';
import { collect, complainOfSwallowed, parseJobs } from '../arguments.ts';
import type { SeedList } from '../seeds.ts';
import { parseSeeds } from '../seeds.ts';
import { parseSettings } from '../settings.ts';
import { nearest } from '../suggest.ts';
import { FACTS } from './facts/index.ts';

const FLAGS = {
  seeds: { type: 'string' },
  only: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  data: { type: 'string' },
  jobs: { type: 'string' },
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Seeds unless told. */
const SEEDS = '8';

export interface CalibrateOptions {
  readonly seeds: SeedList;
  /** Ids of facts; undefined: all. */
  readonly only: readonly string[] | undefined;
  readonly changes: Changes;
  /** Folder of the data; undefined: where it lies beside the project. */
  readonly data: string | undefined;
  readonly jobs: number;
  readonly json: boolean;
  /** Whether the figures go into the page of documentation. */
  readonly write: boolean;
}

export type CalibrateCall = { readonly ask: 'help' } | ({ readonly ask: 'run' } & CalibrateOptions);

/** Reads the arguments after the command's name; see `parseOptions` of `options.ts`. */
export function parseCalibrateOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Checked<CalibrateCall> {
  const words = CALIBRATE_TEXT.option;
  const problems: Problem[] = [];
  const complain = (path: string, message: string): void => {
    problems.push({ path, message });
  };
  const { given, files } = collect(FLAGS, argv, 0, complain);
  if (given.has('help')) return { ok: true, value: { ask: 'help' } };

  if (!complainOfSwallowed(FLAGS, environment, CALIBRATE_TEXT.usage, complain)) {
    for (const file of files) complain(file, words.noFiles);
  }
  const seeds = parseSeeds(undefined, given.get('seeds')?.[0] ?? SEEDS, complain) ?? [];
  const only = given.get('only')?.flatMap((names) => names.split(',').map((name) => name.trim()));
  checkNames(only ?? [], complain);
  const changes = parseSettings(given.get('set') ?? [], complain);
  for (const key of Object.keys(changes) as ParameterKey[]) {
    if (['account', 'posts'].includes(PARAMETERS[key].scope))
      complain('--set', words.ofAccount(key));
  }
  const jobs = parseJobs(given.get('jobs')?.[0], complain);
  const [json, write] = [given.has('json'), given.has('write')];
  for (const other of ['only', 'set'] as const) {
    if (write && given.has(other)) complain('--write', words.notWith(other));
  }
  if (problems.length > 0) return { ok: false, problems };
  const data = given.get('data')?.[0];
  return { ok: true, value: { ask: 'run', seeds, only, changes, data, jobs, json, write } };
}

function checkNames(only: readonly string[], complain: (path: string, text: string) => void): void {
  const ids = FACTS.map(({ id }) => id);
  for (const name of new Set(only)) {
    if (name === '') complain('--only', CALIBRATE_TEXT.option.emptyName);
    else if (!ids.includes(name)) {
      complain('--only', CALIBRATE_TEXT.option.unknownFact(name, nearest(name, ids)));
    }
  }
}
