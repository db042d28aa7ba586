/**
 * The model put together: the engine, the platforms and the strategies. The one place that knows
 * all three; page, worker and command line start here.
 */
import { STRATEGIES } from './agents/index.ts';
import type { AskedReply } from './sim/asked.ts';
import type { Building } from './sim/building.ts';
import { finished } from './sim/building.ts';
import { found } from './sim/founding.ts';
import { fadeBefore } from './sim/half-lives.ts';
import type { EdgeList } from './sim/network/network.ts';
import type { AccountValues, ParameterKey, PostsKey, PostsValues } from './sim/params/index.ts';
import {
  defaultsOf,
  keysOf,
  MODEL,
  PARAMETERS,
  rowOf,
  shown,
  wrongValue,
} from './sim/params/index.ts';
import { PLATFORMS } from './sim/platforms/index.ts';
import type { Platform } from './sim/platforms/platform.ts';
import { mechanismValues } from './sim/platforms/platform.ts';
import type { Changes, Choices, Patch } from './sim/scenario/change.ts';
import { alongsideOf, asRun, changed, chosen, MAIN, only, without } from './sim/scenario/change.ts';
import { crossChecks } from './sim/scenario/cross.ts';
import type { Names } from './sim/scenario/schema.ts';
import type { Problem, Scenario } from './sim/scenario/types.ts';
import { Stepper } from './sim/step.ts';
import type { WorldOptions } from './sim/world.ts';
import { World } from './sim/world.ts';

export type { Changes, Choices };

/** Names that a scenario may use. */
export const NAMES: Names = {
  platforms: PLATFORMS.map((platform) => platform.id),
  strategies: STRATEGIES.map((strategy) => strategy.id),
  crowd: STRATEGIES.filter((strategy) => strategy.crowd).map((strategy) => strategy.id),
  logs: STRATEGIES.filter((strategy) => strategy.log).map((strategy) => strategy.id),
};

function platformOf(scenario: Scenario): Platform {
  const platform = PLATFORMS.find(({ id }) => id === scenario.platform);
  if (!platform) throw new Error(`platform: ${scenario.platform} is not registered`);
  return platform;
}

/** Problems of changed values, by the key that is wrong. */
export function checkChanges(changes: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(changes)) {
    const row = rowOf(key);
    const wrong = row ? wrongValue(row, value) : 'is not a parameter';
    if (wrong) problems.push({ path: key, message: wrong });
  }
  return problems;
}

/** Problems of what was chosen: names that nobody registered, and a log that is not there. */
function checkChoices(
  { accounts, runs }: Scenario,
  { run, strategy, platform }: Choices,
): Problem[] {
  const problems: Problem[] = [];
  const known = (path: string, found: string | undefined, of: readonly string[]) => {
    if (found !== undefined && !of.includes(found))
      problems.push({ path, message: `${shown(found)} is no ${path}; expected ${of.join(', ')}` });
  };
  const ids = [MAIN, ...runs.map(({ id }) => id)];
  known('run', run, ids);
  known('strategy', strategy, NAMES.strategies);
  known('platform', platform, NAMES.platforms);
  if (NAMES.logs.includes(strategy ?? '') && accounts[0]?.log.length === 0)
    problems.push({ path: 'strategy', message: `${shown(strategy)} needs a list of posts` });
  return problems;
}

/** Problems of changed values and choices, each by itself and in the scenario they belong to. */
export function checkTogether(
  scenario: Scenario,
  changes: Changes,
  choices: Choices = {},
): Problem[] {
  const problems = [...checkChanges(changes), ...checkChoices(scenario, choices)];
  return problems.length > 0 ? problems : crossChecks(changed(scenario, changes), NAMES);
}

/** Problems of values that are to change while the world runs, by the key that is wrong. */
export function checkLive(changes: Readonly<Record<string, unknown>>): Problem[] {
  const problems = checkChanges(changes);
  for (const key of Object.keys(changes)) {
    const row = rowOf(key);
    if (row?.apply === 'restart') problems.push({ path: key, message: 'needs a new run' });
  }
  return problems;
}

/** A world with the means to move it on. */
export interface Simulation {
  readonly world: World;
  readonly end: number;
  advance(ticks: number): void;
}

/** What a simulation is made of; `changes` and `choices` must have been checked. */
export interface SimulationOptions {
  readonly scenario: Scenario;
  readonly seed?: string;
  readonly changes?: Changes;
  readonly choices?: Choices;
  /** What is changed on the way, but for what the run itself has another value of. */
  readonly patches?: readonly Patch[];
  readonly edges?: EdgeList;
  /** One of the scenario's runs; the main one unless told. */
  readonly run?: string;
  /** Replies that accounts write whatever their strategies do. */
  readonly asked?: readonly AskedReply[];
}

