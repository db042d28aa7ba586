/** All seeds in one: claims with their interval, metrics with their quantiles. The shape of `--json`. */

import { METRIC_NAMES } from '../sim/metrics.ts';
import { ENGINE_VERSION } from '../sim/version.ts';
import { figureName, probesOf } from './probes.ts';
import type { Plan, SeedResult } from './run.ts';
import type { Spread } from './stats.ts';
import { spreadOf, wilson } from './stats.ts';

/** A claim over all seeds; `low` and `high` are the 95 % Wilson interval of its share. */
export interface ClaimSummary {
  readonly id: string;
  readonly text: string;
  /** Seeds in which it held, of those that reached its moment. */
  readonly held: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** What `--json` prints and `summary.json` holds. */
export interface Summary {
  /** Id of the scenario. */
  readonly scenario: string;
  readonly engineVersion: string;
  /** How many seeds ran, and the first and the last of them. */
  readonly seeds: number;
  readonly firstSeed: string;
  readonly lastSeed: string;
  /** State of the first seed at the end. */
  readonly stateHash: string;
  readonly from: string;
  readonly until: string;
  /** What `--set` changed, by parameter. */
  readonly changes: Readonly<Record<string, number>>;
  /** File of `--network`, without its directory. */
  readonly network: string | null;
  readonly claims: readonly ClaimSummary[];
  /** By `metric@moment`. */
  readonly metrics: Readonly<Record<string, Spread>>;
}

/** Sums up results in the order of the seeds; at least one. */
export function summarise(
  plan: Plan,
  results: readonly SeedResult[],
  network: string | undefined,
): Summary {
  const { scenario } = plan;
  const [first, last] = [results[0], results[results.length - 1]];
  if (!first || !last) throw new Error('no seed was run');
  const claims = scenario.claims.map(({ id, text }, c) => {
    const reached = results.filter(({ outcomes }) => outcomes[c]);
    const held = reached.filter(({ outcomes }) => outcomes[c]?.held).length;
    return { id, text, held, of: reached.length, ...wilson(held, reached.length) };
  });
  const metrics: Record<string, Spread> = {};
  let column = 0;
  for (const probe of probesOf(scenario)) {
    for (let k = 0; k < scenario.accounts.length; k++) {
      for (const name of METRIC_NAMES) {
        const place = column++;
        const values = results.map(({ figures }) => figures[place] ?? Number.NaN);
        metrics[figureName(scenario, name, k, probe)] = spreadOf(values);
      }
    }
  }
  return {
    scenario: scenario.id,
    engineVersion: ENGINE_VERSION,
    seeds: results.length,
    firstSeed: first.seed,
    lastSeed: last.seed,
    stateHash: first.hash,
    from: scenario.starts,
    until: scenario.until,
    changes: { ...plan.changes },
    network: network ?? null,
    claims,
    metrics,
  };
}
