/**
 * From options to a plan: reads the files, checks what one option alone cannot tell, and lists all
 * that is wrong before anything runs or is written.
 */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { checkTogether } from '../model.ts';
import { LIMITS } from '../sim/limits.ts';
import { parseEdgeList } from '../sim/network/edge-list.ts';
import type { EdgeList } from '../sim/network/network.ts';
import type { ParameterKey } from '../sim/params/index.ts';
import { alongsideOf } from '../sim/scenario/change.ts';
import type { Checked, Problem, Scenario } from '../sim/scenario/types.ts';
import { problemLine } from '../sim/scenario/types.ts';
import { TEXT } from '../text/headless.ts';
import type { Io } from './io.ts';
import type { RunOptions } from './options.ts';
import type { Picked } from './pick-run.ts';
import { pickRun } from './pick-run.ts';
import { parsePostingLog, replayed } from './posting-log.ts';
import { calendarOf } from './probes.ts';
import { readInput, scenarioFromText } from './read-input.ts';
import type { Plan } from './run.ts';
import type { SeedList } from './seeds.ts';
import { filesOf, whyUnwritable } from './write.ts';

/** All that a run needs. */
export interface Prepared extends Omit<Picked, 'scenario'> {
  readonly plan: Plan;
  readonly seeds: SeedList;
  /** Name of the network's file. */
  readonly network: string | undefined;
  /** Directory of `--out`. */
  readonly out: string | undefined;
}

export type Preparation =
  | { readonly ok: true; readonly value: Prepared }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Reads one of the files; undefined where something is wrong with it. */
type Read = <T>(
  name: string,
  limit: number,
  parse: (text: string) => Checked<T>,
) => Promise<T | undefined>;

/** Parameters that the file of `--network` decides. */
const BY_NETWORK: readonly ParameterKey[] = [
  'members',
  'communities',
  'friendsEach',
  'closure',
  'mixing',
  'reciprocity',
  'overlap',
];

/** Reads and checks everything. */
export async function prepare(
  options: RunOptions,
  { directory, home }: Pick<Io, 'directory' | 'home'>,
): Promise<Preparation> {
  const lines: string[] = [];
  const read: Read = async (name, limit, parse) => {
    const places = [resolve(directory, name), resolve(home, name)];
    const path = places.find((one) => existsSync(one)) ?? resolve(directory, name);
    return await readInput({ path, name, limit, parse }, lines);
  };
  const whole = await read(options.scenario, LIMITS.fileBytes, scenarioFromText);
  const picked = whole && pickRun(whole, options.run);
  if (typeof picked === 'string') lines.push(`--run: ${picked}`);
  const scenario = typeof picked === 'string' ? undefined : picked?.scenario;
  const edges =
    options.network === undefined
      ? undefined
      : await read(options.network, LIMITS.edgeListBytes, parseEdgeList);
  const told = scenario && endAt(scenario, options.until);
  const ended = typeof told === 'object' ? await withLog(told, options.log, read) : told;
  if (typeof ended === 'string') lines.push(`--until: ${ended}`);
  if (scenario) {
    for (const problem of together(scenario, options, edges))
      lines.push(problemLine('--set', problem));
    if (edges && edges.members <= scenario.accounts.length) {
      const file = basename(options.network ?? '');
      lines.push(`${file}: ${TEXT.network.tooSmall(edges.members, scenario.accounts.length)}`);
    }
  }
  const out = options.out === undefined ? undefined : resolve(directory, options.out);
  const files = filesOf(options.formats, scenario ? alongsideOf(scenario) : []);
  const blocked = out === undefined ? undefined : await whyUnwritable(out, files);
  if (blocked !== undefined) lines.push(`--out: ${options.out}: ${blocked}`);
  if (lines.length > 0 || !ended || typeof ended === 'string' || typeof picked !== 'object') {
    return { ok: false, lines };
  }
  const network = options.network === undefined ? undefined : basename(options.network);
  const ledger = out === undefined ? [] : options.formats;
  const plan = { scenario: ended, changes: options.changes, edges, ledger };
  const seeds = options.seeds ?? [ended.seed];
  const { run, different, unjudged } = picked;
  return { ok: true, value: { plan, run, different, unjudged, seeds, network, out } };
}

/** The scenario with the posting log that was asked for; undefined where that is wrong. */
async function withLog(scenario: Scenario, file: string | undefined, read: Read) {
  if (file === undefined) return scenario;
  const log = await read(file, LIMITS.fileBytes, (text) => parsePostingLog(text, scenario));
  return log && replayed(scenario, log);
}

/** The scenario with the end that was asked for, or what is wrong with that. */
function endAt(scenario: Scenario, until: string | undefined): Scenario | string {
  if (until === undefined) return scenario;
  if (calendarOf(scenario).tickOf(until) === 0) return TEXT.option.noLater(until, scenario.starts);
  return { ...scenario, until };
}

/** What the changes make of the scenario as a whole. */
function together(scenario: Scenario, options: RunOptions, edges: EdgeList | undefined): Problem[] {
  if (options.network !== undefined) {
    const idle = BY_NETWORK.filter((key) => key in options.changes);
    return edges ? idle.map((path) => ({ path, message: TEXT.option.networkFixes })) : [];
  }
  return checkTogether(scenario, options.changes);
}
