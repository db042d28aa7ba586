/** What happened between one member and an account, from the ledger: rungs, reasons, what filled it. */
import type { Move } from '../sim/frame.ts';
import { Standing } from '../sim/frame.ts';
import { moveOf } from '../sim/picture.ts';
import type { World } from '../sim/world.ts';

/** One post of the account that somebody saw before moving. */
export interface Sight {
  /** Act that was seen, and its kind (index into `POST_KINDS`). */
  readonly act: number;
  readonly kind: number;
  /** When it was written, and when it was seen. */
  readonly written: number;
  readonly tick: number;
  /** Points that it added. */
  readonly points: number;
}

/** A move with what else the ledger holds of it. */
export interface Rung extends Move {
  /** Age of the tie in ticks. */
  readonly age: number;
  readonly mutual: boolean;
  readonly acknowledgements: number;
  /** What the member had seen since becoming a friend, oldest first. */
  readonly sights: readonly Sight[];
}

/** Where somebody got to with an account. */
export interface Course {
  readonly member: number;
  /** At the end of the story; a stranger was no friend to begin with. */
  readonly standing: Standing;
  /** Rungs climbed since last becoming a friend, in order. */
  readonly rungs: readonly Rung[];
}

/** The course of a member with account `k` in a world that has been played out. */
export function courseOf(world: World, k: number, member: number): Course {
  const { at, length } = world.tables.moves;
  let rungs: Rung[] = [];
  for (let m = 0; m < length; m++) {
    if (at.listener[m] !== member || at.account[m] !== k) continue;
    if (at.to[m] === Standing.listening) rungs = [];
    else rungs.push(rungOf(world, m));
  }
  return { member, standing: standingOf(world, k, member), rungs };
}

/** Where a member stands towards account `k` now. */
export function standingOf(world: World, k: number, member: number): Standing {
  const { people, ties } = world.tables;
  const first = people.at.firstTie[member] ?? 0;
  const target = world.accounts[k]?.member;
  for (let e = first; e < first + (people.at.ties[member] ?? 0); e++) {
    if (ties.at.target[e] === target) return ties.at.standing[e] as Standing;
  }
  return Standing.stranger;
}

function rungOf(world: World, m: number): Rung {
  const { at } = world.tables.moves;
  return {
    ...moveOf(world, m),
    age: at.age[m] ?? 0,
    mutual: at.mutual[m] === 1,
    acknowledgements: at.acknowledgements[m] ?? 0,
    sights: sightsFrom(world, at.exposure[m] ?? -1),
  };
}

function sightsFrom(world: World, newest: number): Sight[] {
  const { acts, exposures } = world.tables;
  const { at } = exposures;
  const found: Sight[] = [];
  for (let x = newest; x >= 0; x = at.previous[x] ?? -1) {
    const act = at.act[x] ?? 0;
    found.push({
      act,
      kind: acts.at.kind[act] ?? 0,
      written: acts.at.tick[act] ?? 0,
      tick: at.tick[x] ?? 0,
      points: at.points[x] ?? 0,
    });
  }
  return found.reverse();
}
