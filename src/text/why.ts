/** Every text of the command `why` that people read; page and command line may share its sentences. */
import type { WayId } from '../counterfactual/alteration.ts';
import type { Warning } from '../counterfactual/everybody.ts';
import type { Goal } from '../counterfactual/person.ts';
import { moment, percent, plural } from './sentences.ts';
import { count, didYouMean, list, quoted } from './wording.ts';

/** A value with a digit after the point where it is no whole number. */
const number = (value: number): string => String(Number(value.toFixed(1)));
/** `2 links` or `2.5 links`. */
const many = (n: number, one: string): string => `${number(n)} ${plural(n, one, `${one}s`)}`;

/** What an account would have done at a value, rather than at the stated one. */
const done: Record<WayId, (value: number, stated: number) => string> = {
  fewerLinks: (value, stated) =>
    `posted ${many(stated - value, 'link')} a day fewer (${number(value)} rather than ${number(stated)})`,
  smallerBursts: (value, stated) =>
    value === 1
      ? `spread its posts out, one at a time rather than ${stated}`
      : `posted at most ${value} at once rather than ${stated}`,
  moreResponses: (value, stated) =>
    `written ${many(value - stated, 'response')} a day more (${number(value)} rather than ${number(stated)})`,
};
/** How far a way was tried in vain. */
const vain: Record<WayId, (value: number) => string> = {
  fewerLinks: (value) => (value === 0 ? 'Posting no links at all' : `${many(value, 'link')} a day`),
  smallerBursts: () => 'Spreading the posts out, one at a time,',
  moreResponses: (value) => `Writing ${many(value, 'response')} a day`,
};

