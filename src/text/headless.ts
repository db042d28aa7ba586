/**
 * Every text of the command line that people read, in one place, ready for translation. Wording of
 * wrong values comes from the parameter table, names of metrics and causes from the engine's.
 */
import { count, didYouMean, left, list, quoted } from './wording.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;

const FILE_ERRORS: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file (part of its path is a file, not a directory)',
  EISDIR: 'is a directory; expected a file',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
};

const OUT_ERRORS: Record<string, string> = {
  ENOENT: 'cannot be made',
  EEXIST: 'exists and is a file; expected a directory',
  ENOTDIR: 'part of its path is a file, not a directory',
  EACCES: 'may not be written (permission denied)',
  EPERM: 'may not be written (permission denied)',
  EROFS: 'lies on a read-only file system',
  ENOSPC: 'no space left on the device',
  ENAMETOOLONG: 'the name is too long',
};

export const TEXT = {
  file: {
    directory: 'is a directory; expected a file',
    tooLarge: (size: number, limit: number) =>
      `is ${megabytes(size)}; expected at most ${megabytes(limit)}`,
    unreadable: (code: string) => FILE_ERRORS[code] ?? `may not be read (${code || 'unknown'})`,
    utf16: 'is UTF-16 text; expected UTF-8',
    compressed: (how: string) => `is compressed (${how}); expected the unpacked text`,
    notUtf8: 'has bytes that are not UTF-8 text',
    line: (line: number) => `line ${line}`,
  },
  option: {
    unknown: (near: readonly string[]) =>
      near.length > 0 ? `unknown option${didYouMean(near)}` : 'unknown option; see --help',
    noValue: 'takes no value',
    valueMissing: 'needs a value; see --help',
    twice: 'is given more than once',
    swallowed: (usage: string) => `was taken by npm; write -- before the options: ${usage}`,
    usage: 'npm run -s sim -- SCENARIO …',
    noScenario: 'no scenario file is named; see --help',
    oneScenario: (first: string) => `one scenario at a time; ${quoted(first)} is already named`,
    notMoment: (found: string) =>
      `${quoted(found)} is not a moment; expected a weekday and a quarter of an hour, such as "Tue 12:00" or "Sat 00:00 +1w"`,
    noLater: (found: string, start: string) =>
      `${quoted(found)} is not after the start, ${start}; the same weekday a week later is "${start} +1w"`,
    badJobs: (found: string, most: number) =>
      `${quoted(found)} is not a number of workers; expected 1 to ${most}`,
    badFormat: (found: string, known: readonly string[]) =>
      `${quoted(found)} is not a format; expected ${list(known)}`,
    formatAlone: 'goes with --out, whose files it is about',
    noRun: (found: string, known: readonly string[]) =>
      `${quoted(found)} is no run of the scenario; expected ${list(known)}`,
    networkFixes: 'has no effect beside --network, whose file says who knows whom',
  },
  network: {
    tooSmall: (members: number, accounts: number) =>
      `has ${count(members, 'member')}; expected more than the ${count(accounts, 'account')} under study`,
  },
  log: {
    head: (found: string) =>
      `the head line is ${quoted(found)}; expected at (or time), kind, count, useful`,
    column: (found: string) => `unknown column ${quoted(found)}; expected at, kind, count, useful`,
    empty: 'has no posts; expected a line for each',
    tooMany: (most: number) => `has more lines than the maximum ${most}`,
    tooLong: (found: number, most: number) =>
      `has ${found} characters, more than the maximum ${most}`,
    kind: (found: string, kinds: readonly string[]) =>
      `${quoted(found)} is not a kind; expected one of ${kinds.join(', ')}`,
    count: (found: string, most: number) =>
      `${quoted(found)} is not a number of posts; expected 1 to ${most}`,
    useful: (found: string) => `${quoted(found)} is neither yes nor no; expected 1 or 0`,
  },
  seeds: {
    both: 'contradicts --seeds; give one of the two',
    tooLong: (most: number) => `is too long; expected at most ${most} characters`,
    form: (found: string, most: number) =>
      `${quoted(found)} is not a number of seeds nor a range; expected 1 to ${most}, or such as 11-20`,
    reversed: (found: string) => `${quoted(found)} runs backwards; the smaller seed comes first`,
    none: (found: string) => `${quoted(found)} holds a seed below 1; seeds start at 1`,
    tooMany: (found: string, most: number) => `${quoted(found)} is more than ${most} seeds`,
  },
  set: {
    form: (found: string) => `${quoted(found)} is not of the form key=value`,
    unknown: (near: readonly string[]) =>
      near.length > 0 ? `unknown parameter${didYouMean(near)}` : 'unknown parameter',
    twice: 'is set more than once',
  },
  out: {
    unwritable: (code: string) => OUT_ERRORS[code] ?? `may not be written (${code || 'unknown'})`,
    blocked: (name: string) => `${name} in it is a directory; expected a file, or nothing`,
    inTheWay: (name: string) => `${name} in it is a file; expected a directory, or nothing`,
  },
  run: {
    internal: (message: string) => `half-by-tuesday: the run failed: ${message}`,
    stopped: (done: number, of: number) =>
      of === 1
        ? 'Stopped; nothing was written.'
        : `Stopped after ${done} of ${of} seeds; nothing was written.`,
    /** One run; with its scenario where there are several. */
    one: (seed: string, scenario: string | undefined) =>
      `${scenario === undefined ? '' : `${scenario}, `}seed ${quoted(seed)}`,
    fault: (one: string, message: string) => `${one}: ${message}`,
    workerDied: (one: string | undefined, status: number | undefined, why: string | undefined) => {
      const where = one === undefined ? '' : `, at or after ${one}`;
      const how = why ?? (status === undefined ? '' : `status ${status}`);
      return `a worker ended before its work did${where}${how ? ` (${how})` : ''}`;
    },
    wrote: (files: readonly string[], directory: string) =>
      `Wrote ${files.slice(0, -1).join(', ')} and ${files[files.length - 1]} to ${directory}.`,
    /** @param unit what is counted, `seed` or `run` */
    progress: (done: number, of: number, unit: string, seconds: number | undefined) =>
      `${done} of ${count(of, unit)}${seconds === undefined ? '' : `, ${left(seconds)} left`}`,
  },
  report: {
    setting: (from: string, to: string, members: number, platform: string) =>
      `${from} to ${to}, ${count(members, 'member')}, ${platform}`,
    network: (file: string) => `network: ${file}`,
    /** Which of the scenario's other runs it is, and what is different in it. */
    run: (id: string, different: string) => `run ${id}: ${different}`,
    changed: (changes: readonly string[]) => `changed: ${changes.join(', ')}`,
    seed: (seed: string) => `seed ${seed}`,
    seeds: (n: number, first: string, last: string) =>
      `${count(n, 'seed')}, ${first} to ${last}: the median, and below it the middle 90 %`,
    state: (engine: string, hash: string, seed: string) =>
      `engine ${engine}, state ${hash} (seed ${seed})`,
    account: (name: string, strategy: string) => `${name}, ${strategy}`,
    /** @param platform where else the accounts are */
    alongside: (platform: string) => `At the same time: on ${platform}`,
    start: 'start',
    endOf: (day: string) => `end of ${day}`,
    standing: {
      friends: 'friends',
      listening: 'listening',
      muted: 'muted',
      stopped: 'stopped',
      left: 'left',
    },
    /** Heads of the table of causes; the first is that of its first column. */
    leftBy: 'left by',
    causes: {
      leftForNoise: 'noise',
      leftForPromotion: 'promotion',
      leftForSilence: 'no interaction',
      leftForOthers: 'following others',
      leftByDrift: 'drift',
      leftDropped: 'the account itself',
    },
    warned: (share: string) =>
      `${share} of those who left had muted or stopped following first, or left within a day of a burst that they saw.`,
    held: 'held',
    failed: 'failed',
    open: 'open',
    notReached: (at: string) => `the run ends before ${at}`,
    unjudged: (ids: readonly string[]) =>
      `Not judged, for other runs decide ${ids.length === 1 ? 'it' : 'them'}: ${ids.join(', ')}`,
    figure: (metric: string, at: string, value: string, bounds: string) =>
      `${metric}, ${at}: ${value} (claimed: ${bounds})`,
    between: (low: string, high: string) => `${low} to ${high}`,
    atLeast: (low: string) => `at least ${low}`,
    atMost: (high: string) => `at most ${high}`,
    heldIn: (held: number, of: number, low: string, high: string) =>
      `held in ${held} of ${of} (95 % interval ${low} to ${high})`,
    range: (low: string, high: string) => `${low}–${high}`,
    percent: (value: string) => `${value} %`,
  },
  help: `Runs a scenario without the page and prints what happened, weekday by weekday.

  npm run -s sim -- SCENARIO [options]
  npm run -s sim -- scenarios/half-by-tuesday.json --seeds 200

  --seed S          one run with this seed (the scenario's own unless told)
  --seeds N         runs with the seeds 1 to N, on all cores
  --seeds A-B       runs with the seeds A to B
  --run ID          one of the scenario's other runs in place of the main one
  --until MOMENT    ends at "Tue 12:00", or "Sat 00:00 +4w" four weeks later
  --network FILE    an edge list (two member numbers a line) in place of the
                    scenario's network
  --log FILE        a posting log (CSV: at, kind, count, useful) that the first
                    account follows in place of its strategy
  --set KEY=VALUE   changes a parameter, as in linksPerDay=0 or
                    accounts[0].posts.burstSize=1; can be repeated
  --out DIR         writes summary.json and the tables series, ties, posts,
                    members and network, and in a folder each those of runs
                    alongside
  --format F        of the tables: csv (unless told), parquet or both
  --json            prints the summary as JSON, and nothing else
  --jobs N          workers for many seeds (as many as there are cores)
  --help, -h        this text
  --version         the version of the engine

Status: 0 it ran, 1 it failed within, 2 an input is wrong, 130 it was stopped.
`,
  version: (engine: string) => `half-by-tuesday ${engine}`,
} as const;
