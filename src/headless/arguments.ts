/**
 * What every command's options have in common: which are given, with what values, and what is wrong
 * with how they are written. Knows no command's own options.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { TEXT } from '../text/headless.ts';
import { nearest } from './suggest.ts';

/** Options of a command, by name. */
export type Flags = Readonly<
  Record<
    string,
    {
      readonly type: 'string' | 'boolean';
      readonly short?: string;
      /** Whether it may be given more than once. */
      readonly multiple?: boolean;
    }
  >
>;

/** Takes note of a problem: the option, and what is wrong with it. */
export type Complain = (path: string, message: string) => void;

/** What was written after a command's name. */
export interface Given<Flag extends string> {
  /** Values of each option as often as it is given. */
  readonly given: ReadonlyMap<Flag, readonly string[]>;
  /** What stands beside the options. */
  readonly files: readonly string[];
}

const MOST_JOBS = 256;

/**
 * Sorts arguments into options and files; what is wrong with their form is reported.
 * @param most files that the command takes
 */
export function collect<F extends Flags>(
  flags: F,
  argv: readonly string[],
  most: number,
  complain: Complain,
): Given<keyof F & string> {
  type Flag = keyof F & string;
  const names = Object.keys(flags) as Flag[];
  const form = { options: flags, strict: false, tokens: true, allowPositionals: true } as const;
  const { tokens } = parseArgs({ args: [...argv], ...form });
  const given = new Map<Flag, string[]>();
  const files: string[] = [];
  /** Where the value of an unknown option may stand: not one file too many, then. */
  let perhapsValue = -1;
  for (const token of tokens) {
    if (token.kind === 'positional' && (token.index !== perhapsValue || files.length < most)) {
      files.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const name = token.name as Flag;
    if (!names.includes(name)) {
      const near = nearest(token.name, names).map((flag) => `--${flag}`);
      complain(token.rawName, TEXT.option.unknown(near));
      perhapsValue = token.index + 1;
    } else if (flags[name]?.type === 'boolean') {
      if (token.value !== undefined) complain(`--${name}`, TEXT.option.noValue);
      given.set(name, ['']);
    } else if (!token.value || (!token.inlineValue && token.value.startsWith('--'))) {
      complain(`--${name}`, TEXT.option.valueMissing);
    } else {
      given.set(name, [...(given.get(name) ?? []), token.value]);
    }
  }
  for (const [name, values] of given) {
    if (!flags[name]?.multiple && values.length > 1) complain(`--${name}`, TEXT.option.twice);
  }
  return { given, files };
}

/**
 * Reports options that npm took for itself because `--` was left out; whether there are any.
 * @param usage how the command is called
 */
export function complainOfSwallowed(
  flags: Flags,
  environment: Readonly<Record<string, string | undefined>>,
  usage: string,
  complain: Complain,
): boolean {
  const swallowed = Object.keys(flags).filter(
    (name) => flags[name]?.type === 'string' && environment[`npm_config_${name}`] !== undefined,
  );
  for (const name of swallowed) complain(`--${name}`, TEXT.option.swallowed(usage));
  return swallowed.length > 0;
}

/** Number of workers; as many as there are cores where none is told. */
export function parseJobs(text: string | undefined, complain: Complain): number {
  if (text === undefined) return availableParallelism();
  const jobs = /^\d+$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) complain('--jobs', TEXT.option.badJobs(text, MOST_JOBS));
  return jobs;
}
