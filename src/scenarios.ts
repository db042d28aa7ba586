/** The scenarios that are shipped, loaded one at a time when asked for. */
import type { Loaded } from './player.ts';

const FILES = import.meta.glob<unknown>('../scenarios/*.json', { import: 'default' });
const idOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** Ids of all shipped scenarios. */
export const SCENARIOS: readonly string[] = Object.keys(FILES).map(idOf).sort();

/** Reads a shipped scenario; undefined where there is none of that id. */
export async function loadScenario(id: string): Promise<Loaded | undefined> {
  const path = Object.keys(FILES).find((file) => idOf(file) === id);
  const load = path === undefined ? undefined : FILES[path];
  return load && { file: `${id}.json`, json: await load() };
}
