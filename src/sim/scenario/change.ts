/** Scenarios with something changed: by sliders, by `--set`, or by one of their own other runs. */
import type { ParameterKey, Scope } from '../params/index.ts';
import { PARAMETERS } from '../params/index.ts';
import type { Scenario } from './types.ts';

/** Parameter values that differ from a scenario, by key: what sliders and `--set` say. */
export type Changes = Partial<Record<ParameterKey, number>>;

/** What the first account does and where, instead of what the scenario says: what choosers say. */
export interface Choices {
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

/** The changes that belong to one scope. */
export function only(scope: Scope, changes: Changes): Changes {
  const kept: Changes = {};
  for (const [key, value] of Object.entries(changes) as [ParameterKey, number][]) {
    if (PARAMETERS[key].scope === scope) kept[key] = value;
  }
  return kept;
}

/** The scenario with changed values of its population and its first account. */
export function changed(scenario: Scenario, changes: Changes): Scenario {
  const [first, ...others] = scenario.accounts;
  const account = first && {
    ...first,
    ...only('account', changes),
    posts: { ...first.posts, ...only('posts', changes) },
  };
  return {
    ...scenario,
    population: { ...scenario.population, ...only('population', changes) },
    accounts: account ? [account, ...others] : [],
  };
}

/** The scenario with another strategy of its first account, or on another platform. */
export function chosen(scenario: Scenario, { strategy, platform }: Choices): Scenario {
  const [first, ...others] = scenario.accounts;
  return {
    ...scenario,
    platform: platform ?? scenario.platform,
    accounts: first ? [{ ...first, strategy: strategy ?? first.strategy }, ...others] : [],
  };
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
