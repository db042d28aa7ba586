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
export const count = (n: number): string => n.toLocaleString('en');
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
  dropped: 'dropped by him',
  found: 'found each other',
  forgave: 'forgave',
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

/** What happened, as the predicate of a sentence. */
export function verb({ to, reason, account }: MoveFacts): string {
  if (reason === 'found') return `became a friend of ${account}`;
  if (reason === 'forgave') return `came back to ${account}`;
  return (
    ['is gone', 'is listening again', `muted ${account}`, 'stopped following', 'left'][to] ?? ''
  );
}

export function because(facts: MoveFacts): string {
  if (facts.reason === 'drift') return 'Drifted apart, over no post in particular.';
  if (facts.reason === 'found') return `Met ${facts.account} in somebody’s thread.`;
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
  if (left === 0 && deaf === 0) return `All ${count(start)} friends of ${account} are listening.`;
  if (left === 0) {
    return `${count(deaf)} of ${count(start)} friends ${plural(deaf, 'has', 'have')} stopped listening to ${account}.`;
  }
  const who = `${count(left)} of ${count(start)} friends ${plural(left, 'has', 'have')} left.`;
  return `${who} ${count(listening)} still ${plural(listening, 'listens', 'listen')}.`;
}

/** The headline when the story has ended. */
export function ending(title: string, held: boolean | undefined, counts: Counts): string {
  const gone = `${count(counts.left)} of ${count(counts.start)} friends are gone.`;
  if (held === undefined) return `The end: ${gone}`;
  return held ? `${title}: ${gone}` : `Not this time: ${gone}`;
}
