/** The story of a run as it was started, for searches that tell it again. Pure. */
import type { Changes } from '../../workers/api.ts';
import type { Told } from '../../workers/counterfactual-api.ts';
import { changesOf } from '../panel/values.ts';
import type { Run } from '../run.ts';

/** What the run was opened with; sliders that moved on the way are not in it. */
export function toldOf({ opened }: Run): Told {
  const changes = changesOf(opened.values, opened.stated);
  return { scenario: opened.scenario, seed: opened.seed, changes };
}

/** Whether these values are those that the run was opened with. */
export function isAsTold(run: Run, changes: Changes): boolean {
  const told = toldOf(run).changes as Readonly<Record<string, number>>;
  const now = changes as Readonly<Record<string, number>>;
  const keys = new Set([...Object.keys(told), ...Object.keys(now)]);
  return [...keys].every((key) => told[key] === now[key]);
}

/** Whether two runs are of the same people with the same dice, whatever the sliders say. */
export const samePeople = (one: Run | undefined, other: Run): boolean =>
  one?.opened.scenario.id === other.opened.scenario.id && one.opened.seed === other.opened.seed;