/** Builds a world at its first moment. */
export const simulate = (options: SimulationOptions): Simulation => finished(simulating(options));

/** The same in steps, for whoever has something else to do in between. */
export function* simulating(options: SimulationOptions): Building<Simulation> {
  const { seed, changes = {}, choices = {}, patches = [], edges, run = MAIN, asked } = options;
  const scenario = asRun(changed(chosen(options.scenario, choices), changes), run);
  const platform = platformOf(scenario);
  const stuff: WorldOptions = {
    scenario,
    seed: seed ?? scenario.seed,
    model: { ...defaultsOf(MODEL), ...only(changes, 'model') },
    platform,
    platformChanges: only(changes, 'platform'),
    strategies: STRATEGIES,
    edges,
    asked,
  };
  const world = new World(stuff, yield* found(stuff));
  const stepper = new Stepper(world);
  const end = world.calendar.tickOf(scenario.until) ?? 0;
  if (patches.length === 0) return { world, end, advance: (ticks) => stepper.advance(ticks) };
  const own = options.scenario.runs.find(({ id }) => id === run)?.set ?? {};
  const later = patches.map((patch) => ({ ...patch, changes: without(patch.changes, own) }));
  const advance = (ticks: number): void => {
    for (let n = 0; n < ticks; n++) {
      for (const { tick, changes } of later) if (tick === world.tick) applyLive(world, changes);
      stepper.advance(1);
    }
  };
  return { world, end, advance };
}

/** One person on several platforms at once: the main run and all alongside it, with the same dice. */
export interface Presences {
  readonly main: Simulation;
  /** By the id of the run, in the scenario's order. */
  readonly alongside: ReadonlyMap<string, Simulation>;
  /** Moves all of them on by as many ticks. */
  advance(ticks: number): void;
}

/** Builds, in steps, the worlds of a scenario whose stories happen at the same time. */
export function* simulatingTogether(
  options: Omit<SimulationOptions, 'run'>,
): Generator<unknown, Presences> {
  const main = yield* simulating(options);
  const alongside = new Map<string, Simulation>();
  for (const run of alongsideOf(options.scenario))
    alongside.set(run, yield* simulating({ ...options, run }));
  const advance = (ticks: number): void => {
    for (const one of [main, ...alongside.values()]) one.advance(ticks);
  };
  return { main, alongside, advance };
}

/** Applies parameters that may change while the world runs, from the next tick on. */
export function applyLive(world: World, changes: Changes): void {
  const rules = only(changes, 'model', 'platform');
  fadeBefore(world, rules);
  world.applyRules(rules);
  const [account] = world.accounts;
  if (account) Object.assign(account.posts, only(changes, 'posts'));
}

/** What every parameter stands at in a scenario, its first account and platform included. */
export function valuesOf(scenario: Scenario, changes: Changes = {}): Record<ParameterKey, number> {
  const platform = platformOf(scenario);
  const { accounts, population } = scenario;
  const values = { ...defaultsOf(PARAMETERS), ...mechanismValues(platform), ...population };
  const [first] = accounts;
  if (first) {
    for (const key of keysOf('account')) values[key] = first[key as keyof AccountValues];
    Object.assign(values, first.posts);
  }
  return { ...values, ...changes } as Record<ParameterKey, number>;
}

/** What a chooser offers: a strategy or a platform, as people read it. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly doc: string;
}

/** A strategy that the first account may have. */
export interface StrategyOffer extends Offer {
  /** Parameters of the account that it reads. */
  readonly reads: readonly PostsKey[];
  /** What somebody who posts as often as the account tells it to write. */
  readonly usual: Partial<PostsValues>;
}

/** Strategies and platforms to choose from for a scenario's first account. */
export function offersOf({ accounts: [first] }: Scenario): {
  strategies: StrategyOffer[];
  platforms: Offer[];
} {
  const posts = first?.posts;
  const rates = posts && [
    posts.linksPerDay,
    posts.announcementsPerDay,
    posts.questionsPerDay,
    posts.chatsPerDay,
  ];
  const often = (rates ?? []).reduce((sum, rate) => sum + rate, 0);
  const strategies = STRATEGIES.filter(
    ({ id, reads, log }) =>
      reads.length > 0 || id === first?.strategy || (log && first && first.log.length > 0),
  );
  return {
    strategies: strategies.map(({ id, label, doc, reads, crowd }) => {
      const usual = crowd?.(often) ?? {};
      return { id, label, doc, reads, usual };
    }),
    platforms: PLATFORMS.map(({ id, label, doc }) => ({ id, label, doc })),
  };
}
