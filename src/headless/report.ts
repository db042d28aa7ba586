/**
 * What the terminal shows: the audience day by day, who left by cause, and the claims' verdicts,
 * for one seed or over many. Figures come from the summary, so that both say the same.
 */
import type { Outcome } from '../ensemble/seed.ts';
import { METRICS } from '../sim/metrics.ts';
import type { Claim } from '../sim/scenario/types.ts';
import { spreadOf } from '../stats/quantiles.ts';
import { TEXT } from '../text/headless.ts';
import { elsewhere } from './alongside.ts';
import type { Head } from './figures.ts';
import { figureAt, figures, headsOf, STANDING, shown } from './figures.ts';
import type { Paint } from './layout.ts';
import { wrapped } from './layout.ts';
import { probesOf } from './probes.ts';
import type { Plan, SeedResult } from './run.ts';
import type { ClaimSummary, Summary } from './summary.ts';

/** What a report is made of. */
export interface ReportInput {
  readonly plan: Plan;
  readonly summary: Summary;
  readonly results: readonly SeedResult[];
  /** What is different in the run of `--run`, in plain words. */
  readonly different: string | undefined;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly columns: number;
}

const WORDS = TEXT.report;
const WIDEST = 80;

const CAUSES: readonly Head[] = headsOf(WORDS.causes);

/** The report, each line with its line end. */
export function report(input: ReportInput): string {
  const { plan, summary, paint } = input;
  const width = Math.min(WIDEST, input.columns);
  const lines = heading(input, width);
  plan.scenario.accounts.forEach((account, k) => {
    lines.push('', paint('bold', WORDS.account(account.name, account.strategy)));
    lines.push(...audience(input, k, width));
  });
  lines.push(...elsewhere(plan.scenario, summary, paint, width), '');
  plan.scenario.claims.forEach((claim, c) => {
    const over = summary.claims[c];
    const outcomes = input.results.flatMap((result) => result.outcomes[c] ?? []);
    if (over) lines.push(...verdict(input, claim, over, outcomes, width));
  });
  const { engineVersion, stateHash, firstSeed, unjudged } = summary;
  if (unjudged.length > 0) lines.push(...wrapped(WORDS.unjudged(unjudged), width));
  if (plan.scenario.claims.length + unjudged.length > 0) lines.push('');
  const state = wrapped(WORDS.state(engineVersion, stateHash, firstSeed), width);
  lines.push(...state.map((line) => paint('dim', line)));
  return lines.map((line) => `${line}\n`).join('');
}

function heading(input: ReportInput, width: number): string[] {
  const { plan, summary, results, different, paint } = input;
  const { title, story, starts, until, platform } = plan.scenario;
  const { seeds, firstSeed, lastSeed } = summary;
  const changes = Object.entries(summary.changes).map(([key, value]) => `${key} ${value}`);
  const about = [
    ...(different === undefined ? [] : [WORDS.run(summary.run, different)]),
    WORDS.setting(starts, until, results[0]?.members ?? 0, platform),
    ...(summary.network ? [WORDS.network(summary.network)] : []),
    ...(changes.length > 0 ? [WORDS.changed(changes)] : []),
    seeds === 1 ? WORDS.seed(firstSeed) : WORDS.seeds(seeds, firstSeed, lastSeed),
  ];
  return [
    ...wrapped(title, width).map((line) => paint('bold', line)),
    ...wrapped(story, width),
    '',
    ...about.flatMap((text) => wrapped(text, width)),
  ];
}

/** Standing of the friends at each day's end, and who left, by cause. */
function audience({ plan, summary, paint }: ReportInput, k: number, width: number): string[] {
  const { scenario } = plan;
  const end = probesOf(scenario).at(-1);
  if (!end) return [];
  const at = (metric: Head['metric']) => figureAt(scenario, summary, metric, k, end);
  const causes = CAUSES.filter(({ metric }) => metric !== 'leftDropped' || at(metric).p95 > 0);
  const faded = (line: string): string => (line.startsWith(' ') ? paint('dim', line) : line);
  const lines = [
    ...figures(scenario, summary, k, '', STANDING, width),
    '',
    ...figures(scenario, summary, k, WORDS.leftBy, causes, width),
  ].map(faded);
  if (at('left').p50 === 0) return lines;
  const warned = WORDS.warned(shown('leftWarned', at('leftWarned').p50));
  return [...lines, '', ...wrapped(warned, width)];
}

function verdict(
  { summary, paint }: ReportInput,
  claim: Claim,
  over: ClaimSummary,
  outcomes: readonly Outcome[],
  width: number,
): string[] {
  const indented = (text: string): string[] => wrapped(text, width - 2).map((line) => `  ${line}`);
  const told = (colour: 'green' | 'red' | 'yellow', word: string): string[] => {
    const lines = wrapped(`${word}: ${claim.text}`, width);
    return lines.map((line, n) => (n === 0 ? paint(colour, word) + line.slice(word.length) : line));
  };
  if (over.of === 0) {
    return [...told('yellow', WORDS.open), ...indented(WORDS.notReached(claim.at))];
  }
  // Of the run that the claim is about, or the difference of two: not always what tables show.
  const { p50 } = spreadOf(outcomes.map(({ value }) => value));
  const { label } = METRICS[claim.metric];
  const mostly = over.held * 2 > over.of;
  return [
    ...(mostly ? told('green', WORDS.held) : told('red', WORDS.failed)),
    ...indented(WORDS.figure(label, claim.at, shown(claim.metric, p50), boundsOf(claim))),
    ...(summary.seeds > 1
      ? indented(WORDS.heldIn(over.held, over.of, over.low.toFixed(2), over.high.toFixed(2)))
      : []),
  ];
}

function boundsOf({ is, metric, low, high }: Claim): string {
  if (is === 'atLeast') return WORDS.atLeast(shown(metric, low));
  if (is === 'atMost') return WORDS.atMost(shown(metric, high));
  return WORDS.between(shown(metric, low), shown(metric, high));
}
