/**
 * The scenarios that are shipped: what they are called, at once, and their files, one at a time when
 * asked for, as they were checked when the page was built.
 */
import listed from 'virtual:scenarios';
import type { Loaded } from './player.ts';
import type { Choice } from './viz/chooser.ts';

const FILES = import.meta.glob<unknown>('../scenarios/*.json', {
  query: '?checked',
  import: 'default',
});

const idOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** Rows of the source in its order: situations, claims, what is added. */
const KINDS = 'SCX';
const place = ({ row }: { row: string }): number =>
  KINDS.indexOf(row.charAt(0)) * 1000 + Number.parseInt(row.slice(1), 10);

/** All shipped scenarios, in the order of the source. */
export const CHOICES: readonly Choice[] = [...listed].sort((a, b) => place(a) - place(b));

/** Row of the source that a shipped scenario reproduces first. */
export const rowOf = (id: string): string => listed.find((one) => one.id === id)?.row ?? '';

/** Ids of all shipped scenarios. */
export const SCENARIOS: readonly string[] = CHOICES.map(({ id }) => id);

/** Reads a shipped scenario; undefined where there is none of that id. */
export async function loadScenario(id: string): Promise<Loaded | undefined> {
  const path = Object.keys(FILES).find((file) => idOf(file) === id);
  const load = path === undefined ? undefined : FILES[path];
  return load && { file: `${id}.json`, json: await load(), checked: true };
}
