/** What an account wrote in a story, and how much of it another story changes: the measure of a change. */
import { Kind, POST_KINDS } from '../sim/strategy.ts';
import type { World } from '../sim/world.ts';

/** Acts of an account. */
export interface Written {
  /** Acts by kind, in the order of `POST_KINDS`. */
  readonly byKind: readonly number[];
  /** Posts that were written in the same tick, for each such tick. */
  readonly bursts: readonly number[];
  readonly total: number;
}

/** What account `k` has written so far. */
export function writtenBy(world: World, k: number): Written {
  const { acts, people } = world.tables;
  const byKind = POST_KINDS.map(() => 0);
  const atTick = new Map<number, number>();
  const author = world.accounts[k]?.member ?? -1;
  for (let p = people.at.latestAct[author] ?? -1; p >= 0; p = acts.at.previous[p] ?? -1) {
    const [kind = 0, tick = 0] = [acts.at.kind[p], acts.at.tick[p]];
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    if (kind < Kind.response) atTick.set(tick, (atTick.get(tick) ?? 0) + 1);
  }
  const total = byKind.reduce((sum, n) => sum + n, 0);
  return { byKind, bursts: [...atTick.values()], total };
}

/**
 * Acts to leave out, add or move to get from one story to another, counted in the two.
 * @param burst posts at once at most; those beyond it have to be moved
 */
export function effort(before: Written, after: Written, burst = Number.POSITIVE_INFINITY): number {
  const counts = before.byKind.map((n, kind) => Math.abs(n - (after.byKind[kind] ?? 0)));
  const moved = before.bursts.map((size) => Math.max(0, size - burst));
  return [...counts, ...moved].reduce((sum, n) => sum + n, 0);
}
