/** Words of one person's own account of it, in German and in the first person. */
import type { person as English } from '../en/person.ts';
import type { Words } from '../words.ts';
import { count, fixed, moment, points, some, times } from './words.ts';

const KINDS = [
  ['Link', 'Links'],
  ['Ankündigung', 'Ankündigungen'],
  ['Frage', 'Fragen'],
  ['Plauderei', 'Plaudereien'],
  ['Antwort an andere', 'Antworten an andere'],
  ['weitergereichten Beitrag', 'weitergereichte Beiträge'],
] as const;
/** `3 Links, 1 Plauderei` from counts by kind. */
const kinds = (counts: readonly (readonly [number, number])[]): string =>
  counts
    .map(([index, n]) => {
      const [one, many] = KINDS[index] ?? ['Beitrag', 'Beiträge'];
      return some(n, one, many);
    })
    .join(', ');
const worth = (n: number): string => some(Math.round(n), 'Punkt', 'Punkte');
const posts = (n: number): string => some(n, 'Beitrag', 'Beiträge');

export const person: Words<typeof English> = {
  own: 'In eigenen Worten',
  slider: (label) => `Den Regler „${label}“ zeigen`,
  visits: (perDay) =>
    perDay >= 0.75
      ? `Ich schaue etwa ${times(Math.round(perDay))} am Tag vorbei.`
      : `Ich schaue etwa ${times(Math.max(1, Math.round(7 * perDay)))} in der Woche vorbei.`,
  nothing: (account) => `Ich habe von ${account} noch nichts gesehen.`,
  saw: (seen, account) => `Ich habe ${posts(seen)} von ${account} gesehen.`,
  sawKinds: (counts, account) => `Ich habe von ${account} gesehen: ${kinds(counts)}.`,
  promotion: (n) => `Die Werbung kostet mich Geduld: ${worth(n)}.`,
  noise: (n) => `Es ist zu viel auf einmal: ${worth(n)}.`,
  silence: (n, account) => `${account} redet und antwortet kaum jemandem: ${worth(n)}.`,
  others: (n) => `Ich habe gemerkt, dass Freunde von mir gehen: ${worth(n)}.`,
  unanswered: (account) => `${account} hat mir nie geantwortet.`,
  answered: (n, account) =>
    `${account} hat mir ${times(n)} geantwortet, und das macht mich geduldiger.`,
  bears: (n) => `Ich ertrage ${worth(n)}, bevor ich gehe.`,
  shared: (n) =>
    n === 0
      ? 'Wir haben keine gemeinsamen Freunde.'
      : `Wir haben ${n === 1 ? 'einen gemeinsamen Freund' : `${count(n)} gemeinsame Freunde`}.`,
  drifted: 'Wir haben uns auseinandergelebt, wegen keines Beitrags im Besonderen.',
  dropped: (account) => `${account} hat mich fallen gelassen.`,
  limit: 'Geduld',
  posts: 'Besuch für Besuch, der letzte zuerst',
  after: (used, of) => `; danach ${points(used)} von ${points(of)}`,
  visit: (at, counts, cost) => `${moment(at)}: ${kinds(counts)}, ${fixed(cost, 1)} Punkte`,
};
