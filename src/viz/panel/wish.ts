/**
 * What the panel asks for instead of what the scenario says, and how to get from one wish to the
 * next. Pure; knows the parameter table.
 */
import type { ParameterKey, Scope } from '../../sim/params/index.ts';
import { keysOf, PARAMETERS } from '../../sim/params/index.ts';
import type { Changes, Choices, Opened, StrategyOffer } from '../../workers/api.ts';

/** Values and choices that differ from the scenario's. */
export interface Wish {
  readonly changes: Changes;
  readonly choices: Choices;
}

export const NOTHING: Wish = { changes: {}, choices: {} };

/** The panel's folders: whose rows stand in each, and which choice at its top. */
export const FOLDERS = [
  { id: 'strategy', scopes: ['posts'], choice: 'strategy' },
  { id: 'platform', scopes: ['platform'], choice: 'platform' },
  { id: 'population', scopes: ['account', 'population'], choice: undefined },
  { id: 'model', scopes: ['model'], choice: undefined },
] as const satisfies readonly {
  id: string;
  scopes: readonly Scope[];
  choice: keyof Choices | undefined;
}[];

export type Folder = (typeof FOLDERS)[number];

/** Parameters of a folder, in the table's order. */
export const keysIn = (folder: Folder): ParameterKey[] => folder.scopes.flatMap(keysOf);

/** How many things a folder has that are not the scenario's. */
export const countIn = (folder: Folder, { changes, choices }: Wish): number =>
  keysIn(folder).filter((key) => changes[key] !== undefined).length +
  (folder.choice && choices[folder.choice] !== undefined ? 1 : 0);

/** The wish without anything of one folder. */
export function without(folder: Folder, { changes, choices }: Wish): Wish {
  const kept = { ...changes };
  for (const key of keysIn(folder)) delete kept[key];
  return { changes: kept, choices: folder.choice ? choose(choices, folder.choice) : choices };
}

/** The wish with a value; the scenario's own is no wish. */
export function withValue(wish: Wish, key: ParameterKey, value: number, stated: number): Wish {
  const changes = { ...wish.changes };
  if (value === stated) delete changes[key];
  else changes[key] = value;
  return { ...wish, changes };
}

/** The choices with one of them made, or taken back. */
export function choose(choices: Choices, which: keyof Choices, id?: string): Choices {
  const { [which]: _, ...others } = choices;
  return id === undefined ? others : { ...others, [which]: id };
}

/**
 * What somebody with a strategy would write where the account wrote nothing: without it, an account
 * that only ever dropped links would as a converser answer nobody.
 */
export function filling(offer: StrategyOffer | undefined, values: Opened['values']): Changes {
  const usual = Object.entries(offer?.usual ?? {}) as [ParameterKey, number][];
  const missing = usual.filter(([key, value]) => value > 0 && values[key] === 0);
  return Object.fromEntries(missing.map(([key, value]) => [key, inSteps(key, value)]));
}

/** A value that the slider can stand at, and not 0. */
function inSteps(key: ParameterKey, value: number): number {
  const { step } = PARAMETERS[key];
  return Number((step * Math.max(1, Math.round(value / step))).toPrecision(10));
}

/** Values that differ between two wishes, as the second has them. */
export function differences(
  from: Wish,
  to: Wish,
  stated: Readonly<Record<string, number>>,
): Changes {
  const found: Changes = {};
  for (const key of Object.keys({ ...from.changes, ...to.changes }) as ParameterKey[]) {
    if (from.changes[key] !== to.changes[key]) found[key] = to.changes[key] ?? stated[key] ?? 0;
  }
  return found;
}

/** Whether getting from one wish to another needs a new run. */
export function needsRestart(from: Wish, to: Wish): boolean {
  return (
    from.choices.strategy !== to.choices.strategy ||
    from.choices.platform !== to.choices.platform ||
    (Object.keys(differences(from, to, {})) as ParameterKey[]).some(
      (key) => PARAMETERS[key].apply === 'restart',
    )
  );
}

/** Whether two wishes ask for the same. */
export const isSame = (one: Wish, other: Wish): boolean =>
  !needsRestart(one, other) && Object.keys(differences(one, other, {})).length === 0;
