/**
 * A network before anybody has acted: who knows whom, which ties are mutual, and which members are
 * the accounts under study. Index `_f` is a pair of people (friendship or one-way), `_a` a member.
 */
import type { Dice } from '../dice.ts';
import { Purpose } from '../dice.ts';

export interface Network {
  readonly members: number;
  readonly community_a: Uint8Array;
  /** In a one-way pair, `listener_f` listens to `heard_f`. */
  readonly listener_f: Uint32Array;
  readonly heard_f: Uint32Array;
  /** 1 where both listen to each other. */
  readonly mutual_f: Uint8Array;
  /** Member that each account under study is. */
  readonly accounts: readonly number[];
}

/** Pairs of people as an imported list gives them, each pair once, members 0 to `members` - 1. */
export interface EdgeList {
  readonly members: number;
  readonly from_f: Uint32Array;
  readonly to_f: Uint32Array;
}

/**
 * Seats accounts in an imported friendship graph: each takes the place of a member, by dice among
 * those whose number of friends is within a tenth of what the scenario says (or the nearest one).
 * Its friends are those of the member, so that `overlap` has no effect.
 */
export function seat(edges: EdgeList, friends: readonly number[], dice: Dice): Network {
  const degree_a = new Uint32Array(edges.members);
  for (const a of edges.from_f) degree_a[a]++;
  for (const a of edges.to_f) degree_a[a]++;
  const accounts: number[] = [];
  for (const [k, wanted] of friends.entries()) {
    accounts.push(candidateSeat(degree_a, wanted, accounts, dice.draw(Purpose.seat, 0, k)));
  }
  return {
    members: edges.members,
    community_a: new Uint8Array(edges.members),
    listener_f: edges.from_f,
    heard_f: edges.to_f,
    mutual_f: new Uint8Array(edges.from_f.length).fill(1),
    accounts,
  };
}

function candidateSeat(
  degree_a: Uint32Array,
  wanted: number,
  taken: readonly number[],
  u: number,
): number {
  const near: number[] = [];
  let nearest = -1;
  for (let a = 0; a < degree_a.length; a++) {
    if (taken.includes(a)) continue;
    const gap = Math.abs(degree_a[a] - wanted);
    if (gap <= wanted / 10) near.push(a);
    if (nearest < 0 || gap < Math.abs(degree_a[nearest] - wanted)) nearest = a;
  }
  return near.length > 0 ? near[Math.floor(u * near.length)] : nearest;
}
