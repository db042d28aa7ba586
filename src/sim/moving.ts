/**
 * Carries out decisions: a tie climbs a rung, the ledger gets its record, a friendship that ends
 * ends for both, and mutual friends may notice.
 */
import { TICKS_A_DAY } from './calendar.ts';
import { Purpose } from './dice.ts';
import type { Decision } from './drafts.ts';
import type { Reason } from './frame.ts';
import { CAUSES, REASONS, Standing } from './frame.ts';
import { Flag, NONE } from './state.ts';
import { effectiveTolerance, fade, tieBetween } from './ties.ts';
import type { World } from './world.ts';

const OTHERS = CAUSES.indexOf('others');

/** Carries out all decisions of this tick; only then departures are noticed. */
export function settle(world: World): void {
  const { target } = world.tables.ties.at;
  const noticed = world.drafts.decisions.filter((decision) => move(world, decision));
  for (const { tie, listener } of noticed) spread(world, listener, target[tie]);
}

/** Whether it was a departure that others may notice. */
function move(world: World, { tie, listener, to, reason }: Decision): boolean {
  const { people, ties } = world.tables;
  const from = ties.at.standing[tie] as Standing;
  if (to <= from) return false;
  const target = ties.at.target[tie];
  const mutual = (ties.at.flags[tie] & Flag.mutual) !== 0;
  fade(world, tie);
  record(world, tie, listener, from, to, reason);
  ties.at.standing[tie] = to;
  if (to === Standing.muted) ties.at.flags[tie] |= Flag.everMuted;
  if (to === Standing.stopped) ties.at.flags[tie] |= Flag.everStopped;
  if (to !== Standing.left) return false;
  people.at.listeners[target]--;
  if (reason === 'dropped') return false;
  if (mutual) {
    const back = tieBetween(world, target, listener);
    move(world, { tie: back, listener: target, to: Standing.left, reason: 'dropped' });
  }
  return reason !== 'drift';
}

/** Friends of the one who left may notice, and lose a little patience with the same author. */
function spread(world: World, leaver: number, target: number): void {
  const { people, ties } = world.tables;
  const key = world.dice.key(Purpose.notice, world.tick);
  const first = people.at.firstTie[leaver];
  for (let e = first; e < first + people.at.ties[leaver]; e++) {
    const friend = ties.at.target[e];
    if (friend === target || ties.at.standing[e] === Standing.left) continue;
    if (world.dice.at(key, friend, leaver) >= world.rules.noticeShare) continue;
    const theirs = tieBetween(world, friend, target);
    if (theirs < 0 || ties.at.standing[theirs] === Standing.left) continue;
    fade(world, theirs);
    ties.at.annoyance[theirs * CAUSES.length + OTHERS] += world.rules.noticeWeight;
  }
}

function record(
  world: World,
  tie: number,
  listener: number,
  from: Standing,
  to: Standing,
  reason: Reason,
): void {
  const { moves, ties, heads } = world.tables;
  const m = moves.append();
  const { at } = moves;
  const target = ties.at.target[tie];
  const account = world.account_a[target];
  const flags = ties.at.flags[tie];
  at.tick[m] = world.tick;
  at.listener[m] = listener;
  at.target[m] = target;
  at.account[m] = account;
  at.from[m] = from;
  at.to[m] = to;
  at.reason[m] = REASONS.indexOf(reason);
  at.mutual[m] = flags & Flag.mutual ? 1 : 0;
  at.everMuted[m] = flags & Flag.everMuted ? 1 : 0;
  at.everStopped[m] = flags & Flag.everStopped ? 1 : 0;
  at.age[m] = world.tick - ties.at.formed[tie];
  at.warmth[m] = ties.at.warmth[tie];
  at.mutualFriends[m] = mutualFriends(world, listener, target);
  for (let c = 0; c < CAUSES.length; c++) {
    at.annoyance[m * CAUSES.length + c] = ties.at.annoyance[tie * CAUSES.length + c];
  }
  at.threshold[m] = effectiveTolerance(world, listener, tie);
  at.acknowledgements[m] = ties.at.acknowledgements[tie];
  at.seen[m] = ties.at.seen[tie];
  const burst = ties.at.burstSeen[tie];
  at.burstAge[m] = burst < 0 ? NONE : world.tick - burst;
  at.burstSize[m] = ties.at.burstSize[tie];
  at.exposure[m] = account < 0 ? NONE : heads.at.newest[account * world.members + listener];
  if (account >= 0 && at.mutual[m]) count(world, account, m);
}

/** Keeps the account's tally in step with the ledger. */
function count(world: World, k: number, m: number): void {
  const { moves, tally } = world.tables;
  const { at } = moves;
  const column_s = [null, tally.at.listening, tally.at.muted, tally.at.stopped, tally.at.left];
  const [before, after] = [column_s[at.from[m]], column_s[at.to[m]]];
  if (before) before[k]--;
  if (after) after[k]++;
  if (at.to[m] !== Standing.left) return;
  tally.at.friends[k]--;
  tally.at.leftBy[k * REASONS.length + at.reason[m]]++;
  const rung = at.everMuted[m] === 1 || at.everStopped[m] === 1;
  const drifted = REASONS[at.reason[m]] === 'drift';
  const burst = !drifted && at.burstAge[m] >= 0 && at.burstAge[m] <= TICKS_A_DAY;
  if (rung) tally.at.leftAfterRung[k]++;
  if (rung || burst) tally.at.leftWarned[k]++;
}

/** People to whom both have a tie that is not gone. */
export function mutualFriends(world: World, a: number, b: number): number {
  const { people, ties } = world.tables;
  const of = (member: number): Set<number> => {
    const found = new Set<number>();
    const first = people.at.firstTie[member];
    for (let e = first; e < first + people.at.ties[member]; e++) {
      if (ties.at.standing[e] !== Standing.left) found.add(ties.at.target[e]);
    }
    return found;
  };
  const theirs = of(b);
  let shared = 0;
  for (const friend of of(a)) if (theirs.has(friend)) shared++;
  return shared;
}
