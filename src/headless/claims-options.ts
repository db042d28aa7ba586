/** The command line of `claims` as typed options. Checks form; what `--only` names is sought later. */
import type { Checked, Problem } from '../sim/scenario/types.ts';
import { CLAIMS_TEXT } from '../text/claims.ts';
import { collect, complainOfSwallowed, parseJobs } from './arguments.ts';
import type { SeedList } from './seeds.ts';
import { parseSeeds } from './seeds.ts';

const FLAGS = {
  seeds: { type: 'string' },
  only: { type: 'string', multiple: true },
  jobs: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Seeds unless told. */
const SEEDS = '200';

export interface ClaimsOptions {
  readonly seeds: SeedList;
  /** Ids of scenarios and rows; undefined: all. */
  readonly only: readonly string[] | undefined;
  readonly jobs: number;
  readonly json: boolean;
}

export type ClaimsCall = { readonly ask: 'help' } | ({ readonly ask: 'run' } & ClaimsOptions);

/** Reads the arguments after the command's name; see `parseOptions` of `options.ts`. */
export function parseClaimsOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Checked<ClaimsCall> {
  const problems: Problem[] = [];
  const complain = (path: string, message: string): void => {
    problems.push({ path, message });
  };
  const { given, files } = collect(FLAGS, argv, 0, complain);
  if (given.has('help')) return { ok: true, value: { ask: 'help' } };

  if (!complainOfSwallowed(FLAGS, environment, CLAIMS_TEXT.usage, complain)) {
    for (const file of files) complain(file, CLAIMS_TEXT.noFiles);
  }
  const seeds = parseSeeds(undefined, given.get('seeds')?.[0] ?? SEEDS, complain) ?? [];
  const only = given.get('only')?.flatMap((names) => names.split(',').map((name) => name.trim()));
  if (only?.includes('')) complain('--only', CLAIMS_TEXT.only.empty);
  const jobs = parseJobs(given.get('jobs')?.[0], complain);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ask: 'run', seeds, only, jobs, json: given.has('json') } };
}
