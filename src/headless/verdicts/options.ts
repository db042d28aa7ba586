/** The command line of `verdicts` as typed options. */
import type { Checked, Problem } from '../../sim/scenario/types.ts';
import { VERDICTS_TEXT } from '../../text/verdicts.ts';
import { collect, complainOfSwallowed, parseJobs } from '../arguments.ts';
import type { SeedList } from '../seeds.ts';
import { parseSeeds } from '../seeds.ts';

const FLAGS = {
  only: { type: 'string', multiple: true },
  seeds: { type: 'string' },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Seeds unless told. */
const SEEDS = '200';

export type VerdictsCall =
  | { readonly ask: 'help' }
  | {
      readonly ask: 'run';
      readonly only: readonly string[] | undefined;
      readonly seeds: SeedList;
      readonly jobs: number;
    };

/** Reads the arguments after the command's name; see `parseOptions` of `options.ts`. */
export function parseVerdictsOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Checked<VerdictsCall> {
  const problems: Problem[] = [];
  const complain = (path: string, message: string): void => {
    problems.push({ path, message });
  };
  const { given, files } = collect(FLAGS, argv, 0, complain);
  if (given.has('help')) return { ok: true, value: { ask: 'help' } };
  if (!complainOfSwallowed(FLAGS, environment, VERDICTS_TEXT.usage, complain)) {
    for (const file of files) complain(file, VERDICTS_TEXT.noFiles);
  }
  const seeds = parseSeeds(undefined, given.get('seeds')?.[0] ?? SEEDS, complain) ?? [];
  const jobs = parseJobs(given.get('jobs')?.[0], complain);
  const only = given.get('only')?.flatMap((names) => names.split(',').map((name) => name.trim()));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { ask: 'run', only, seeds, jobs } };
}
