/**
 * All that says which world is shown: a shipped scenario by its id or one of one's own as JSON, the
 * seed, and what was changed. Written into links and into the browser's storage; what is read from
 * either is checked here for its form, and by the engine for its values.
 */
import { TICKS_A_WEEK } from '../sim/calendar.ts';
import { LIMITS } from '../sim/limits.ts';
import type { Changes, Choices, Patch } from '../workers/api.ts';

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
  /** Values with which the story began, and what was changed on the way. */
  readonly changes: Changes;
  readonly patches: readonly Patch[];
  /** Strategy and platform, where they are not the scenario's. */
  readonly choices: Choices;
}

/** What can be wrong with something written: more than may be, or not what was written. */
export type Wrong = 'long' | 'damaged';

/** What was read. */
export interface Read {
  readonly told: Told;
  readonly version: string;
}

const DAMAGED = { wrong: 'damaged' } as const;

/** Values after all that was changed on the way. */
export const afterAll = ({ changes, patches }: Pick<Told, 'changes' | 'patches'>): Changes =>
  Object.assign({ ...changes }, ...patches.map((patch) => patch.changes));

/** Whether an address can say it without a packed part. */
export const plain = ({ own, changes, choices, patches }: Told): boolean =>
  own === undefined && patches.length === 0 && Object.keys({ ...changes, ...choices }).length === 0;

/** What is written down, with the version of the engine that it was made with. */
export const written = (told: Told, version: string): string =>
  JSON.stringify({ v: version, ...told });

/** Reads what `written` wrote, or says why it cannot. */
export function readTold(text: string): Read | { readonly wrong: Wrong } {
  const json = parsed(text);
  if (isDeeper(json, LIMITS.nesting)) return { wrong: 'long' };
  const { v, scenario, seed, own, changes = {}, patches = [], choices = {} } = objectOf(json) ?? {};
  if (typeof v !== 'string' || v.length > 40 || typeof scenario !== 'string') return DAMAGED;
  if (scenario.length > LIMITS.id) return DAMAGED;
  if (seed !== undefined && (typeof seed !== 'string' || seed.length > LIMITS.text)) return DAMAGED;
  const values = valuesOf(changes);
  const later = patchesOf(patches);
  if (!values || !later) return DAMAGED;
  const chosen = objectOf(choices);
  if (!chosen || Object.values(chosen).some((id) => typeof id !== 'string')) return DAMAGED;
  const mine = own === undefined ? undefined : ownOf(own);
  if (own !== undefined && !mine) return DAMAGED;
  const { strategy, platform } = chosen as Choices;
  const told = { scenario, seed, own: mine, changes: values, patches: later };
  return { told: { ...told, choices: some({ strategy, platform }) }, version: v };
}

/** Numbers by name; whether there are such parameters the engine says. */
function valuesOf(value: unknown): Changes | undefined {
  const values = objectOf(value);
  if (!values || Object.values(values).some((one) => typeof one !== 'number')) return undefined;
  return values as Changes;
}

function patchesOf(value: unknown): Patch[] | undefined {
  if (!Array.isArray(value) || value.length > LIMITS.patches) return undefined;
  const patches = value.map((one) => {
    const { tick, changes } = objectOf(one) ?? {};
    const values = valuesOf(changes);
    return values && isTick(tick) ? { tick, changes: values } : undefined;
  });
  return patches.every((patch) => patch !== undefined) ? patches : undefined;
}

/** A moment that a story may have. */
export const isTick = (tick: unknown): tick is number =>
  Number.isInteger(tick) &&
  (tick as number) >= 0 &&
  (tick as number) <= LIMITS.weeks * TICKS_A_WEEK;

/** Whether lists and objects stand deeper within each other than so many levels. */
const isDeeper = (value: unknown, levels: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

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
