/**
 * Sentence templates in English: moments, the headline, the ending, what happened to whom and why.
 * Knows the names of reasons and standings; numbers come in as arguments.
 */
import type { Reason } from '../sim/frame.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const DAYS: Record<string, string> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

/** `7` as `seven`; figures from eleven on. */
const word = (n: number): string => SMALL[n] ?? count(n);
const numbers = new Intl.NumberFormat('en');
export const count = (n: number): string => numbers.format(n);
/** A number with so many decimals. */
export const fixed = (n: number, digits: number): string => n.toFixed(digits);
/** `too much` as `Too much`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const points = (n: number): string => String(Math.round(n));
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** `Sun 14:30 +1w` as `Sunday 14:30, week 2`. */
export function moment(label: string): string {
  const [day = '', clock = '', weeks] = label.split(' ');
  const week = weeks ? `, week ${Number.parseInt(weeks.slice(1), 10) + 1}` : '';
  return `${DAYS[day] ?? day} ${clock}${week}`;
}

export const REASONS: Record<Reason, string> = {
  noise: 'too much at once',
  promotion: 'promotion',
  silence: 'never answering',
  others: 'others leaving',
  drift: 'drifting apart',
  dropped: 'being dropped',
  found: 'found each other',
  forgave: 'forgave',
  accepted: 'accepted a request',
};

/** What the sentence about one move needs to know. */
export interface MoveFacts {
  readonly to: number;
  readonly reason: Reason;
  readonly burst: number;
  /** The burst was seen within the last hours. */
  readonly fresh: boolean;
  /** The weightiest causes, with their points. */
  readonly causes: readonly (readonly [Reason, number])[];
  readonly used: number;
  readonly patience: number;
  readonly account: string;
}

/** Numbers of one moment, for the headline. */
export interface Counts {
  readonly account: string;
  readonly start: number;
  readonly friends: number;
  readonly listening: number;
  readonly left: number;
}

/** A claim's value and bounds. */
export interface Measured {
  readonly metric: string;
  readonly value: number;
  readonly is: 'between' | 'atLeast' | 'atMost';
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** Friends of whom less than this share listens are said to be deaf. */
const DEAF = 0.5;

/** What happened, as the predicate of a sentence. */
export function verb({ to, reason, account }: MoveFacts): string {
  if (reason === 'found') return `became a friend of ${account}`;
  if (reason === 'accepted') return `accepted ${account} as a friend`;
  if (reason === 'forgave') return `came back to ${account}`;
  return (
    ['is gone', 'is listening again', `muted ${account}`, 'stopped following', 'left'][to] ?? ''
  );
}

export function because(facts: MoveFacts): string {
  if (facts.reason === 'drift') return 'Drifted apart, over no post in particular.';
  if (facts.reason === 'found') return `Met ${facts.account} in somebody’s thread.`;
  if (facts.reason === 'accepted')
    return `Was asked by ${facts.account}, and the profile bore a look.`;
  if (facts.reason === 'forgave') return `Met ${facts.account} again, and let the past rest.`;
  if (facts.reason === 'dropped') return `Was dropped by ${facts.account}.`;
  const burst =
    facts.burst > 1 && facts.fresh ? `${capital(word(facts.burst))} posts within an hour. ` : '';
  const causes = facts.causes.map(([cause, worth]) => `${REASONS[cause]}\u00a0${points(worth)}`);
  const filled = causes.length > 0 ? `: ${causes.join(', ')}` : '';
  const patience = points(facts.patience);
  return facts.to === 4 || facts.used >= facts.patience
    ? `${burst}Patience of ${patience} used up${filled}.`
    : `${burst}Had put up with ${points(facts.used)} of ${patience}${filled}.`;
}

/** The headline while the story runs. */
export function headline({ account, start, friends, listening, left }: Counts): string {
  const deaf = friends - listening;
  const gained = friends + left - start;
  const listen = `${count(listening)} ${plural(listening, 'listens', 'listen')}.`;
  if (friends > start) {
    return `${account} has ${count(friends)} friends, ${count(friends - start)} more than at the start. ${listen}`;
  }
  if (gained > 0) {
    return `${people(left)} ${plural(left, 'has', 'have')} left, ${people(gained)} came. ${listen}`;
  }
  if (left === 0 && deaf === 0) return `All ${count(start)} friends of ${account} are listening.`;
  if (left === 0) {
    return `${count(deaf)} of ${count(start)} friends ${plural(deaf, 'has', 'have')} stopped listening to ${account}.`;
  }
  const who = `${count(left)} of ${count(start)} friends ${plural(left, 'has', 'have')} left.`;
  return `${who} ${count(listening)} still ${plural(listening, 'listens', 'listen')}.`;
}

/** `1 friend`, `12 friends` */
const people = (n: number): string => `${count(n)} ${plural(n, 'friend', 'friends')}`;

/** The headline when the story has ended. */
export function ending(title: string, held: boolean | undefined, counts: Counts): string {
  const { start, friends, listening, left } = counts;
  const gone = `${count(left)} of ${count(start)} friends gone`;
  const grown = `${count(friends - start)} more friends than at the start.`;
  // Friends who do not listen are no audience: where that is most of them, it is said.
  const deaf = listening < DEAF * friends ? `, ${count(listening)} still listening` : '';
  const words = friends > start ? grown : `${gone}${deaf}.`;
  if (held === undefined) return `The end: ${words}`;
  if (!held) return `Not this time: ${words}`;
  return /[?!.]$/.test(title) ? `${title} ${words}` : `${title}: ${words}`;
}

/** Shares of the friends at the start: of whom, as the headline tells of those who have gone. */
const SHARES: Readonly<Record<string, string>> = {
  friendsKept: ' kept',
  listeningKept: ' listening',
};

/** What came out, and what a claim asks for: `49 % kept; claimed 40 to 60 %`. */
export function measured(facts: Measured): string {
  const { metric, value, low, high, is, unit } = facts;
  const said = (n: number): string => (unit === 'share' ? share(n) : count(Math.round(n)));
  const bounds = {
    between: `${said(low).replace(/\s?%$/, '')} to ${said(high)}`,
    atLeast: `at least ${said(low)}`,
    atMost: `at most ${said(high)}`,
  };
  return `${said(value)}${SHARES[metric] ?? ''}; claimed ${bounds[is]}`;
}

/** Per cent, with a decimal where it is small. */
const share = (n: number): string =>
  Math.abs(n) < 0.1 ? `${Number((100 * n).toFixed(1))}\u00a0%` : percent(n);
