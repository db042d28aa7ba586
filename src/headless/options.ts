/**
 * The command line as typed options. Checks form and contradictions; files and the scenario's own
 * limits (whether `--until` lies after the start) are checked where they are read.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Changes } from '../model.ts';
import { parseMoment } from '../sim/calendar.ts';
import type { Checked, Problem } from '../sim/scenario/types.ts';
import { TEXT } from '../text/headless.ts';
import type { SeedList } from './seeds.ts';
import { parseSeeds } from './seeds.ts';
import { parseSettings } from './settings.ts';
import { nearest } from './suggest.ts';

const FLAGS = {
  seed: { type: 'string' },
  seeds: { type: 'string' },
  until: { type: 'string' },
  network: { type: 'string' },
  set: { type: 'string', multiple: true },
  out: { type: 'string' },
  jobs: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Flag = keyof typeof FLAGS;
const NAMES = Object.keys(FLAGS) as Flag[];
const MOST_JOBS = 256;

/** What a run of the command is asked to do. */
export interface RunOptions {
  /** Path of the scenario file, as written. */
  readonly scenario: string;
  /** Undefined: the scenario's own seed. */
  readonly seeds: SeedList | undefined;
  readonly until: string | undefined;
  readonly network: string | undefined;
  readonly changes: Changes;
  readonly out: string | undefined;
  readonly jobs: number;
  readonly json: boolean;
}

export type Options = { readonly ask: 'help' | 'version' } | ({ readonly ask: 'run' } & RunOptions);

type Complain = (path: string, message: string) => void;

/**
 * Reads the arguments after the command's name. Paths of problems are the options' names.
 * `environment` shows which options npm took for itself because `--` was left out.
 */
export function parseOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Checked<Options> {
  const problems: Problem[] = [];
  const complain: Complain = (path, message) => {
    problems.push({ path, message });
  };
  const { given, files } = collect(argv, complain);
  if (given.has('help')) return { ok: true, value: { ask: 'help' } };
  if (given.has('version')) return { ok: true, value: { ask: 'version' } };

  const swallowed = NAMES.filter(
    (name) => FLAGS[name].type === 'string' && environment[`npm_config_${name}`] !== undefined,
  );
  for (const name of swallowed) complain(`--${name}`, TEXT.option.swallowed);
  const [scenario = '', ...more] = files;
  if (swallowed.length === 0) {
    if (files.length === 0) complain('', TEXT.option.noScenario);
    for (const file of more) complain(file, TEXT.option.oneScenario(scenario));
  }
  const first = (name: Flag): string | undefined => given.get(name)?.[0];
  const until = first('until');
  if (until !== undefined && !parseMoment(until)) complain('--until', TEXT.option.notMoment(until));
  const seeds = parseSeeds(first('seed'), first('seeds'), complain);
  const changes = parseSettings(given.get('set') ?? [], complain);
  const jobs = parseJobs(first('jobs'), complain);
  if (problems.length > 0) return { ok: false, problems };
  const [network, out, json] = [first('network'), first('out'), given.has('json')];
  const options = { scenario, seeds, until, network, changes, out, jobs, json };
  return { ok: true, value: { ask: 'run', ...options } };
}

/** Values of each option as often as it is given, and the files named beside them. */
function collect(
  argv: readonly string[],
  complain: Complain,
): { given: Map<Flag, string[]>; files: string[] } {
  const form = { options: FLAGS, strict: false, tokens: true, allowPositionals: true } as const;
  const { tokens } = parseArgs({ args: [...argv], ...form });
  const given = new Map<Flag, string[]>();
  const files: string[] = [];
  /** Where the value of an unknown option may stand: not a second file, then. */
  let perhapsValue = -1;
  for (const token of tokens) {
    if (token.kind === 'positional' && (token.index !== perhapsValue || files.length === 0)) {
      files.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const name = token.name as Flag;
    if (!NAMES.includes(name)) {
      const near = nearest(token.name, NAMES).map((flag) => `--${flag}`);
      complain(token.rawName, TEXT.option.unknown(near));
      perhapsValue = token.index + 1;
    } else if (FLAGS[name].type === 'boolean') {
      if (token.value !== undefined) complain(`--${name}`, TEXT.option.noValue);
      given.set(name, ['']);
    } else if (!token.value || (!token.inlineValue && token.value.startsWith('--'))) {
      complain(`--${name}`, TEXT.option.valueMissing);
    } else {
      given.set(name, [...(given.get(name) ?? []), token.value]);
    }
  }
  for (const [name, values] of given) {
    if (name !== 'set' && values.length > 1) complain(`--${name}`, TEXT.option.twice);
  }
  return { given, files };
}

function parseJobs(text: string | undefined, complain: Complain): number {
  if (text === undefined) return availableParallelism();
  const jobs = /^\d+$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) complain('--jobs', TEXT.option.badJobs(text, MOST_JOBS));
  return jobs;
}
