/** Small words that texts for people are made of: lists, counts, quotations, suggestions, times. */

/** `a, b or c` */
export const list = (names: readonly string[], last = 'or'): string =>
  names.length > 1
    ? `${names.slice(0, -1).join(', ')} ${last} ${names[names.length - 1]}`
    : names.join('');

/** What to put behind a word that is not known; nothing where no other is near. */
export const didYouMean = (names: readonly string[]): string =>
  names.length > 0 ? `; did you mean ${list(names)}?` : '';

/** What somebody wrote, cut where it is long. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** `1 seed`, `2 seeds` */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;

/** Time left, coarser the more there is. */
export function left(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
