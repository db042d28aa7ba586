/** The one parameter table: every number that a user, a file or a platform may state. */
import { legible } from '../legible.ts';
import { ACCOUNT, POSTS } from './account.ts';
import { MODEL } from './model.ts';
import { PLATFORM } from './platform.ts';
import { POPULATION } from './population.ts';
import type { Row, Scope, ValuesOf } from './row.ts';

export { defaultsOf, type Row, type Scope, type ValuesOf } from './row.ts';
export { ACCOUNT, MODEL, PLATFORM, POPULATION, POSTS };

/** All rows by key. Keys are unique over all scopes. */
export const PARAMETERS = { ...MODEL, ...PLATFORM, ...POPULATION, ...ACCOUNT, ...POSTS };

export type PlatformKey = keyof typeof PLATFORM;
export type PostsKey = keyof typeof POSTS;
export type ParameterKey = keyof typeof PARAMETERS;

export type ModelValues = ValuesOf<typeof MODEL>;
export type PlatformValues = ValuesOf<typeof PLATFORM>;
export type PopulationValues = ValuesOf<typeof POPULATION>;
export type AccountValues = ValuesOf<typeof ACCOUNT>;
export type PostsValues = ValuesOf<typeof POSTS>;

/** Row of a key, or undefined where no such parameter exists. */
export const rowOf = (key: string): Row | undefined =>
  Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key as ParameterKey] : undefined;

/** Keys of one scope, in the table's order. */
export const keysOf = (scope: Scope): ParameterKey[] =>
  (Object.keys(PARAMETERS) as ParameterKey[]).filter((key) => PARAMETERS[key].scope === scope);

/**
 * What is wrong with a value for a row, in fixed wording, or undefined when it is fine.
 * @example wrongValue(PARAMETERS.linksPerDay, -3) // '-3 is less than the minimum 0'
 */
export function wrongValue(row: Row, value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return `${shown(value)} is not a number; expected ${row.min} to ${row.max}`;
  }
  if (value < row.min) return `${value} is less than the minimum ${row.min}`;
  if (value > row.max) return `${value} is greater than the maximum ${row.max}`;
  if ((row.kind === 'integer' || row.kind === 'switch') && !Number.isInteger(value)) {
    return `${value} is not a whole number`;
  }
  return undefined;
}

/** A found value as an error shows it: short, and never an object's innards. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return legible(JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value));
  }
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'an object';
  return String(value);
}
