/**
 * The smallest whole level that works: doubled until one works, then bisected. Each verdict is that
 * of a trial; nothing is interpolated. Knows nothing of what is tried.
 */

/** What a search came to. */
export interface Search<T> {
  /** Highest level that may be tried. */
  readonly limit: number;
  /** The smallest level that works, and what it came to; undefined where none of those tried does. */
  readonly level: number | undefined;
  readonly outcome: T | undefined;
  /** Outcome at the limit, where no level works. */
  readonly atLimit: T | undefined;
  /** All levels that were tried, upwards, and whether each works. */
  readonly tried: readonly { readonly level: number; readonly works: boolean }[];
}

/**
 * Searches levels 1 to `limit`; level 0 is known not to work. The level below the one found was
 * tried (or is 0) and does not work; the one above it is tried too.
 * @param trial runs a level; what it yields is handed on
 */
export function* smallest<Y, T>(
  limit: number,
  trial: (level: number) => Generator<Y, T>,
  works: (outcome: T) => boolean,
): Generator<Y, Search<T>> {
  const outcomes = new Map<number, T>();
  function* holds(level: number): Generator<Y, boolean> {
    const outcome = yield* trial(level);
    outcomes.set(level, outcome);
    return works(outcome);
  }
  let [below, level] = [0, 0];
  while (level === 0 && below < limit) {
    const next = Math.min(limit, Math.max(1, 2 * below));
    if (yield* holds(next)) level = next;
    else below = next;
  }
  while (level - below > 1) {
    const middle = (below + level) >> 1;
    if (yield* holds(middle)) level = middle;
    else below = middle;
  }
  if (level > 0 && level < limit && !outcomes.has(level + 1)) yield* holds(level + 1);
  const tried = [...outcomes]
    .map(([tried, outcome]) => ({ level: tried, works: works(outcome) }))
    .sort((a, b) => a.level - b.level);
  return {
    limit,
    level: level || undefined,
    outcome: outcomes.get(level),
    atLimit: level > 0 ? undefined : outcomes.get(limit),
    tried,
  };
}
