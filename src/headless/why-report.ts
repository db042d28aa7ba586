/** The answers of `why` as text: what happened, what filled it, and what would have been enough. */
import type { Rung, Sight } from '../counterfactual/departure.ts';
import { WARNINGS } from '../counterfactual/everybody.ts';
import { TICKS_A_DAY } from '../sim/calendar.ts';
import { CAUSES, Standing } from '../sim/frame.ts';
import { legible } from '../sim/legible.ts';
import { memberName } from '../sim/picture.ts';
import { POST_KINDS } from '../sim/strategy.ts';
import type { World } from '../sim/world.ts';
import { because, capital, percent, REASONS, verb } from '../text/sentences.ts';
import { WHY_TEXT } from '../text/why.ts';
import { count } from '../text/wording.ts';
import type { Paint } from './layout.ts';
import { table, wrapped } from './layout.ts';
import type { AllAnswer, PersonAnswer } from './why-json.ts';
import { keepingLines, stayingLines } from './why-ways.ts';

const WORDS = WHY_TEXT;
/** A burst is told as the reason when it was seen within so many ticks. */
const FRESH = TICKS_A_DAY / 4;
const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** One person. */
export function personReport(answer: PersonAnswer, paint: Paint, columns: number): string {
  const { story, base, account, member, course, staying } = answer;
  const [person, name] = [
    legible(memberName(base, member)),
    legible(base.accounts[account]?.name ?? ''),
  ];
  const lines = [paint('bold', WORDS.title(story.scenario.title, base.seed)), ''];
  const last = course.rungs.at(-1);
  if (course.standing === Standing.stranger) lines.push(WORDS.stranger(person, name));
  else if (!last || !staying) lines.push(WORDS.stayed(person, name));
  else {
    const told = (rung: Rung): string => base.calendar.label(rung.tick);
    const facts = (rung: Rung) => factsOf(rung, name);
    lines.push(WORDS.happened(person, verb(facts(last)), told(last)));
    const why = [
      because(facts(last)),
      WORDS.tie(Math.round(last.age / TICKS_A_DAY), last.mutual, last.mutualFriends, last.warmth),
      WORDS.answered(name, last.acknowledgements),
    ];
    lines.push(...wrapped(why.join(' '), columns));
    for (const rung of course.rungs.slice(0, -1)) {
      const before = WORDS.before(told(rung), verb(facts(rung)), because(facts(rung)));
      lines.push(...wrapped(before, columns));
    }
    lines.push('', ...annoyanceLines(last), '', ...filledLines(base, last.sights, paint));
    lines.push('', ...stayingLines({ base, name, staying }, columns));
  }
  return joined(lines);
}

/** Everybody. */
export function allReport(answer: AllAnswer, paint: Paint, columns: number): string {
  const { story, base, account, departures, keeping } = answer;
  const name = legible(base.accounts[account]?.name ?? '');
  const { all } = WORDS;
  const lines = [paint('bold', WORDS.title(story.scenario.title, base.seed)), ''];
  const kept = Math.round(keeping.kept * keeping.friends);
  lines.push(...wrapped(all.kept(kept, keeping.friends, percent(keeping.kept)), columns), '');
  const share = (n: number): string => percent(n / departures.total);
  const shares = (heads: readonly string[], rows: readonly (readonly [string, number])[]) => {
    const cells = [...rows, [all.total, departures.total] as const];
    const [head = '', ...body] = table([heads, ...cells.map(([a, n]) => [a, String(n), share(n)])]);
    return [paint('bold', head), ...body, ''];
  };
  if (departures.total === 0) lines.push(all.nobody(name), '');
  else {
    const reasons = departures.reasons.map(([reason, n]) => [REASONS[reason], n] as const);
    const warnings = new Map(departures.warnings);
    const before = WARNINGS.map((key) => [all.warnings[key], warnings.get(key) ?? 0] as const);
    lines.push(...shares(all.heads, reasons), ...shares(all.warningHeads, before));
  }
  lines.push(...keepingLines(answer, name, columns));
  return joined(lines);
}

/** What the sentences of the story need to know of a move. */
function factsOf(rung: Rung, account: string) {
  const causes = CAUSES.map((cause, c) => [cause, rung.annoyance[c] ?? 0] as const)
    .filter(([, worth]) => worth >= 0.5)
    .sort((a, b) => b[1] - a[1]);
  return {
    to: rung.to,
    reason: rung.reason,
    burst: rung.burst,
    fresh: rung.burstAge >= 0 && rung.burstAge <= FRESH,
    causes,
    used: rung.annoyance.reduce((sum, worth) => sum + worth, 0),
    patience: rung.threshold,
    account,
  };
}

function annoyanceLines(rung: Rung): string[] {
  const total = rung.annoyance.reduce((sum, worth) => sum + worth, 0);
  const rows = CAUSES.map((cause, c) => [
    `  ${capital(REASONS[cause])}`,
    (rung.annoyance[c] ?? 0).toFixed(1),
  ]);
  return [WORDS.annoyance(total, rung.threshold), ...table(rows)];
}

/** A line for each visit in which posts were seen. */
function filledLines(world: World, sights: readonly Sight[], paint: Paint): string[] {
  const visits = new Map<number, Sight[]>();
  for (const sight of sights) {
    visits.set(sight.tick, [...(visits.get(sight.tick) ?? []), sight]);
  }
  if (visits.size === 0) return [WORDS.filled.none];
  const rows = [...visits].map(([tick, seen]) => [
    world.calendar.label(tick),
    seen.reduce((sum, { points }) => sum + points, 0).toFixed(1),
    String(seen.length),
    kindsOf(seen),
  ]);
  const cells = [WORDS.filled.heads, ...rows].map(([seen = '', points = '', posts = '', what]) => [
    seen,
    points,
    posts,
    `  ${what}`,
  ]);
  const [head = '', ...body] = leftLast(cells);
  return [WORDS.filled.title, paint('bold', head), ...body];
}

/** Columns to the right but for the first and the last. */
function leftLast(rows: readonly (readonly string[])[]): string[] {
  const firsts = table(rows.map((row) => row.slice(0, -1)));
  return firsts.map((line, n) => `${line}${rows[n]?.at(-1) ?? ''}`);
}

/** `6 links: 3 4 5 6 7 8` */
function kindsOf(seen: readonly Sight[]): string {
  return POST_KINDS.map((kind, n) => ({ kind, acts: seen.filter((one) => one.kind === n) }))
    .filter(({ acts }) => acts.length > 0)
    .map(({ kind, acts }) =>
      WORDS.filled.posts(count(acts.length, kind), acts.map(({ act }) => act).join(' ')),
    )
    .join('; ');
}
