/** One run of a plan with one seed: what is measured at the end, and what the files need. */
import type { Outcome, SeedPlan } from '../ensemble/seed.ts';
import { runSeed } from '../ensemble/seed.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import { measure } from '../sim/measure.ts';
import { METRIC_NAMES } from '../sim/metrics.ts';
import type { World } from '../sim/world.ts';
import type { Work } from './ensemble.ts';
import type { Format, Ledger } from './ledger/index.ts';
import { ledgerOf } from './ledger/index.ts';
import { probesOf } from './probes.ts';

/**
 * What is run for every seed; can be sent to a worker. Where only claims count, figures and
 * fingerprint are left out.
 */
export interface Plan extends SeedPlan {
  /** For which formats results carry the rows of the files. */
  readonly ledger: readonly Format[];
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
  /** Fingerprint of the world at the end; empty where only the claims count, as are the figures. */
  readonly hash: string;
  readonly members: number;
  /** One for each claim; null where its moment was not reached. */
  readonly outcomes: readonly (Outcome | null)[];
  /** The runs alongside, in the scenario's order. */
  readonly alongside: readonly (Findings & { readonly run: string })[];
}

/** Runs in slices, as `runSeed` does, and measures. */
export function* run(plan: Plan, seed: string): Generator<unknown, SeedResult> {
  const { world, alongside, outcomes } = yield* runSeed(plan, seed);
  return {
    seed,
    hash: plan.claimsOnly ? '' : fingerprint(world),
    members: world.members,
    ...findingsOf(plan, world),
    outcomes,
    alongside: alongside.map(([id, other]) => ({ run: id, ...findingsOf(plan, other) })),
  };
}

function findingsOf(plan: Plan, world: World): Findings {
  const figures: number[] = [];
  for (const { tick } of plan.claimsOnly ? [] : probesOf(plan.scenario)) {
    for (let k = 0; k < world.accounts.length; k++) {
      for (const name of METRIC_NAMES) figures.push(measure(world, name, k, tick));
    }
  }
  const ledger = plan.ledger.length > 0 ? ledgerOf(world, world.seed, plan.ledger) : undefined;
  return { figures: Float64Array.from(figures), ledger };
}

/** The work of `sim` and `claims`. */
export const SIMULATION: Work<Plan, SeedResult> = { run, worker: './ensemble.worker.mjs' };
