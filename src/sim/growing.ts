/**
 * New ties: a follow takes effect, a friendship for both. A row that is full moves to the end of the
 * table; what it leaves behind is not used again.
 */
import { Purpose } from './dice.ts';
import { hasForgiven } from './finding.ts';
import type { Reason } from './frame.ts';
import { CAUSES, Standing } from './frame.ts';
import { recordMove } from './ledger.ts';
import { Flag, NONE } from './state.ts';
import { fade, tieBetween } from './ties.ts';
import type { World } from './world.ts';

/** Carries out all follows of this tick. */
export function grow(world: World): void {
  const friendship = world.rules.friendship === 1;
  for (const { listener, target, by } of world.drafts.follows) {
    const reason = by === 'accepting' ? 'accepted' : 'found';
    if (friendship) befriend(world, listener, target, reason);
    else follow(world, listener, target, reason, by === undefined);
  }
}

/** A friend request: both listen from now on, unless the other one left in anger and still is angry. */
function befriend(world: World, listener: number, target: number, reason: Reason): void {
  const theirs = tieBetween(world, target, listener);
  const refused = theirs >= 0 && world.tables.ties.at.standing[theirs] === Standing.left;
  if (refused && !hasForgiven(world, target, theirs)) return;
  listen(world, listener, target, reason, true);
  if (theirs >= 0 && !refused) world.tables.ties.at.flags[theirs] |= Flag.mutual;
  else listen(world, target, listener, reason, true);
}

/**
 * Following is one way; the other has been following already, or may follow back: at once, or where
 * it was asked to, when it has looked at the profile.
 */
function follow(
  world: World,
  listener: number,
  target: number,
  reason: Reason,
  backAtOnce: boolean,
): void {
  const { dice, rules, tables, tick } = world;
  const theirs = tieBetween(world, target, listener);
  const follows = theirs >= 0 && tables.ties.at.standing[theirs] !== Standing.left;
  const back =
    backAtOnce && dice.draw(Purpose.followBack, tick, target, listener) < rules.followBack;
  listen(world, listener, target, reason, follows || back);
  if (follows) tables.ties.at.flags[theirs] |= Flag.mutual;
  else if (back) listen(world, target, listener, reason, true);
}

/** `listener` listens to `target` from now on: again, or for the first time. */
function listen(
  world: World,
  listener: number,
  target: number,
  how: Reason,
  mutual: boolean,
): void {
  const { ties, people } = world.tables;
  const known = tieBetween(world, listener, target);
  const from = known < 0 ? Standing.stranger : (ties.at.standing[known] as Standing);
  const e = known >= 0 ? known : newTie(world, listener, target);
  if (mutual) ties.at.flags[e] |= Flag.mutual;
  if (from === Standing.listening) return;
  fade(world, e);
  const reason = known >= 0 ? 'forgave' : how;
  recordMove(world, { tie: e, listener, from, to: Standing.listening, reason });
  ties.at.standing[e] = Standing.listening;
  // What was forgiven explains no later departure.
  ties.at.flags[e] &= ~(Flag.everMuted | Flag.everStopped);
  ties.at.burstSeen[e] = NONE;
  const k = world.account_a[target];
  if (k >= 0) world.tables.heads.at.newest[k * world.members + listener] = NONE;
  ties.at.annoyance.fill(0, e * CAUSES.length, (e + 1) * CAUSES.length);
  if (from === Standing.stranger || from === Standing.left) people.at.listeners[target]++;
}

function newTie(world: World, listener: number, target: number): number {
  const { ties, people } = world.tables;
  if (people.at.ties[listener] === people.at.room[listener]) moveRow(world, listener);
  const e = people.at.firstTie[listener] + people.at.ties[listener]++;
  ties.at.target[e] = target;
  ties.at.standing[e] = Standing.left;
  ties.at.flags[e] = 0;
  ties.at.burstSeen[e] = NONE;
  ties.at.formed[e] = world.tick;
  ties.at.touched[e] = world.tick;
  const k = world.account_a[target];
  if (k >= 0) world.accounts[k].audience.push(listener);
  return e;
}

/** Moves a full row to the end, with room for a quarter more. */
function moveRow(world: World, listener: number): void {
  const { ties, people } = world.tables;
  const [first, count] = [people.at.firstTie[listener], people.at.ties[listener]];
  const room = count + Math.max(4, count >> 2);
  const to = ties.appendMany(room);
  ties.copyRows(first, to, count);
  ties.at.standing.fill(Standing.stranger, first, first + count);
  people.at.firstTie[listener] = to;
  people.at.room[listener] = room;
}
