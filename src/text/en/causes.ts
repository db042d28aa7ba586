/**
 * Words of *why they left*: causes over time, and what would have been enough to keep one person or
 * most of them. Knows the ways to change; numbers come in as arguments.
 */
import type { WayId } from '../../counterfactual/alteration.ts';
import type { Goal } from '../../counterfactual/person.ts';
import { count, moment, percent, plural } from '../sentences.ts';

/** A value with a digit after the point where it is no whole number. */
const number = (value: number): string => String(Number(value.toFixed(1)));
const many = (n: number, one: string): string => `${number(n)} ${plural(n, one, `${one}s`)}`;
/** `once`, `twice`, `5 times` */
const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`);

/** What the account did, had it been enough. */
const DONE: Record<WayId, (value: number, stated: number) => string> = {
  fewerLinks: (value, stated) =>
    `had posted ${value === 0 ? 'no links at all' : `${many(value, 'link')} a day`}, rather than ${number(stated)}`,
  smallerBursts: (value, stated) =>
    value === 1
      ? `had spread the posts out, one at a time, rather than ${number(stated)} at once`
      : `had posted at most ${number(value)} at once, rather than ${number(stated)}`,
  moreResponses: (value, stated) =>
    `had answered ${times(value)} a day, rather than ${stated === 0 ? 'never' : times(stated)}`,
};
const VAIN: Record<WayId, (value: number) => string> = {
  fewerLinks: (value) => (value === 0 ? 'No links at all' : `Only ${many(value, 'link')} a day`),
  smallerBursts: () => 'The same posts, but one at a time,',
  moreResponses: (value) => `As many as ${many(value, 'answer')} a day`,
};

export const causes = {
  title: 'Why they left',
  close: 'Close',
  chart: (left: number): string =>
    left === 0
      ? 'Nobody has left yet.'
      : `${count(left)} ${plural(left, 'departure', 'departures')} so far, by what weighed most.`,
  label: (cause: string, n: number): string => `${cause} ${count(n)}`,
  table: 'Departures by cause, day by day',
  time: 'Until',
  total: 'All',
  inStory: (cause: string): string => `Only these in the story: ${cause}`,
  keep: {
    title: (share: number): string => `The smallest change that keeps ${percent(share)}`,
    about: 'Tells the same story over and over, same people, same dice, until it is found.',
    search: (share: number): string => `Find what keeps ${percent(share)}`,
    enough: (kept: number): string =>
      `${percent(kept)} of the friends stay to the end as it is. Nothing to change.`,
    would: (share: number, account: string, kept: number): string =>
      `As it is, ${percent(kept)} of the friends stay to the end. ${percent(share)} or more would have stayed if ${account}…`,
    keeps: (share: number): string => `Keeps ${percent(share)}.`,
  },
  stay: {
    title: 'Would have stayed if…',
    search: 'Find the smallest change',
    would: (goal: Goal, name: string, account: string): string =>
      goal === 'friend'
        ? `${name} would still be a friend at the end if ${account}…`
        : `${name} would still be listening at the end if ${account}…`,
    replied: (labels: readonly string[]): string =>
      labels.length === 1
        ? `had answered this person once, on ${moment(labels[0] ?? '')}`
        : `had answered this person ${times(labels.length)}, from ${moment(labels[0] ?? '')} on`,
    vainReplies: (most: number): string =>
      `Answering this person up to ${times(most)} would not have been enough.`,
    unanswerable: 'There was nothing to answer: this person had written nothing.',
    stays: (name: string, account: string): string =>
      `Told from the start to its end, ${name} listens to ${account} after all.`,
  },
  done: (way: WayId, value: number, stated: number): string => DONE[way](value, stated),
  vain: (way: WayId, value: number): string => `${VAIN[way](value)} would not have been enough.`,
  vainKeeping: (way: WayId, value: number, kept: number): string =>
    `${VAIN[way](value)} would not have been enough: it keeps ${percent(kept)}.`,
  smallest: 'Smallest change.',
  price: (acts: number, share: number): string =>
    `${count(acts)} ${plural(acts, 'post or answer', 'posts and answers')} left out, added or moved: ${percent(share)} of all.`,
  exceptions: (values: readonly number[]): string =>
    `Not so simple: with ${values.map(number).join(', ')} it would not have been enough.`,
  nothing: 'Nothing that was tried would have been enough.',
  apply: 'Play it',
  back: 'Play it as it was',
  applied: 'Playing now; compare with the broken line.',
  patched: 'Sliders were moved on the way: this is about the story as it was started.',
  progress: (run: number, most: number): string => `Run ${count(run)}, of ${count(most)} at most.`,
  cancel: 'Cancel',
  cancelled: 'Stopped; no answer.',
  failed: 'The search stopped working. Try again, or reload the page.',
};
