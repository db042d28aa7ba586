/**
 * Words of one person's own account of it, in the first person. Knows the kinds of posts; numbers
 * come in as arguments.
 */
import { count, moment, plural, points } from '../sentences.ts';

const KINDS = [
  ['link', 'links'],
  ['announcement', 'announcements'],
  ['question', 'questions'],
  ['chat', 'chats'],
  ['answer to others', 'answers to others'],
  ['passed-on post', 'passed-on posts'],
] as const;
/** `3 links` */
const kind = (n: number, index: number): string => {
  const [one, many] = KINDS[index] ?? ['post', 'posts'];
  return `${count(n)} ${plural(n, one, many)}`;
};
/** `3 links, 1 chat` from counts by kind. */
const kinds = (counts: readonly (readonly [number, number])[]): string =>
  counts.map(([index, n]) => kind(n, index)).join(', ');
/** `once`, `twice`, `5 times` */
const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${count(n)} times`);
const worth = (n: number): string => `${points(n)} ${plural(Math.round(n), 'point', 'points')}`;

export const person = {
  own: 'In their own words',
  slider: (label: string): string => `Show the slider “${label}”`,
  visits: (perDay: number): string =>
    perDay >= 0.75
      ? `I look in about ${times(Math.round(perDay))} a day.`
      : `I look in about ${times(Math.max(1, Math.round(7 * perDay)))} a week.`,
  nothing: (account: string): string => `I have seen nothing by ${account} yet.`,
  saw: (seen: number, account: string): string =>
    `I have seen ${count(seen)} ${plural(seen, 'post', 'posts')} by ${account}.`,
  sawKinds: (counts: readonly (readonly [number, number])[], account: string): string =>
    `I have seen ${kinds(counts)} by ${account}.`,
  promotion: (n: number): string => `The advertising costs my patience: ${worth(n)}.`,
  noise: (n: number): string => `It is too much at once: ${worth(n)}.`,
  silence: (n: number, account: string): string =>
    `${account} talks and hardly answers anybody: ${worth(n)}.`,
  others: (n: number): string => `I noticed friends of mine leave: ${worth(n)}.`,
  unanswered: (account: string): string => `${account} has never answered me.`,
  answered: (n: number, account: string): string =>
    `${account} has answered me ${times(n)}, and that makes me more patient.`,
  bears: (n: number): string => `I can bear ${points(n)} points before I go.`,
  shared: (n: number): string =>
    n === 0
      ? 'We have no friends in common.'
      : `We have ${count(n)} ${plural(n, 'friend', 'friends')} in common.`,
  drifted: 'I drifted away, over no post in particular.',
  dropped: (account: string): string => `${account} dropped me.`,
  limit: 'patience',
  posts: 'Visit by visit, the latest first',
  after: (used: number, of: number): string => `; then ${points(used)} of ${points(of)}`,
  visit: (at: string, counts: readonly (readonly [number, number])[], cost: number): string =>
    `${moment(at)}: ${kinds(counts)}, ${cost.toFixed(1)} points`,
};
