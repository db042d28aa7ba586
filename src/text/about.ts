/** The words within “About”, in the language of the page; loaded with the dialog. */
import { about as english } from './en/about.ts';
import { LANGUAGE } from './index.ts';
import type { Words } from './words.ts';

export const about: Words<typeof english> =
  LANGUAGE === 'de' ? (await import('./de/about.ts')).about : english;
