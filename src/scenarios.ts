/**
 * The scenarios that are shipped: what they are called, at once, and their files, one at a time when
 * asked for, as they were checked when the page was built.
 */
import listed from 'virtual:scenarios';
import type { Loaded } from './loaded.ts';
import { LANGUAGE, storyWords } from './text/index.ts';
import type { Choice } from './viz/chooser.ts';

const FILES = import.meta.glob<object>('../scenarios/*.json', {
  query: '?checked',
  import: 'default',
});

const idOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** Rows of the source in its order: situations, claims, what is added. */
const KINDS = 'SCX';
const place = ({ row }: { row: string }): number =>
  KINDS.indexOf(row.charAt(0)) * 1000 + Number.parseInt(row.slice(1), 10);

/** All shipped scenarios, in the order of the source. */
export const CHOICES: readonly Choice[] = [...listed]
  .sort((a, b) => place(a) - place(b))
  .map((one) => storyWords(one.id, one));

/** Row of the source that a shipped scenario reproduces first. */
export const rowOf = (id: string): string => listed.find((one) => one.id === id)?.row ?? '';

/** Ids of all shipped scenarios. */
export const SCENARIOS: readonly string[] = CHOICES.map(({ id }) => id);

/** A shipped scenario as it is told, in the page's language; undefined where there is none. */
export async function loadScenario(id: string): Promise<Loaded | undefined> {
  const shipped = await loadFile(id);
  return shipped && { ...shipped, json: storyWords(id, shipped.json), lang: LANGUAGE };
}

/**
 * A shipped scenario as its file has it, in English: what is saved and edited, whatever language the
 * page is in, so that everybody has the same file. Undefined where there is none of that id.
 */
export async function loadFile(id: string): Promise<(Loaded & { json: object }) | undefined> {
  const path = Object.keys(FILES).find((file) => idOf(file) === id);
  const load = path === undefined ? undefined : FILES[path];
  return load && { file: `${id}.json`, json: await load(), checked: true };
}
