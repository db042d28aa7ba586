/** A posting log: what an account posts and when, as a scenario or a file states it. */
import type { Calendar } from './calendar.ts';
import { shown } from './params/index.ts';
import type { LogEntry } from './scenario/types.ts';
import type { Logged } from './strategy.ts';
import { LOGGED_KINDS } from './strategy.ts';

/** What is logged for each tick, in the order of the log. */
export function logByTick(
  entries: readonly LogEntry[],
  calendar: Calendar,
): ReadonlyMap<number, readonly Logged[]> {
  const log = new Map<number, Logged[]>();
  for (const { at, kind, count, useful } of entries) {
    const tick = calendar.tickOf(at) ?? 0;
    const logged = log.get(tick) ?? [];
    log.set(tick, logged);
    logged.push({ kind: LOGGED_KINDS.indexOf(kind) as Logged['kind'], count, useful });
  }
  return log;
}

/** Entries whose moment does not fit: before the one above them, or not before the end of the story. */
export function misplaced(
  entries: readonly LogEntry[],
  calendar: Calendar,
  until: string,
): { readonly entry: number; readonly message: string }[] {
  const found: { entry: number; message: string }[] = [];
  const end = calendar.tickOf(until) ?? 0;
  let latest = 0;
  for (const [entry, { at }] of entries.entries()) {
    const tick = calendar.tickOf(at) ?? 0;
    const before = entries[entry - 1]?.at;
    if (tick >= end) {
      found.push({ entry, message: `${shown(at)} is not before the end, ${shown(until)}` });
    } else if (tick < latest && before !== undefined) {
      const message = `${shown(at)} is before the entry above it, ${shown(before)}; expected times in order`;
      found.push({ entry, message });
    }
    latest = tick;
  }
  return found;
}
