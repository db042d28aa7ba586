/** Tables of a report: metrics of an account day by day, as wide as the terminal allows. */
import type { MetricName } from '../sim/metrics.ts';
import { METRICS } from '../sim/metrics.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import type { Spread } from '../stats/quantiles.ts';
import { TEXT } from '../text/headless.ts';
import { table } from './layout.ts';
import type { Probe } from './probes.ts';
import { calendarOf, figureName, probesOf } from './probes.ts';
import type { Summary } from './summary.ts';

const WORDS = TEXT.report;
/** Rows beyond which a long run is told week by week. */
const MOST_ROWS = 30;

/** A column: a metric and its head. */
export interface Head {
  readonly metric: MetricName;
  readonly head: string;
}

/** Heads as the words of the table have them, in their order. */
export const headsOf = (words: Partial<Record<MetricName, string>>): Head[] =>
  Object.entries(words).map(([metric, head]) => ({ metric: metric as MetricName, head }));

/** Where the friends of an account stand. */
export const STANDING: readonly Head[] = headsOf(WORDS.standing);

/** The part of a summary that tables are made of: of the main run, or of one alongside. */
type Figures = Pick<Summary, 'metrics' | 'seeds'>;

/** Quantiles of a metric at a moment; nothing but NaN where the summary has none. */
export function figureAt(
  scenario: Scenario,
  summary: Figures,
  metric: MetricName,
  account: number,
  probe: Probe,
): Spread {
  const none = Number.NaN;
  return (
    summary.metrics[figureName(scenario, metric, account, probe)] ?? {
      p05: none,
      p25: none,
      p50: none,
      p75: none,
      p95: none,
    }
  );
}

/**
 * Metrics by day as lines: medians, and where there are many seeds their range below. Columns that
 * do not fit stand below, with the days again.
 * @param corner what stands above the days
 */
export function figures(
  scenario: Scenario,
  summary: Figures,
  account: number,
  corner: string,
  heads: readonly Head[],
  width: number,
): string[] {
  const rows: string[][] = [[corner, ...heads.map(({ head }) => head)]];
  for (const probe of told(probesOf(scenario))) {
    const cells = heads.map(({ metric }) => ({
      metric,
      spread: figureAt(scenario, summary, metric, account, probe),
    }));
    rows.push([
      dayOf(scenario, probe),
      ...cells.map(({ metric, spread }) => shown(metric, spread.p50)),
    ]);
    if (summary.seeds === 1) continue;
    rows.push(['', ...cells.map(({ metric, spread }) => rangeOf(metric, spread))]);
  }
  return fitted(rows, width);
}

/** A figure as its metric's unit wants it: shares in per cent, the rest as counts. */
export function shown(metric: MetricName, value: number): string {
  return METRICS[metric].unit === 'share' ? WORDS.percent(rounded(100 * value)) : rounded(value);
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** From the 5 % to the 95 % quantile; whole people, outwards. */
function rangeOf(metric: MetricName, { p05, p95 }: Spread): string {
  return METRICS[metric].unit === 'share'
    ? WORDS.range(shown(metric, p05), shown(metric, p95))
    : WORDS.range(String(Math.floor(p05)), String(Math.ceil(p95)));
}

function fitted(rows: readonly (readonly string[])[], width: number): string[] {
  const columns = rows[0]?.length ?? 0;
  for (let last = columns; last >= 2; last--) {
    const lines = table(rows.map((row) => row.slice(0, last)));
    if (last > 2 && lines.some((line) => line.length > width)) continue;
    if (last === columns) return lines;
    return [
      ...lines,
      '',
      ...fitted(
        rows.map((row) => [row[0] ?? '', ...row.slice(last)]),
        width,
      ),
    ];
  }
  return [];
}

/** All moments of a short run; of a long one each seventh midnight and what has a name. */
function told(probes: readonly Probe[]): readonly Probe[] {
  if (probes.length <= MOST_ROWS) return probes;
  const midnights = probes.filter(({ midnight }) => midnight);
  return probes.filter((probe) => probe.named || (midnights.indexOf(probe) + 1) % 7 === 0);
}

function dayOf(scenario: Scenario, probe: Probe): string {
  if (probe.tick === 0) return WORDS.start;
  if (!probe.midnight) return probe.label;
  const [day = '', , weeks] = calendarOf(scenario)
    .label(probe.tick - 1)
    .split(' ');
  return WORDS.endOf(weeks ? `${day} ${weeks}` : day);
}
