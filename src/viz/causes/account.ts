/**
 * A person's own account of it: short sentences in the first person, each with the parameter that
 * it comes from. Pure: knows reports and words.
 */
import type { Cause } from '../../sim/frame.ts';
import { CAUSES, Standing } from '../../sim/frame.ts';
import type { ParameterKey } from '../../sim/params/index.ts';
import type { PersonReport } from '../../sim/person.ts';
import { text } from '../../text/index.ts';

/** A sentence, and the key of the slider that it leads to. */
export interface Said {
  readonly words: string;
  readonly key?: ParameterKey;
}

/** The slider that feeds each cause of annoyance. */
const FED_BY: Record<Cause, ParameterKey> = {
  promotion: 'linksPerDay',
  noise: 'burstSize',
  silence: 'responsesPerDay',
  others: 'noticeWeight',
};
/** Causes that are told, if they make up this share of the annoyance. */
const TOLD = 2;
const WORTH_TELLING = 0.15;

/** What somebody would say of the account. */
export function accountOf(report: PersonReport, account: string): Said[] {
  const { person } = text;
  const said: Said[] = [{ words: person.visits(report.visitsPerDay), key: 'visitsPerDay' }];
  said.push(sawOf(report, account));
  if (report.standing === Standing.stranger) return said;
  said.push(...weighingOf(report, account));
  const answers = report.acknowledgements;
  said.push({
    words: answers > 0 ? person.answered(answers, account) : person.unanswered(account),
    key: 'responsesPerDay',
  });
  said.push({ words: person.bears(report.threshold), key: 'tolerance' });
  said.push({ words: person.shared(report.mutualFriends) });
  const last = report.moves.at(-1);
  if (last?.reason === 'drift') said.push({ words: person.drifted, key: 'driftMutual' });
  if (last?.reason === 'dropped') said.push({ words: person.dropped(account) });
  return said;
}

/** What was seen, by kind where the report has all of it. */
function sawOf({ seen, exposures }: PersonReport, account: string): Said {
  const { nothing, saw, sawKinds } = text.person;
  if (seen === 0 && exposures.length === 0) return { words: nothing(account) };
  const whole = exposures.length > 0 && seen <= exposures.length;
  const words = whole ? sawKinds(kindsOf(exposures), account) : saw(seen, account);
  return { words, key: 'linksPerDay' };
}

/** What weighs most, the heaviest first. */
function weighingOf({ annoyance }: PersonReport, account: string): Said[] {
  const total = annoyance.reduce((sum, points) => sum + points, 0);
  return CAUSES.map((cause, c) => ({ cause, points: annoyance[c] ?? 0 }))
    .filter(({ points }) => points >= 0.5 && points >= WORTH_TELLING * total)
    .sort((a, b) => b.points - a.points)
    .slice(0, TOLD)
    .map(({ cause, points }) => ({
      words: text.person[cause](points, account),
      key: FED_BY[cause],
    }));
}

/** Posts by kind: kind and number, the most frequent first. */
export function kindsOf(sights: readonly { readonly kind: number }[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const { kind } of sights) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