export const WHY_TEXT = {
  usage: 'npm run -s why -- SCENARIO …',
  option: {
    noScenario: 'no scenario file is named; see --help',
    oneScenario: (first: string) => `one scenario at a time; ${quoted(first)} is already named`,
    nobody: 'nobody is asked about; give --person NAME or --all',
    both: 'contradicts --person; give one of the two',
    keepAlone: 'goes with --all; a person is kept or not',
    badKeep: (found: string) =>
      `${quoted(found)} is not a percentage of friends to keep; expected more than 0, up to 100`,
    noAccount: (found: string, names: readonly string[]) =>
      `${quoted(found)} is no account of the scenario; expected ${list(names)}`,
    noPerson: (found: string, near: readonly string[]) =>
      `nobody is called ${quoted(found)}${didYouMean(near)}`,
    itself: (name: string) => `${name} is the account itself; name one of its friends`,
  },
  title: (scenario: string, seed: string) => `${scenario}, seed ${seed}`,
  stranger: (person: string, account: string) => `${person} was never a friend of ${account}.`,
  stayed: (person: string, account: string) =>
    `${person} never left: still listens to ${account} at the end of the story.`,
  happened: (person: string, verb: string, label: string) =>
    `${person} ${verb} on ${moment(label)}.`,
  before: (label: string, verb: string, because: string) => `${moment(label)}: ${verb}. ${because}`,
  /** What the ledger holds of the tie at that moment. */
  tie: (days: number, mutual: boolean, shared: number, warmth: number) =>
    `${mutual ? 'Friends' : 'A fan'} for ${count(days, 'day')}, with ${count(shared, 'friend')} in common; warmth ${percent(warmth)}.`,
  answered: (account: string, times: number) =>
    times === 0
      ? `${account} had never answered.`
      : `${account} had answered ${times === 1 ? 'once' : `${times} times`}.`,
  annoyance: (points: number, threshold: number) =>
    `Annoyance ${number(points)}, patience ${number(threshold)} points:`,
  filled: {
    title: 'What filled it, visit by visit:',
    heads: ['seen', 'points', 'posts', 'what, and numbers in posts.csv'],
    posts: (kinds: string, numbers: string) => `${kinds}: ${numbers}`,
    none: 'No post in particular.',
  },
  /** Head of the list of changes; each goes on from here. */
  would: (goal: Goal, account: string) =>
    goal === 'friend'
      ? `With the same people and dice, would still be a friend if ${account} had …`
      : `With the same people and dice, would still be listening if ${account} had …`,
  /** The same for a share of the friends. */
  wouldKeep: (share: string, account: string) =>
    `With the same people and dice, ${share} or more would have stayed if ${account} had …`,
  done,
  replied: (times: readonly string[]) =>
    times.length === 1
      ? `answered once, on ${moment(times[0] ?? '')}`
      : `answered ${times.length} times, from ${moment(times[0] ?? '')} to ${moment(times.at(-1) ?? '')}`,
  keeps: (share: string) => `keeps ${share}`,
  price: (acts: number, share: number) => `${count(acts, 'act')}, ${percent(share)}`,
  vain: (way: WayId, value: number) => `${vain[way](value)} would not have been enough`,
  vainKeeping: (way: WayId, value: number, kept: string) =>
    `${vain[way](value)} would not have been enough: it keeps ${kept}`,
  vainReplies: (answerable: boolean, limit: number) =>
    answerable
      ? `Answering, up to ${limit} times, would not have been enough`
      : 'There was nothing to answer: this person had written nothing',
  smallest: (doing: string, acts: number, share: number) =>
    `The smallest change: to have ${doing}. It is measured in acts that are left out, added or moved: ${count(acts, 'act')}, ${percent(share)} of all that the account wrote.`,
  nothing: 'Nothing that was tried would have been enough.',
  /** A larger change that is not enough, though a smaller one is. */
  notMonotone: (doing: string) =>
    `Not monotone there: to have ${doing} would not have been enough.`,
  all: {
    kept: (kept: number, friends: number, share: string) =>
      `${kept} of ${count(friends, 'friend')} at the start are still friends at the end: ${share}.`,
    nobody: (account: string) => `Nobody left ${account}.`,
    enough: (share: string) => `That is no less than the ${share} asked for: nothing to change.`,
    heads: ['left by', 'departures', 'share'],
    warningHeads: ['before that', 'departures', 'share'],
    warnings: {
      mutedAndStopped: 'had muted, then stopped following',
      stopped: 'had stopped following',
      muted: 'had muted, and gone on following',
      burst: 'neither, within a day of a burst seen',
      none: 'none of these',
    } as Record<Warning, string>,
    total: 'all',
  },
  progress: (runs: number) => `${count(runs, 'run')} of the same story …`,
  stopped: () => 'Stopped; no answer.',
  help: `Explains why somebody left, and finds the smallest change of the account's
behaviour with which that person would have stayed: by running the same story
again with the same dice, never by a formula.

  npm run -s why -- SCENARIO --person NAME [options]
  npm run -s why -- scenarios/half-by-tuesday.json --seed 1 --person "Ada A."
  npm run -s why -- scenarios/half-by-tuesday.json --seed 1 --all

  --person NAME     somebody who left, muted or stopped following
  --all             all departures by cause, and the smallest change of strategy
                    that keeps enough of the friends at the start
  --keep N          per cent of the friends to keep, with --all (90 unless told)
  --account NAME    the account in question (the first one unless told)
  --seed S          the seed (the scenario's own unless told)
  --run ID          one of the scenario's other runs in place of the main one
  --until MOMENT    ends at "Tue 12:00", or "Sat 00:00 +4w" four weeks later
  --network FILE    an edge list in place of the scenario's network
  --log FILE        a posting log that the first account follows
  --set KEY=VALUE   changes a parameter of the story; can be repeated
  --json            prints the answer as JSON, and nothing else
  --help, -h        this text

Tried are fewer links a day, smaller bursts, more responses a day and, for one
person, replies at the moment before a rung is climbed.

Status: 0 it was answered (also: never left), 1 it failed within, 2 an input is
wrong, 130 it was stopped.
`,
} as const;
