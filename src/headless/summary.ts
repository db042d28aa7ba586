/** All seeds in one: claims with their interval, metrics with their quantiles. The shape of `--json`. */

import { METRIC_NAMES } from '../sim/metrics.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import { ENGINE_VERSION } from '../sim/version.ts';
import type { Spread } from '../stats/quantiles.ts';
import { spreadOf, wilson } from '../stats/quantiles.ts';
import type { Picked } from './pick-run.ts';
import { figureName, probesOf } from './probes.ts';
import type { Plan, SeedResult } from './run.ts';

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
  /** Id of the run: `main`, or what `--run` asked for. */
  readonly run: string;
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
  /** Ids of claims that other runs decide. */
  readonly unjudged: readonly string[];
  readonly metrics: Spreads;
  /** By the id of a run alongside, the same there. */
  readonly alongside: Readonly<Record<string, Spreads>>;
}

/** By `metric@moment`. */
type Spreads = Readonly<Record<string, Spread>>;

/** What results do not tell. */
export interface About extends Pick<Picked, 'run' | 'unjudged'> {
  /** Name of the network's file. */
  readonly network: string | undefined;
}

/** Sums up results in the order of the seeds; at least one. */
export function summarise(
  plan: Plan,
  results: readonly SeedResult[],
  { run, unjudged, network }: About,
): Summary {
  const { scenario } = plan;
  const [first, last] = [results[0], results[results.length - 1]];
  if (!first || !last) throw new Error('no seed was run');
  const claims = scenario.claims.map(({ id, text }, c) => {
    const reached = results.filter(({ outcomes }) => outcomes[c]);
    const held = reached.filter(({ outcomes }) => outcomes[c]?.held).length;
    return { id, text, held, of: reached.length, ...wilson(held, reached.length) };
  });
  const alongside = first.alongside.map((one, n) => {
    const there = results.map((result) => result.alongside[n]?.figures ?? new Float64Array());
    return [one.run, spreadsOf(scenario, there)] as const;
  });
  return {
    scenario: scenario.id,
    run,
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
    unjudged,
    metrics: spreadsOf(
      scenario,
      results.map(({ figures }) => figures),
    ),
    alongside: Object.fromEntries(alongside),
  };
}

/** Quantiles of all figures over seeds; see `SeedResult.figures`. */
function spreadsOf(scenario: Scenario, figures: readonly Float64Array[]): Spreads {
  const spreads: Record<string, Spread> = {};
  let column = 0;
  for (const probe of probesOf(scenario)) {
    for (let k = 0; k < scenario.accounts.length; k++) {
      for (const name of METRIC_NAMES) {
        const place = column++;
        const values = figures.map((of) => of[place] ?? Number.NaN);
        spreads[figureName(scenario, name, k, probe)] = spreadOf(values);
      }
    }
  }
  return spreads;
}
