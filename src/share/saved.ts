/**
 * What survives a reload: the world that was shown and the moment it was at, in the tab's storage
 * (for its own reload) and in the browser's (for the next visit). Storage that is full or blocked
 * is no error: `save` says whether it worked.
 */
import type { Told } from './told.ts';
import { isTick, readTold, written } from './told.ts';

/** A world, the moment that was shown, whether it played, and at rest the state's fingerprint. */
export interface Saved {
  readonly told: Told;
  readonly version: string;
  readonly tick: number;
  readonly playing: boolean;
  readonly fingerprint?: string | undefined;
}

/** A storage such as `localStorage`; getting at one may throw where it is blocked. */
export type Place = () => Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'half-by-tuesday';

/** Writes to every place; true when at least one has taken it. */
export function save({ told, version, ...moment }: Saved, places: readonly Place[]): boolean {
  const text = JSON.stringify({ world: written(told, version), ...moment });
  let kept = false;
  for (const place of places) {
    try {
      place().setItem(KEY, text);
      kept = true;
    } catch {
      // Full or blocked; another place may do.
    }
  }
  return kept;
}

/** What was saved in a place; undefined where there is nothing, or nothing that can be read. */
export function saved(place: Place): Saved | undefined {
  try {
    const json = JSON.parse(place().getItem(KEY) ?? '') as Record<string, unknown>;
    const { world, tick, playing, fingerprint } = json;
    const found = readTold(String(world));
    if ('wrong' in found || !isTick(tick)) return undefined;
    const moment = { tick, playing: playing === true };
    return typeof fingerprint === 'string'
      ? { ...found, ...moment, fingerprint }
      : { ...found, ...moment };
  } catch {
    return undefined;
  }
}
