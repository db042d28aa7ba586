/**
 * One seed of a plan: the main world, those alongside, and what the scenario's claims came to, for
 * which its other runs are run as far as claims ask. Knows neither files nor workers.
 */
import type { Changes, Choices } from '../model.ts';
import { simulating, simulatingTogether } from '../model.ts';
import { judge } from '../sim/claims.ts';
import type { EdgeList } from '../sim/network/network.ts';
import type { Patch } from '../sim/scenario/change.ts';
import { MAIN } from '../sim/scenario/change.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import type { World } from '../sim/world.ts';

/** What is run for every seed; can be sent to a worker. */
export interface SeedPlan {
  /** With the end that was asked for. */
  readonly scenario: Scenario;
  readonly changes: Changes;
  /** Strategy and platform of the first account, where they are not the scenario's. */
  readonly choices?: Choices;
  /** What is changed on the way. */
  readonly patches?: readonly Patch[];
  readonly edges: EdgeList | undefined;
  /** Whether nothing but the claims counts: worlds live no longer than a claim asks. */
  readonly claimsOnly?: boolean;
}

/** A claim in one run. */
export interface Outcome {
  readonly value: number;
  readonly held: boolean;
}

/** What one seed came to. */
interface SeedWorlds {
  readonly world: World;
  /** The worlds of the runs alongside, by id, in the scenario's order. */
  readonly alongside: readonly (readonly [run: string, world: World])[];
  /** One for each claim; null where its moment was not reached. */
  readonly outcomes: readonly (Outcome | null)[];
}

/** Ticks between two pauses. */
const SLICE = 2;

/**
 * The newest world. V8 forgets the shape of objects of which none is left, and with it all that it
 * compiled for them; so one world stays until the next is there.
 */
const newest: World[] = [];

/** Builds in steps, runs in slices of half an hour: the caller may do something else in between. */
export function* runSeed(plan: SeedPlan, seed: string): Generator<unknown, SeedWorlds> {
  const { main, alongside, advance } = yield* simulatingTogether({ ...plan, seed });
  const { world, end } = main;
  newest[0] = world;
  const last = plan.claimsOnly ? lastAsked(plan, world, [MAIN, ...alongside.keys()]) : end;
  while (world.tick < last) {
    advance(Math.min(SLICE, last - world.tick));
    yield;
  }
  const others = [...alongside].map(([id, simulation]) => [id, simulation.world] as const);
  const outcomes = yield* judgeAll(plan, seed, new Map([[MAIN, world], ...others]));
  return { world, alongside: others, outcomes };
}

/** The last moment at which a claim asks for one of some runs, at most the scenario's end. */
function lastAsked({ scenario }: SeedPlan, { calendar }: World, ids: readonly string[]): number {
  const asked = scenario.claims
    .filter(({ run, minus }) => ids.includes(run) || (minus && ids.includes(minus)))
    .map(({ at }) => calendar.tickOf(at) ?? 0);
  return Math.min(calendar.tickOf(scenario.until) ?? 0, Math.max(0, ...asked));
}

/** Judges all claims; runs the scenario's other runs as far as claims ask for them. */
function* judgeAll(
  plan: SeedPlan,
  seed: string,
  worlds: Map<string, World>,
): Generator<unknown, (Outcome | null)[]> {
  const { claims } = plan.scenario;
  for (const id of claims.flatMap(({ run, minus }) => (minus ? [run, minus] : [run]))) {
    if (worlds.has(id)) continue;
    const { world, advance } = yield* simulating({ ...plan, seed, run: id });
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
