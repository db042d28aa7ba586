/** Lines of two engines side by side. */

/** Where an engine parts from another: the first line of each story and seed, as found and expected. */
export function parted(found: string, expected: string): string[] {
  const theirs = expected.split('\n');
  const lines = found.split('\n');
  const seen = new Set<string>();
  const differ = theirs.flatMap((line, n) => {
    const story = line.split(' ').slice(0, 2).join(' ');
    if (lines[n] === line || seen.has(story)) return [];
    seen.add(story);
    return [`found ${lines[n]}, expected ${line}`];
  });
  return lines.length > theirs.length ? [...differ, `found ${lines.length} lines`] : differ;
}
