/**
 * "Did you mean": the known names nearest to a mistyped one, by edit distance. Knows nothing of
 * what the names stand for.
 */

/** At most this many suggestions: more would be a list, not a hint. */
const MOST = 3;

/**
 * The names nearest to a word, best first, none where nothing is near.
 * @example nearest('linkPerDay', ['linksPerDay', 'chatsPerDay']) // ['linksPerDay']
 */
export function nearest(word: string, names: readonly string[]): string[] {
  const sought = word.toLowerCase();
  const allowed = Math.max(2, Math.floor(word.length / 3));
  const found: { name: string; distance: number }[] = [];
  for (const name of names) {
    const known = name.toLowerCase();
    const within = sought.length >= 3 && known.includes(sought);
    const distance = within ? 1 : edits(sought, known);
    if (distance <= allowed) found.push({ name, distance });
  }
  found.sort((a, b) => a.distance - b.distance);
  const best = found[0]?.distance ?? 0;
  return found
    .filter(({ distance }) => distance <= best + 1)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into another. */
function edits(a: string, b: string): number {
  const width = b.length + 1;
  const cost = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      let least = i === 0 ? j : j === 0 ? i : Math.min(at(i - 1, j), at(i, j - 1)) + 1;
      if (i > 0 && j > 0)
        least = Math.min(least, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, at(i - 2, j - 2) + 1);
      cost[i * width + j] = least;
    }
  }
  return at(a.length, b.length);
}
