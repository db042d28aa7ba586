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
  /**
   * Whether nothing but the claims counts: worlds live no longer than a claim asks, and figures and
   * fingerprint are left out.
   */
  readonly claimsOnly?: boolean;
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
  /** Fingerprint of the world at the end; empty where only the claims count, as are the figures. */
  readonly hash: string;
  readonly members: number;
  /** One for each claim; null where its moment was not reached. */
  readonly outcomes: readonly (Outcome | null)[];
  /** The runs alongside, in the scenario's order. */
  readonly alongside: readonly (Findings & { readonly run: string })[];
}

/** Ticks between two pauses. */
const SLICE = 2;

/**
 * The newest world. V8 forgets the shape of objects of which none is left, and with it all that it
 * compiled for them; so one world stays until the next is there.
 */
const newest: World[] = [];

/** Runs in slices of half an hour: the caller may do something else in between. */
export function* run(plan: Plan, seed: string): Generator<void, SeedResult> {
  const { main, alongside, advance } = simulateTogether({ ...plan, seed });
  const { world, end } = main;
  newest[0] = world;
  const last = plan.claimsOnly ? lastAsked(plan, world, [MAIN, ...alongside.keys()]) : end;
  while (world.tick < last) {
    advance(Math.min(SLICE, last - world.tick));
    yield;
  }
  const others = [...alongside].map(([id, simulation]) => [id, simulation.world] as const);
  const outcomes = yield* judgeAll(plan, seed, new Map([[MAIN, world], ...others]));
  return {
    seed,
    hash: plan.claimsOnly ? '' : fingerprint(world),
    members: world.members,
    ...findingsOf(plan, world),
    outcomes,
    alongside: others.map(([id, other]) => ({ run: id, ...findingsOf(plan, other) })),
  };
}

/** The last moment at which a claim asks for one of some runs, at most the scenario's end. */
function lastAsked({ scenario }: Plan, { calendar }: World, ids: readonly string[]): number {
  const asked = scenario.claims
    .filter(({ run, minus }) => ids.includes(run) || (minus && ids.includes(minus)))
    .map(({ at }) => calendar.tickOf(at) ?? 0);
  return Math.min(calendar.tickOf(scenario.until) ?? 0, Math.max(0, ...asked));
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

/** Judges all claims; runs the scenario's other runs as far as claims ask for them. */
function* judgeAll(
  plan: Plan,
  seed: string,
  worlds: Map<string, World>,
): Generator<void, (Outcome | null)[]> {
  const { claims } = plan.scenario;
  for (const id of claims.flatMap(({ run, minus }) => (minus ? [run, minus] : [run]))) {
    if (worlds.has(id)) continue;
    const { world, advance } = simulate({ ...plan, seed, run: id });
    newest[0] = world;
    const last = lastAsked(plan, world, [id]);
    while (world.tick < last) {
      advance(Math.min(SLICE, last - world.tick));
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
