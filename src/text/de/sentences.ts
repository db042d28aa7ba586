/** Sentence templates in German: the headline, the ending, what happened to whom and why. */
import type { Counts, Measured, MoveFacts } from '../sentences.ts';
import { capital, count, fixed, percent, plural, points, REASONS, some, word } from './words.ts';

/** Friends of whom less than this share listens are said to be deaf. */
const DEAF = 0.5;

/** A whole sentence on what somebody did. */
export function move(name: string, { to, reason, account }: MoveFacts): string {
  if (reason === 'found') return `${name} und ${account} sind jetzt befreundet.`;
  if (reason === 'accepted') return `${name} hat ${account} als Freund angenommen.`;
  if (reason === 'forgave') return `${name} ist zu ${account} zurückgekehrt.`;
  return (
    [
      `${name} ist weg.`,
      `${name} hört wieder zu.`,
      `${name} hat ${account} stumm geschaltet.`,
      `${name} folgt nicht mehr.`,
      `${name} ist gegangen.`,
    ][to] ?? ''
  );
}

export function because(facts: MoveFacts): string {
  const { account } = facts;
  if (facts.reason === 'drift') return 'Auseinandergelebt, wegen keines Beitrags im Besonderen.';
  if (facts.reason === 'found') return `Traf ${account} in jemandes Gespräch.`;
  if (facts.reason === 'accepted')
    return `Wurde von ${account} gefragt, und das Profil hielt dem Blick stand.`;
  if (facts.reason === 'forgave') return `Traf ${account} wieder und ließ die Sache ruhen.`;
  if (facts.reason === 'dropped') return `Wurde von ${account} fallen gelassen.`;
  const burst =
    facts.burst > 1 && facts.fresh
      ? `${capital(word(facts.burst))} Beiträge binnen einer Stunde. `
      : '';
  const causes = facts.causes.map(([cause, worth]) => `${REASONS[cause]}\u00a0${points(worth)}`);
  const filled = causes.length > 0 ? `: ${causes.join(', ')}` : '';
  const patience = points(facts.patience);
  return facts.to === 4 || facts.used >= facts.patience
    ? `${burst}Geduld von ${patience} aufgebraucht${filled}.`
    : `${burst}Hatte ${points(facts.used)} von ${patience} ertragen${filled}.`;
}

/** `1 Freund`, `12 Freunde` */
const people = (n: number): string => some(n, 'Freund', 'Freunde');
/** `1 von 200 Freunden ist`, `2 von 200 Freunden sind` */
const are = (n: number): string => plural(n, 'ist', 'sind');
const listen = (n: number): string => plural(n, 'hört', 'hören');

/** The headline while the story runs. */
export function headline({ account, start, friends, listening, left }: Counts): string {
  const deaf = friends - listening;
  const gained = friends + left - start;
  const ears = `${count(listening)} ${listen(listening)} zu.`;
  if (friends > start) {
    return `${account} hat ${people(friends)}, ${count(friends - start)} mehr als am Anfang. ${ears}`;
  }
  if (gained > 0) {
    return `${people(left)} ${are(left)} gegangen, ${count(gained)} dazugekommen. ${ears}`;
  }
  if (left === 0 && deaf === 0) {
    return start === 1
      ? `Der eine Freund von ${account} hört zu.`
      : `Alle ${count(start)} Freunde von ${account} hören zu.`;
  }
  const of = `von ${count(start)} ${plural(start, 'Freund', 'Freunden')}`;
  if (left === 0) return `${count(deaf)} ${of} ${listen(deaf)} ${account} nicht mehr zu.`;
  const still = `${count(listening)} ${listen(listening)} noch zu.`;
  return `${count(left)} ${of} ${are(left)} gegangen. ${still}`;
}

/** The headline when the story has ended. */
export function ending(title: string, held: boolean | undefined, counts: Counts): string {
  const { start, friends, listening, left } = counts;
  const gone = `${count(left)} von ${count(start)} ${plural(start, 'Freund', 'Freunden')} gegangen`;
  const grown = `${people(friends - start)} mehr als am Anfang.`;
  const deaf =
    listening < DEAF * friends
      ? `, nur noch ${count(listening)} ${plural(listening, 'hört', 'hören')} zu`
      : '';
  const words = friends > start ? grown : `${gone}${deaf}.`;
  if (held === undefined) return `Das Ende: ${words}`;
  if (!held) return `Diesmal nicht: ${words}`;
  return /[?!.]$/.test(title) ? `${title} ${capital(words)}` : `${title}: ${words}`;
}

/** Shares of the friends at the start: of whom, as the headline tells of those who have gone. */
const SHARES: Readonly<Record<string, string>> = {
  friendsKept: ' geblieben',
  listeningKept: ' hören zu',
};

/** What came out, and what a claim asks for: `49 % geblieben; behauptet 40 bis 60 %`. */
export function measured(facts: Measured): string {
  const { metric, value, low, high, is, unit } = facts;
  const said = (n: number): string => (unit === 'share' ? share(n) : count(Math.round(n)));
  const bounds = {
    between: `${said(low).replace(/\s?%$/, '')} bis ${said(high)}`,
    atLeast: `mindestens ${said(low)}`,
    atMost: `höchstens ${said(high)}`,
  };
  return `${said(value)}${SHARES[metric] ?? ''}; behauptet ${bounds[is]}`;
}

/** Per cent, with a decimal where it is small. */
const share = (n: number): string => {
  const small = Math.abs(n) < 0.1 && Math.round(1000 * n) % 10 !== 0;
  return small ? `${fixed(100 * n, 1)}\u00a0%` : percent(n);
};
