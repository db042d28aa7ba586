/** One member towards an account, for the inspector: state, reasons, and what filled the patience. */
import type { Move } from './frame.ts';
import { CAUSES, Standing } from './frame.ts';
import { mutualFriends } from './ledger.ts';
import { memberName, moveOf } from './picture.ts';
import { feelings, tieBetween } from './ties.ts';
import type { World } from './world.ts';

/** Exposures listed at most. */
const LISTED = 40;

/** One post of the account that somebody saw, and what it cost. */
export interface Exposure {
  readonly tick: number;
  /** Index into `POST_KINDS`. */
  readonly kind: number;
  /** Points added by seeing it. */
  readonly points: number;
}

export interface PersonReport {
  readonly member: number;
  readonly name: string;
  readonly standing: Standing;
  /** Points by cause, in the order of `CAUSES`. */
  readonly annoyance: readonly number[];
  /** Points at which this member would leave. */
  readonly threshold: number;
  readonly warmth: number;
  readonly friends: number;
  readonly mutualFriends: number;
  readonly visitsPerDay: number;
  readonly acknowledgements: number;
  /** Posts of the account that were seen. */
  readonly seen: number;
  /** Latest first. */
  readonly exposures: readonly Exposure[];
  readonly moves: readonly Move[];
}

/** @throws RangeError when there is no such member */
export function personOf(world: World, k: number, member: number): PersonReport {
  const { people, ties } = world.tables;
  if (!Number.isInteger(member) || member < 0 || member >= people.length) {
    throw new RangeError(`member ${member}: expected 0 to ${people.length - 1}`);
  }
  const account = world.accounts[k].member;
  const e = tieBetween(world, member, account);
  const feels = e < 0 ? undefined : feelings(world, member, e);
  return {
    member,
    name: memberName(world, member),
    standing: e < 0 ? Standing.stranger : (ties.at.standing[e] as Standing),
    annoyance: CAUSES.map((_, c) =>
      feels ? ties.at.annoyance[e * CAUSES.length + c] * feels.left : 0,
    ),
    threshold: feels?.threshold ?? 0,
    warmth: feels?.warmth ?? 0,
    friends: friendsOf(world, member),
    mutualFriends: mutualFriends(world, member, account),
    visitsPerDay: people.at.visitsPerDay[member],
    acknowledgements: e < 0 ? 0 : ties.at.acknowledgements[e],
    seen: e < 0 ? 0 : ties.at.seen[e],
    exposures: exposuresOf(world, k, member),
    moves: movesOf(world, k, member),
  };
}

function friendsOf(world: World, member: number): number {
  const { people, ties } = world.tables;
  const first = people.at.firstTie[member];
  let friends = 0;
  for (let e = first; e < first + people.at.ties[member]; e++) {
    if (ties.at.standing[e] !== Standing.left) friends++;
  }
  return friends;
}

function exposuresOf(world: World, k: number, member: number): Exposure[] {
  const { acts, exposures, heads } = world.tables;
  const { at } = exposures;
  const found: Exposure[] = [];
  let x = heads.at.newest[k * world.members + member];
  for (; x >= 0 && found.length < LISTED; x = at.previous[x]) {
    found.push({ tick: at.tick[x], kind: acts.at.kind[at.act[x]], points: at.points[x] });
  }
  return found;
}

function movesOf(world: World, k: number, member: number): Move[] {
  const { moves } = world.tables;
  const found: Move[] = [];
  for (let m = 0; m < moves.length; m++) {
    if (moves.at.listener[m] === member && moves.at.account[m] === k) found.push(moveOf(world, m));
  }
  return found;
}
