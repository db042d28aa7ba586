/** All departures of an account by cause and rung, and what keeps a share of those it began with. */
import { TICKS_A_DAY } from '../sim/calendar.ts';
import type { Reason } from '../sim/frame.ts';
import { REASONS, Standing } from '../sim/frame.ts';
import type { World } from '../sim/world.ts';
import { standingOf } from './departure.ts';
import type { Option } from './options.ts';
import { searchWays } from './options.ts';
import type { Story, Work } from './play.ts';

/** What people had done before they left. */
export const WARNINGS = ['mutedAndStopped', 'stopped', 'muted', 'burst', 'none'] as const;
export type Warning = (typeof WARNINGS)[number];

/** Departures of an account, those of people who came back too. */
export interface Departures {
  readonly total: number;
  /** Reasons with their departures, the most frequent first. */
  readonly reasons: readonly (readonly [Reason, number])[];
  /** The rungs climbed before; of those who climbed none, whether a burst was seen within a day. */
  readonly warnings: readonly (readonly [Warning, number])[];
}

/** Counts the departures from account `k`. */
export function departuresOf(world: World, k: number): Departures {
  const { at, length } = world.tables.moves;
  const reasons = new Map<Reason, number>();
  const warnings = new Map<Warning, number>(WARNINGS.map((warning) => [warning, 0]));
  const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let total = 0;
  for (let m = 0; m < length; m++) {
    if (at.account[m] !== k || at.to[m] !== Standing.left) continue;
    total++;
    const reason = REASONS[at.reason[m] ?? 0] as Reason;
    const burst = reason === 'drift' ? -1 : (at.burstAge[m] ?? -1);
    add(reasons, reason);
    const [muted, stopped] = [at.everMuted[m] === 1, at.everStopped[m] === 1];
    if (stopped) add(warnings, muted ? 'mutedAndStopped' : 'stopped');
    else if (muted) add(warnings, 'muted');
    else add(warnings, burst >= 0 && burst <= TICKS_A_DAY ? 'burst' : 'none');
  }
  const sorted = [...reasons].sort(([, a], [, b]) => b - a);
  return { total, reasons: sorted, warnings: [...warnings] };
}

/** What keeps a share of the friends. */
export interface Keeping {
  /** Friends at the start, and how many of them are friends at the end, as the story is. */
  readonly friends: number;
  readonly kept: number;
  readonly ways: readonly Option[];
}

/** Share of these members who are friends of account `k` now. */
function shareKept(world: World, k: number, members: readonly number[]): number {
  const kept = members.filter((member) => {
    const standing = standingOf(world, k, member);
    return standing !== Standing.stranger && standing !== Standing.left;
  });
  return members.length > 0 ? kept.length / members.length : 1;
}

/**
 * The smallest changes of strategy that keep a share of the friends at the start.
 * @param base the story, played to its end
 * @param enough share, 0 to 1
 */
export function* wouldKeep(
  story: Story,
  base: World,
  account: number,
  enough: number,
): Work<Keeping> {
  const friends = [...(story.start().world.accounts[account]?.audience ?? [])];
  const kept = (world: World): number => shareKept(world, account, friends);
  const now = kept(base);
  const ways = now < enough ? yield* searchWays({ story, base, account, kept, enough }) : [];
  return { friends: friends.length, kept: now, ways };
}
