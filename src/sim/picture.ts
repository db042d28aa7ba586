/** Fills a frame: what a picture of one account's audience needs of this moment. Changes no state. */
import type { Cast } from './cast.ts';
import type { Frame, FrameBuffers, Moment, Move } from './frame.ts';
import { CAUSES, REASONS, Standing } from './frame.ts';
import { nameOf } from './names.ts';
import { Flag } from './state.ts';
import { feelings, tieBetween } from './ties.ts';
import type { World } from './world.ts';

/** Buffers for so many places. */
export const newBuffers = (places: number): FrameBuffers => ({
  standing_a: new Uint8Array(places),
  strain_a: new Uint8Array(places),
  warmth_a: new Uint8Array(places),
  saw_a: new Uint8Array(places),
});

/** Where a reader of the series and the ledger has got to. */
export interface Bookmark {
  tick: number;
  move: number;
}

/**
 * The frame of account `k` now, with what happened since the bookmark, which moves on.
 * @param end tick at which the story ends
 * @param cast who is drawn; everybody unless told
 */
export function picture(
  world: World,
  k: number,
  buffers: FrameBuffers,
  bookmark: Bookmark,
  end: number,
  cast?: Cast,
): Frame {
  const moments: Moment[] = [];
  for (; bookmark.tick <= world.tick; bookmark.tick++)
    moments.push(momentOf(world, k, bookmark.tick));
  const moves: Move[] = [];
  for (; bookmark.move < world.tables.moves.length; bookmark.move++) {
    if (world.tables.moves.at.account[bookmark.move] === k)
      moves.push(moveOf(world, bookmark.move));
  }
  // Who is new in the audience comes into the cast before the picture is taken.
  if (cast)
    for (const { from, member } of moves) if (from === Standing.stranger) cast.enter(member);
  fill(world, k, buffers, cast);
  return { tick: world.tick, done: world.tick >= end, buffers, moments, moves };
}

function fill(world: World, k: number, buffers: FrameBuffers, cast: Cast | undefined): void {
  const { audience, member } = world.accounts[k];
  const { standing } = world.tables.ties.at;
  buffers.standing_a.fill(Standing.stranger);
  buffers.strain_a.fill(0);
  buffers.warmth_a.fill(0);
  for (const a of audience) {
    const c = cast ? cast.placeOf(a) : a;
    if (c < 0) continue;
    const e = tieBetween(world, a, member);
    const { strain, warmth } = feelings(world, a, e);
    buffers.standing_a[c] = standing[e];
    buffers.strain_a[c] = Math.min(255, Math.round(255 * strain));
    buffers.warmth_a[c] = Math.round(255 * warmth);
  }
  const saw_a = world.sawSinceFrame[k];
  const { length } = buffers.saw_a;
  for (let c = 0; c < length; c++) buffers.saw_a[c] = saw_a[cast ? cast.member_c[c] : c];
  saw_a.fill(0);
}

/** One row of the series. */
export function momentOf(world: World, k: number, tick: number): Moment {
  const { at } = world.tables.series;
  const row = tick * world.accounts.length + k;
  return {
    tick,
    friends: at.friends[row],
    listening: at.listening[row],
    muted: at.muted[row],
    stopped: at.stopped[row],
    left: at.left[row],
    links: at.links[row],
    otherPosts: at.otherPosts[row],
    responses: at.responses[row],
    clicks: at.clicks[row],
  };
}

/** One record of the ledger, as the story and the inspector want it. */
export function moveOf(world: World, m: number): Move {
  const { at } = world.tables.moves;
  const first = m * CAUSES.length;
  return {
    tick: at.tick[m],
    member: at.listener[m],
    name: memberName(world, at.listener[m]),
    from: at.from[m] as Standing,
    to: at.to[m] as Standing,
    reason: REASONS[at.reason[m]],
    annoyance: Array.from(at.annoyance.subarray(first, first + CAUSES.length)),
    threshold: at.threshold[m],
    warmth: at.warmth[m],
    burst: at.burstSize[m],
    burstAge: at.burstAge[m],
    mutualFriends: at.mutualFriends[m],
  };
}

/** The name of a member: an account's own, or one of the crowd's. */
export function memberName(world: World, member: number): string {
  const k = world.account_a[member];
  return k < 0 ? nameOf(member) : world.accounts[k].name;
}

/**
 * Ties as pairs of places, a mutual pair once: [a0, b0, a1, b1, …]. Of a cast, those among the people
 * who are in it for a reason: places of the sample may come to be somebody else's.
 */
export function friendships(world: World, cast?: Cast): Uint32Array<ArrayBuffer> {
  const { people, ties } = world.tables;
  const pairs: number[] = [];
  const places = cast ? cast.known : people.length;
  for (let c = 0; c < places; c++) {
    const a = cast ? cast.member_c[c] : c;
    const first = people.at.firstTie[a];
    for (let e = first; e < first + people.at.ties[a]; e++) {
      const b = ties.at.target[e];
      const d = cast ? cast.placeOf(b) : b;
      if (d < 0 || d >= places) continue;
      if ((ties.at.flags[e] & Flag.mutual) === 0 || a < b) pairs.push(c, d);
    }
  }
  return Uint32Array.from(pairs);
}
