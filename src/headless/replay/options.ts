/** The command line of `replay` as typed options. */
import { parseMoment } from '../../sim/calendar.ts';
import type { Checked, Problem } from '../../sim/scenario/types.ts';
import { TEXT } from '../../text/headless.ts';
import { REPLAY_TEXT } from '../../text/replay.ts';
import { collect, complainOfSwallowed } from '../arguments.ts';
import type { RunOptions } from '../options.ts';
import { parseSeeds } from '../seeds.ts';
import { parseSettings } from '../settings.ts';

const FLAGS = {
  keep: { type: 'string' },
  seed: { type: 'string' },
  run: { type: 'string' },
  until: { type: 'string' },
  log: { type: 'string' },
  set: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;
type Flag = keyof typeof FLAGS;

export type ReplayCall =
  | { readonly ask: 'help' }
  | { readonly ask: 'replay'; readonly file: string }
  /** `run` is what `sim` would be asked to run, `keep` the file to write. */
  | { readonly ask: 'keep'; readonly run: RunOptions; readonly keep: string };

/** Reads the arguments after the command's name; see `parseOptions` of `options.ts`. */
export function parseReplayOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Checked<ReplayCall> {
  const problems: Problem[] = [];
  const complain = (path: string, message: string): void => {
    problems.push({ path, message });
  };
  const { given, files } = collect(FLAGS, argv, 1, complain);
  if (given.has('help')) return { ok: true, value: { ask: 'help' } };

  const [file = '', ...others] = files;
  if (!complainOfSwallowed(FLAGS, environment, REPLAY_TEXT.usage, complain)) {
    if (files.length === 0) complain('', REPLAY_TEXT.noFile);
    for (const other of others) complain(other, REPLAY_TEXT.oneFile(file));
  }
  const one = (name: Flag): string | undefined => given.get(name)?.[0];
  const keep = one('keep');
  for (const name of given.keys()) {
    if (keep === undefined) complain(`--${name}`, REPLAY_TEXT.onlyKept);
  }
  const until = one('until');
  if (until !== undefined && !parseMoment(until)) complain('--until', TEXT.option.notMoment(until));
  const seeds = parseSeeds(one('seed'), undefined, complain);
  const changes = parseSettings(given.get('set') ?? [], complain);
  if (problems.length > 0) return { ok: false, problems };
  if (keep === undefined) return { ok: true, value: { ask: 'replay', file } };
  const told = { scenario: file, seeds, run: one('run'), until, log: one('log'), changes };
  const none = { network: undefined, out: undefined, formats: [], jobs: 1, json: false };
  return { ok: true, value: { ask: 'keep', run: { ...told, ...none }, keep } };
}
