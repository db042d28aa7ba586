/** The command line of `why` as typed options. Checks form; names are sought in the story. */
import { parseMoment } from '../sim/calendar.ts';
import type { Checked, Problem } from '../sim/scenario/types.ts';
import { TEXT } from '../text/headless.ts';
import { WHY_TEXT } from '../text/why.ts';
import { collect, complainOfSwallowed } from './arguments.ts';
import type { RunOptions } from './options.ts';
import { parseSeeds } from './seeds.ts';
import { parseSettings } from './settings.ts';

const FLAGS = {
  seed: { type: 'string' },
  person: { type: 'string' },
  all: { type: 'boolean' },
  keep: { type: 'string' },
  account: { type: 'string' },
  run: { type: 'string' },
  until: { type: 'string' },
  network: { type: 'string' },
  log: { type: 'string' },
  set: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Per cent of the friends to keep unless told. */
const KEEP = '90';

export interface WhyOptions {
  /** What `sim` would be asked to run; one seed, no files. */
  readonly run: RunOptions;
  /** Undefined: everybody. */
  readonly person: string | undefined;
  /** Undefined: the first account. */
  readonly account: string | undefined;
  /** Share of the friends to keep, 0 to 1. */
  readonly keep: number;
}

export type WhyCall = { readonly ask: 'help' } | ({ readonly ask: 'run' } & WhyOptions);

/** Reads the arguments after the command's name; see `parseOptions` of `options.ts`. */
export function parseWhyOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Checked<WhyCall> {
  const problems: Problem[] = [];
  const complain = (path: string, message: string): void => {
    problems.push({ path, message });
  };
  const { given, files } = collect(FLAGS, argv, 1, complain);
  if (given.has('help')) return { ok: true, value: { ask: 'help' } };

  const one = (name: keyof typeof FLAGS): string | undefined => given.get(name)?.[0];
  if (!complainOfSwallowed(FLAGS, environment, WHY_TEXT.usage, complain)) {
    const [first, ...others] = files;
    if (first === undefined) complain('', WHY_TEXT.option.noScenario);
    for (const other of others) complain(other, WHY_TEXT.option.oneScenario(first ?? ''));
    if (!given.has('all') && !given.has('person')) complain('', WHY_TEXT.option.nobody);
  }
  if (given.has('all') && given.has('person')) complain('--all', WHY_TEXT.option.both);
  if (given.has('keep') && !given.has('all')) complain('--keep', WHY_TEXT.option.keepAlone);
  const keep = one('keep') ?? KEEP;
  const share = /^\d+(\.\d+)?$/.test(keep) ? Number(keep) / 100 : -1;
  if (share <= 0 || share > 1) complain('--keep', WHY_TEXT.option.badKeep(keep));
  const until = one('until');
  if (until !== undefined && !parseMoment(until)) complain('--until', TEXT.option.notMoment(until));
  const seeds = parseSeeds(one('seed'), undefined, complain);
  const changes = parseSettings(given.get('set') ?? [], complain);
  if (problems.length > 0) return { ok: false, problems };
  const run = {
    scenario: files[0] ?? '',
    seeds,
    run: one('run'),
    until,
    network: one('network'),
    log: one('log'),
    changes,
    out: undefined,
    formats: [],
    jobs: 1,
    json: given.has('json'),
  };
  return {
    ok: true,
    value: { ask: 'run', run, person: one('person'), account: one('account'), keep: share },
  };
}
