/**
 * The words of the page, in the language that the address asks for. Another language than English
 * is loaded only then, and before anything is built, so that views find their words at once.
 */
import { text as english } from './en.ts';
import { namedIn } from './named.ts';
import { storyIn } from './stories.ts';
import type { Words } from './words.ts';

export { type Counts, capital, type MoveFacts } from './en.ts';

type Language = 'en' | 'de';

/** The language of an address; English where it asks for none, or for one that there is not. */
export const languageOf = (search: string): Language =>
  new URLSearchParams(search).get('lang')?.trim().toLowerCase() === 'de' ? 'de' : 'en';

/** Node, where tests and commands run, has no address. */
export const LANGUAGE: Language = languageOf(globalThis.location?.search ?? '');

export const text: Words<typeof english> =
  LANGUAGE === 'de' ? (await import('./de.ts')).text : english;

type Worded = { readonly label: string; readonly doc: string };

/** A row of the parameter table with its words in the page's language. */
export const rowWords = <T extends Worded & { readonly unit: string }>(key: string, row: T): T => ({
  ...namedIn(text.names.parameters, key, row),
  unit: text.names.units[row.unit] ?? row.unit,
});

/** A strategy or a platform with its words in the page's language. */
export const offerWords = <T extends Worded & { readonly id: string }>(
  kind: 'strategy' | 'platform',
  offer: T,
): T =>
  namedIn(kind === 'strategy' ? text.names.strategies : text.names.platforms, offer.id, offer);

/**
 * A shipped scenario, or a part of its file, with its texts in the page's language. Never for a file
 * or link of somebody's own: those are shown as they were written.
 */
export const storyWords = <T extends object>(id: string, file: T): T =>
  storyIn(text.stories, id, file);
