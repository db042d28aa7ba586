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
import type { Ledger } from './ledger/index.ts';
import { ledgerOf } from './ledger/index.ts';
import { probesOf } from './probes.ts';

/** What is run for every seed; can be sent to a worker. */
export interface Plan {
  /** With the end that was asked for. */
  readonly scenario: Scenario;
  readonly changes: Changes;
  readonly edges: EdgeList | undefined;
  /** Whether results carry the rows of the files. */
  readonly ledger: boolean;
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

/** What a run leaves behind. */
export interface SeedResult {
  readonly seed: string;
  /** Fingerprint of the world at the end; empty where only the claims count, as are the figures. */
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

/**
 * The newest world. V8 forgets the shape of objects of which none is left, and with it all that it
 * compiled for them; so one world stays until the next is there.
 */
const newest: World[] = [];

/** Runs in slices of half an hour: the caller may do something else in between. */
export function* run(plan: Plan, seed: string): Generator<void, SeedResult> {
  const { scenario, claimsOnly = false } = plan;
  const main = yield* live(plan, seed, MAIN, !claimsOnly);
  const figures: number[] = [];
  for (const { tick } of claimsOnly ? [] : probesOf(scenario)) {
    for (let k = 0; k < main.accounts.length; k++) {
      for (const name of METRIC_NAMES) figures.push(measure(main, name, k, tick));
    }
  }
  const outcomes = yield* judgeAll(plan, seed, main);
  const ledger = plan.ledger ? ledgerOf(main, seed) : undefined;
  const { members } = main;
  return {
    seed,
    hash: claimsOnly ? '' : fingerprint(main),
    members,
    figures: Float64Array.from(figures),
    outcomes,
    ledger,
  };
}

/** The world of one of the scenario's runs, at its end or at the last moment that a claim asks for. */
function* live(plan: Plan, seed: string, id: string, whole: boolean): Generator<void, World> {
  const { world, end, advance } = simulate({ ...plan, seed, run: id });
  newest[0] = world;
  const asked = plan.scenario.claims
    .filter(({ run, minus }) => run === id || minus === id)
    .map(({ at }) => world.calendar.tickOf(at) ?? 0);
  const last = whole ? end : Math.min(end, Math.max(0, ...asked));
  while (world.tick < last) {
    advance(Math.min(SLICE, last - world.tick));
    yield;
  }
  return world;
}

/** Judges all claims; runs the scenario's other runs as far as claims ask for them. */
function* judgeAll(plan: Plan, seed: string, main: World): Generator<void, (Outcome | null)[]> {
  const worlds = new Map<string, World>([[MAIN, main]]);
  const { claims } = plan.scenario;
  for (const id of claims.flatMap(({ run, minus }) => (minus ? [run, minus] : [run]))) {
    if (!worlds.has(id)) worlds.set(id, yield* live(plan, seed, id, false));
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
