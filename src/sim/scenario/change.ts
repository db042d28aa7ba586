/** Scenarios with something changed: by sliders, by `--set`, or by one of their own other runs. */
import type { ParameterKey, Scope } from '../params/index.ts';
import { PARAMETERS } from '../params/index.ts';
import type { Scenario } from './types.ts';

/** Parameter values that differ from a scenario, by key: what sliders and `--set` say. */
export type Changes = Partial<Record<ParameterKey, number>>;

/** Live values that were changed at a tick, from the next one on. */
export interface Patch {
  readonly tick: number;
  readonly changes: Changes;
}

/** What the first account does and where, instead of what the scenario says: what choosers say. */
export interface Choices {
  /** Id of one of the scenario's runs; the main one unless told. */
  readonly run?: string;
  /** Id of a registered strategy. */
  readonly strategy?: string | undefined;
  /** Id of a registered platform. */
  readonly platform?: string | undefined;
}

/** The run of a scenario that is told first; every other has an id of its own. */
export const MAIN = 'main';

/** Ids of the runs that happen at the same time as the main one. */
export const alongsideOf = ({ runs }: Scenario): string[] =>
  runs.filter((run) => run.alongside).map((run) => run.id);

/** The changes that belong to some scopes. */
export function only(changes: Changes, ...scopes: Scope[]): Changes {
  const kept: Changes = {};
  for (const [key, value] of Object.entries(changes) as [ParameterKey, number][]) {
    if (scopes.includes(PARAMETERS[key].scope)) kept[key] = value;
  }
  return kept;
}

/** The changes but those of which others have a value. */
export const without = (changes: Changes, others: Changes): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([key]) => !(key in others)));

/** The scenario with changed values of its population and its first account. */
export function changed(scenario: Scenario, changes: Changes): Scenario {
  const [first, ...others] = scenario.accounts;
  const account = first && {
    ...first,
    ...only(changes, 'account'),
    posts: { ...first.posts, ...only(changes, 'posts') },
  };
  return {
    ...scenario,
    population: { ...scenario.population, ...only(changes, 'population') },
    accounts: account ? [account, ...others] : [],
  };
}

/** The scenario as another of its runs, with another strategy of its first account or platform. */
export function chosen(scenario: Scenario, { run, strategy, platform }: Choices): Scenario {
  if (run !== undefined) return chosen(alone(scenario, run), { strategy, platform });
  const [first, ...others] = scenario.accounts;
  return {
    ...scenario,
    platform: platform ?? scenario.platform,
    accounts: first ? [{ ...first, strategy: strategy ?? first.strategy }, ...others] : [],
  };
}

/** One of the scenario's runs as a story of its own, with what is claimed of it alone. */
function alone(scenario: Scenario, run: string): Scenario {
  const claims = scenario.claims.filter((claim) => claim.run === run && claim.minus === undefined);
  return { ...asRun(scenario, run), claims: claims.map((claim) => ({ ...claim, run: MAIN })) };
}

/**
 * The scenario as one of its runs has it: same people, same dice, one thing changed.
 * @throws Error when the scenario has no such run
 */
export function asRun(scenario: Scenario, id: string): Scenario {
  if (id === MAIN) return scenario;
  const run = scenario.runs.find((one) => one.id === id);
  if (!run) throw new Error(`${scenario.id}: there is no run ${id}`);
  return {
    ...chosen(changed(scenario, run.set), run),
    events: run.events === false ? [] : scenario.events,
  };
}
