/**
 * All that says which world is shown: a shipped scenario by its id or one of one's own as JSON, the
 * seed, and what was changed. Written into links and into the browser's storage; what is read from
 * either is checked here for its form, and by the engine for its values.
 */
import type { Changes, Choices } from '../workers/api.ts';

/** A scenario that is not shipped: parsed JSON, and the name that problems are told under. */
export interface Own {
  readonly file: string;
  readonly json: unknown;
}

/** Which world it is. */
export interface Told {
  readonly scenario: string;
  readonly own: Own | undefined;
  readonly seed: string | undefined;
  readonly changes: Changes;
  /** Strategy and platform, where they are not the scenario's. */
  readonly choices: Choices;
}

const MOST_SEED = 2000;

/** Whether an address can say it without a packed part. */
export const plain = ({ own, changes, choices }: Told): boolean =>
  own === undefined && Object.keys({ ...changes, ...choices }).length === 0;

/** What is written down, with the version of the engine that it was made with. */
export const written = (told: Told, version: string): string =>
  JSON.stringify({ v: version, ...told });

/** Reads what `written` wrote; undefined where it is anything else. */
export function readTold(text: string): { told: Told; version: string } | undefined {
  const found = objectOf(parsed(text));
  const { v, scenario, seed, own, changes = {}, choices = {} } = found ?? {};
  if (typeof v !== 'string' || v.length > 40 || typeof scenario !== 'string') return undefined;
  if (seed !== undefined && (typeof seed !== 'string' || seed.length > MOST_SEED)) return undefined;
  const values = objectOf(changes);
  if (!values || Object.values(values).some((value) => typeof value !== 'number')) return undefined;
  const chosen = objectOf(choices);
  if (!chosen || Object.values(chosen).some((id) => typeof id !== 'string')) return undefined;
  const mine = own === undefined ? undefined : ownOf(own);
  if (own !== undefined && !mine) return undefined;
  const { strategy, platform } = chosen as Choices;
  const told = { scenario, seed, own: mine, changes: values as Changes };
  return { told: { ...told, choices: some({ strategy, platform }) }, version: v };
}

function ownOf(value: unknown): Own | undefined {
  const own = objectOf(value);
  if (!own || typeof own['file'] !== 'string' || !objectOf(own['json'])) return undefined;
  return { file: own['file'].slice(0, 200), json: own['json'] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const objectOf = (value: unknown): Record<string, unknown> | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;

const some = (choices: Choices): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([, id]) => id !== undefined));
