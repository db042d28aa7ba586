/**
 * New ties: a follow takes effect, a friendship for both. A row that is full moves to the end of the
 * table; what it leaves behind is not used again.
 */
import { Purpose } from './dice.ts';
import { CAUSES, Standing } from './frame.ts';
import { recordMove } from './ledger.ts';
import { Flag, NONE } from './state.ts';
import { fade, tieBetween } from './ties.ts';
import type { World } from './world.ts';

/** Carries out all follows of this tick. */
export function grow(world: World): void {
  const { dice, rules, tick } = world;
  for (const { listener, target } of world.drafts.follows) {
    const back =
      rules.friendship === 1 ||
      dice.draw(Purpose.followBack, tick, target, listener) < rules.followBack;
    listen(world, listener, target, back);
    if (back) listen(world, target, listener, true);
  }
}

/** `listener` listens to `target` from now on; where it does already, they may become friends. */
function listen(world: World, listener: number, target: number, mutual: boolean): void {
  const { ties, people } = world.tables;
  const known = tieBetween(world, listener, target);
  if (known >= 0 && ties.at.standing[known] !== Standing.left) {
    if (mutual) ties.at.flags[known] |= Flag.mutual;
    return;
  }
  const e = known >= 0 ? known : newTie(world, listener, target);
  fade(world, e);
  if (mutual) ties.at.flags[e] |= Flag.mutual;
  recordMove(world, {
    tie: e,
    listener,
    from: known >= 0 ? Standing.left : Standing.stranger,
    to: Standing.listening,
    reason: known >= 0 ? 'forgave' : 'found',
  });
  ties.at.standing[e] = Standing.listening;
  ties.at.annoyance.fill(0, e * CAUSES.length, (e + 1) * CAUSES.length);
  people.at.listeners[target]++;
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
  const to = ties.length;
  for (let n = 0; n < room; n++) ties.append();
  for (let n = 0; n < count; n++) {
    ties.copyRow(first + n, to + n);
    ties.at.standing[first + n] = Standing.stranger;
  }
  people.at.firstTie[listener] = to;
  people.at.room[listener] = room;
}
