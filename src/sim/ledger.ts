/** The ledger: one record for each tie that changes its standing, and the accounts' tally with it. */
import { TICKS_A_DAY } from './calendar.ts';
import type { Decision } from './drafts.ts';
import { CAUSES, REASONS, Standing } from './frame.ts';
import { Flag, NONE } from './state.ts';
import { effectiveTolerance } from './ties.ts';
import type { World } from './world.ts';

const OTHERS = CAUSES.indexOf('others');

/** A move that is about to take effect; the tie has been faded up to now. */
export interface PlannedMove extends Decision {
  readonly from: Standing;
}

/** Writes the record of a move. Call before the tie changes. */
export function recordMove(world: World, move: PlannedMove): void {
  const { tie, listener, from, to, reason } = move;
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
  if (account >= 0) count(world, account, m);
}

/** Keeps the account's tally in step with the ledger. */
function count(world: World, k: number, m: number): void {
  const { moves, tally } = world.tables;
  const { at } = moves;
  const column_s = [null, tally.at.listening, tally.at.muted, tally.at.stopped, tally.at.left];
  const [before, after] = [column_s[at.from[m]], column_s[at.to[m]]];
  if (before) before[k]--;
  if (after) after[k]++;
  if (at.from[m] === Standing.stranger) tally.at.gained[k]++;
  if (at.from[m] === Standing.left) tally.at.returned[k]++;
  const came = at.from[m] === Standing.stranger || at.from[m] === Standing.left;
  if (came) tally.at.friends[k]++;
  if (at.to[m] !== Standing.left) return;
  tally.at.friends[k]--;
  tally.at.leftBy[k * REASONS.length + at.reason[m]]++;
  const rung = at.everMuted[m] === 1 || at.everStopped[m] === 1;
  const drifted = REASONS[at.reason[m]] === 'drift';
  const burst = !drifted && at.burstAge[m] >= 0 && at.burstAge[m] <= TICKS_A_DAY;
  if (isSwayed(moves, m)) tally.at.leftSwayed[k]++;
  if (rung) tally.at.leftAfterRung[k]++;
  if (rung || burst) tally.at.leftWarned[k]++;
}

/** Whether somebody left who would have stayed, but for departures noticed. */
function isSwayed({ at }: World['tables']['moves'], m: number): boolean {
  if (at.reason[m] >= CAUSES.length) return false;
  let own = 0;
  for (let c = 0; c < CAUSES.length; c++) {
    if (c !== OTHERS) own += at.annoyance[m * CAUSES.length + c];
  }
  return own < at.threshold[m];
}

/** People to whom both have a tie that is not gone. */
export function mutualFriends(world: World, a: number, b: number): number {
  const { people, ties } = world.tables;
  const { mark_a } = world.marks;
  const mark = world.marks.next();
  const { standing, target } = ties.at;
  const end = (member: number): number => people.at.firstTie[member] + people.at.ties[member];
  for (let e = people.at.firstTie[b]; e < end(b); e++) {
    if (standing[e] !== Standing.left) mark_a[target[e]] = mark;
  }
  let shared = 0;
  for (let e = people.at.firstTie[a]; e < end(a); e++) {
    if (standing[e] !== Standing.left && mark_a[target[e]] === mark) shared++;
  }
  return shared;
}
