/**
 * Carries out decisions: a tie climbs a rung, the ledger gets its record, a friendship that ends
 * ends for both, and mutual friends may notice.
 */
import { Purpose } from './dice.ts';
import type { Decision } from './drafts.ts';
import { CAUSES, Standing } from './frame.ts';
import { recordMove } from './ledger.ts';
import { Flag, NONE } from './state.ts';
import { fade, tieBetween } from './ties.ts';
import type { World } from './world.ts';

const OTHERS = CAUSES.indexOf('others');

/** Carries out all decisions of this tick; only then departures are noticed. */
export function settle(world: World): void {
  const { target } = world.tables.ties.at;
  const noticed = world.drafts.decisions.filter((decision) => move(world, decision));
  for (const { tie, listener } of noticed) {
    rememberLoss(world, target[tie]);
    spread(world, listener, target[tie]);
  }
}

/** Whether it was a departure that others may notice. */
function move(world: World, { tie, listener, to, reason }: Decision): boolean {
  const { people, ties } = world.tables;
  const from = ties.at.standing[tie] as Standing;
  if (to <= from) return false;
  const target = ties.at.target[tie];
  const mutual = (ties.at.flags[tie] & Flag.mutual) !== 0;
  fade(world, tie);
  recordMove(world, { tie, listener, from, to, reason });
  ties.at.standing[tie] = to;
  if (to === Standing.muted) ties.at.flags[tie] |= Flag.everMuted;
  if (to === Standing.stopped) ties.at.flags[tie] |= Flag.everStopped;
  if (to !== Standing.left) return false;
  people.at.listeners[target]--;
  if (reason === 'dropped') return false;
  const back = mutual ? tieBetween(world, target, listener) : NONE;
  if (back >= 0 && world.rules.friendship === 0) {
    // The other one goes on listening, one way.
    ties.at.flags[back] &= ~Flag.mutual;
    ties.at.flags[tie] &= ~Flag.mutual;
  } else if (back >= 0) {
    move(world, { tie: back, listener: target, to: Standing.left, reason: 'dropped' });
  }
  return reason !== 'drift';
}

/** What is said of somebody whom a listener dropped for annoyance. */
function rememberLoss(world: World, target: number): void {
  const { lost, lostAt } = world.tables.people.at;
  lost[target] = lost[target] * world.fading.memory.after(world.tick - lostAt[target]) + 1;
  lostAt[target] = world.tick;
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
    ties.at.annoyance[theirs * CAUSES.length + OTHERS] +=
      world.rules.noticeWeight * people.at.sensitivity[friend * CAUSES.length + OTHERS];
  }
}
