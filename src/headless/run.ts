/** One run of a plan with one seed: what is measured at the end, and what the files need. */
import type { Changes } from '../model.ts';
import { simulate } from '../model.ts';
import { judge } from '../sim/claims.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import { measure } from '../sim/measure.ts';
import { METRIC_NAMES } from '../sim/metrics.ts';
import type { EdgeList } from '../sim/network/network.ts';
import { MAIN } from '../sim/scenario/change.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import type { World } from '../sim/world.ts';
import type { Format, Ledger } from './ledger/index.ts';
import { ledgerOf } from './ledger/index.ts';
import { probesOf } from './probes.ts';

/** What is run for every seed; can be sent to a worker. */
export interface Plan {
  /** With the end that was asked for. */
  readonly scenario: Scenario;
  readonly changes: Changes;
  readonly edges: EdgeList | undefined;
  /** For which formats results carry the rows of the files. */
  readonly ledger: readonly Format[];
}

/** A claim in one run. */
export interface Outcome {
  readonly value: number;
  readonly held: boolean;
}

/** What a run leaves behind. */
export interface SeedResult {
  readonly seed: string;
  /** Fingerprint of the world at the end. */
  readonly hash: string;
  readonly members: number;
  /** By probe, then account, then metric in the order of `METRIC_NAMES`. */
  readonly figures: Float64Array;
  /** One for each claim; null where its moment was not reached. */
  readonly outcomes: readonly (Outcome | null)[];
  readonly ledger: Ledger | undefined;
}

/** Ticks between two pauses. */
const SLICE = 2;

/** Runs in slices of half an hour: the caller may do something else in between. */
export function* run(plan: Plan, seed: string): Generator<void, SeedResult> {
  const { scenario, changes, edges } = plan;
  const { world, end, advance } = simulate({ scenario, seed, changes, edges });
  while (world.tick < end) {
    advance(Math.min(SLICE, end - world.tick));
    yield;
  }
  const figures: number[] = [];
  for (const { tick } of probesOf(scenario)) {
    for (let k = 0; k < world.accounts.length; k++) {
      for (const name of METRIC_NAMES) figures.push(measure(world, name, k, tick));
    }
  }
  const outcomes = yield* judgeAll(plan, seed, world);
  const ledger = plan.ledger.length > 0 ? ledgerOf(world, seed, plan.ledger) : undefined;
  const { members } = world;
  return {
    seed,
    hash: fingerprint(world),
    members,
    figures: Float64Array.from(figures),
    outcomes,
    ledger,
  };
}

/** Judges all claims; runs the scenario's other runs as far as claims ask for them. */
function* judgeAll(plan: Plan, seed: string, main: World): Generator<void, (Outcome | null)[]> {
  const worlds = new Map<string, World>([[MAIN, main]]);
  const { claims } = plan.scenario;
  for (const id of claims.flatMap(({ run, minus }) => (minus ? [run, minus] : [run]))) {
    if (worlds.has(id)) continue;
    const { world, end, advance } = simulate({ ...plan, seed, run: id });
    while (world.tick < end) {
      advance(Math.min(SLICE, end - world.tick));
      yield;
    }
    worlds.set(id, world);
  }
  return claims.map((claim) => {
    const verdict = judge(claim, (id) => worlds.get(id) ?? main);
    return verdict && { value: verdict.value, held: verdict.held };
  });
}

/** Runs without a pause. */
export function runToEnd(plan: Plan, seed: string): SeedResult {
  const slices = run(plan, seed);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}
