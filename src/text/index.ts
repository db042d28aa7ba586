/** The words of the page, in the language that is asked for. */
export { type Counts, capital, type MoveFacts, text } from './en.ts';
