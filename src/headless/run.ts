/** One run of a plan with one seed: what is measured at the end, and what the files need. */
import type { Changes } from '../model.ts';
import { simulate, simulateTogether } from '../model.ts';
import { judge } from '../sim/claims.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import { measure } from '../sim/measure.ts';
import { METRIC_NAMES } from '../sim/metrics.ts';
import type { EdgeList } from '../sim/network/network.ts';
import { MAIN } from '../sim/scenario/change.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import type { World } from '../sim/world.ts';
import type { Work } from './ensemble.ts';
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

/** What is kept of one world. */
interface Findings {
  /** By probe, then account, then metric in the order of `METRIC_NAMES`. */
  readonly figures: Float64Array;
  readonly ledger: Ledger | undefined;
}

/** What a run leaves behind. */
export interface SeedResult extends Findings {
  readonly seed: string;
  /** Fingerprint of the world at the end. */
  readonly hash: string;
  readonly members: number;
  /** One for each claim; null where its moment was not reached. */
  readonly outcomes: readonly (Outcome | null)[];
  /** The runs alongside, in the scenario's order. */
  readonly alongside: readonly (Findings & { readonly run: string })[];
}

/** Ticks between two pauses. */
const SLICE = 2;

/** Runs in slices of half an hour: the caller may do something else in between. */
function* run(plan: Plan, seed: string): Generator<void, SeedResult> {
  const { main, alongside, advance } = simulateTogether({ ...plan, seed });
  const { world, end } = main;
  while (world.tick < end) {
    advance(Math.min(SLICE, end - world.tick));
    yield;
  }
  const others = [...alongside].map(([id, simulation]) => [id, simulation.world] as const);
  const outcomes = yield* judgeAll(plan, seed, new Map([[MAIN, world], ...others]));
  return {
    seed,
    hash: fingerprint(world),
    members: world.members,
    ...findingsOf(plan, world),
    outcomes,
    alongside: others.map(([id, other]) => ({ run: id, ...findingsOf(plan, other) })),
  };
}

function findingsOf(plan: Plan, world: World): Findings {
  const figures: number[] = [];
  for (const { tick } of probesOf(plan.scenario)) {
    for (let k = 0; k < world.accounts.length; k++) {
      for (const name of METRIC_NAMES) figures.push(measure(world, name, k, tick));
    }
  }
  const ledger = plan.ledger.length > 0 ? ledgerOf(world, world.seed, plan.ledger) : undefined;
  return { figures: Float64Array.from(figures), ledger };
}

/** Judges all claims; runs the scenario's other runs as far as claims ask for them. */
function* judgeAll(
  plan: Plan,
  seed: string,
  worlds: Map<string, World>,
): Generator<void, (Outcome | null)[]> {
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
    const verdict = judge(claim, (id) => worlds.get(id) as World);
    return verdict && { value: verdict.value, held: verdict.held };
  });
}

/** The work of `sim` and `claims`. */
export const SIMULATION: Work<Plan, SeedResult> = { run, worker: './ensemble.worker.mjs' };
