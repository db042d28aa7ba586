/**
 * One world with its past: what it looked like at every tick, where to go on from, and what was
 * changed when. Moments can be looked at in any order; each is the same however it was reached.
 */
import type { Changes, Simulation } from '../model.ts';
import type { Building } from '../sim/building.ts';
import type { Cast } from '../sim/cast.ts';
import { castOf } from '../sim/cast.ts';
import type { FrameBuffers, Moment, Move, Newcomer } from '../sim/frame.ts';
import { LIMITS } from '../sim/limits.ts';
import type { Bookmark } from '../sim/picture.ts';
import { memberName, newBuffers, picture } from '../sim/picture.ts';
import type { World } from '../sim/world.ts';
import type { Patch } from './api.ts';
import type { Keyframes } from './keyframes.ts';
import { Recording } from './recording.ts';
import { TICKS_A_BLOCK } from './recording-block.ts';
import type { Enough } from './traveller.ts';
import { Traveller } from './traveller.ts';

/** What a life may take, and how it is begun again. */
export interface Room {
  readonly recording?: Recording;
  readonly keyframes?: Keyframes;
  /** Places on the stage. */
  readonly drawn?: number;
  /** Builds the same world again; needed where it is too large for a snapshot of its beginning. */
  readonly again?: () => Building<Simulation>;
}

export class Life {
  readonly end: number;
  readonly cast: Cast;
  /** One a tick that has been lived. */
  readonly moments: Moment[] = [];
  readonly moves: Move[] = [];
  readonly #traveller: Traveller;
  readonly #shown: number;
  readonly #recording: Recording;
  readonly #buffers: FrameBuffers;
  readonly #bookmark: Bookmark = { tick: 0, move: 0 };

  /**
   * @param shown the account that is looked at
   * @param patches what is going to be changed on the way
   */
  constructor(
    simulation: Simulation,
    shown: number,
    patches: readonly Patch[] = [],
    { recording, keyframes, drawn = LIMITS.drawn, again }: Room = {},
  ) {
    this.#traveller = new Traveller(simulation, patches, keyframes, again);
    this.#shown = shown;
    this.cast = castOf(simulation.world, shown, drawn);
    this.#recording = recording ?? new Recording(this.cast.size);
    this.end = simulation.end;
    this.#buffers = newBuffers(this.cast.size);
    this.#arrive();
  }

  /** What was changed on the way, and will be. */
  get patches(): readonly Patch[] {
    return this.#traveller.patches;
  }

  /** Whether to go back is to live it all again. */
  get heavy(): boolean {
    return this.#traveller.heavy;
  }

  /** How far the world is on its way to a tick, 0 to 1. */
  wayTo(tick: number): number {
    return this.#traveller.wayTo(tick);
  }

  /** The last tick that has been lived. */
  get edge(): number {
    return this.moments.length - 1;
  }

  /** Lives on to a tick, or until `enough` says so. */
  reach(tick: number, enough: Enough = () => false): void {
    if (this.edge >= tick) return;
    if (!this.#recording.has(this.edge)) this.#record(this.edge);
    if (!this.isAt(this.edge, enough)) return;
    while (this.edge < tick && !enough()) {
      this.#traveller.step();
      this.#arrive();
    }
  }

  /** Fills buffers with a tick that has been lived; `saw_a` counts what was seen after `since`. */
  read(tick: number, since: number, into: FrameBuffers): void {
    for (let t = Math.min(since + 1, tick); t <= tick; t++)
      if (!this.#recording.has(t)) this.#record(t);
    this.#recording.read(tick, since, into);
  }

  /** Takes the world to a tick that has been lived, or nearer to it: whether it is there. */
  isAt(tick: number, enough: Enough = () => false): boolean {
    const there = this.#traveller.goTo(tick, this.edge, enough);
    this.#traveller.world.sawSinceFrame[this.#shown]?.fill(0);
    return there;
  }

  /** The world as it is at a tick that has been lived. */
  world(tick: number): World {
    this.isAt(tick);
    this.#traveller.apply();
    return this.#traveller.world;
  }

  /** The world wherever it is, if it has come to a tick: what was counted till then can be read. */
  since(tick: number): World | undefined {
    const { world } = this.#traveller;
    return world.tick >= tick ? world : undefined;
  }

  /**
   * Changes live values from a tick on; what came after it is no more. Later changes that were made
   * before come to be in force from here on.
   */
  fork(tick: number, changes: Changes): void {
    this.isAt(tick);
    // One patch a moment, however long a slider is being dragged there.
    const later = this.patches.filter((patch) => patch.tick >= tick);
    this.#traveller.patches = [
      ...this.patches.filter((patch) => patch.tick < tick),
      { tick, changes: Object.assign({}, ...later.map((patch) => patch.changes), changes) },
    ];
    const { moves } = this.#traveller.world.tables;
    Object.assign(this.#bookmark, { tick: tick + 1, move: moves.length });
    this.moments.length = tick + 1;
    this.moves.length = this.movesBefore(tick);
    this.#recording.forget(tick);
    this.#traveller.fork();
  }

  /** Who has taken a place in the picture since so many had; with the names of now. */
  newcomers(since: number): Newcomer[] {
    const { member_c, given } = this.cast;
    return given.slice(since).map((place) => {
      const member = member_c[place] as number;
      return { place, member, name: memberName(this.#traveller.world, member) };
    });
  }

  /** How many moves have been made when a tick begins. */
  movesBefore(tick: number): number {
    let count = this.moves.length;
    while (count > 0 && (this.moves[count - 1] as Move).tick >= tick) count--;
    return count;
  }

  /** A tick is lived for the first time. */
  #arrive(): void {
    const { moments, moves } = this.#picture(this.#bookmark);
    this.moments.push(...moments);
    this.moves.push(...moves);
    this.#recording.take(this.#traveller.world.tick, this.#buffers);
    this.#traveller.keep();
  }

  #picture(bookmark: Bookmark) {
    const { world } = this.#traveller;
    return picture(world, this.#shown, this.#buffers, bookmark, this.end, this.cast);
  }

  /** Records again the block of a tick that had to go. */
  #record(tick: number): void {
    const first = tick - (tick % TICKS_A_BLOCK);
    const last = Math.min(first + TICKS_A_BLOCK - 1, this.edge);
    // A change made at this very tick is not in its picture: come from the tick before.
    if (first === 0) this.#traveller.restart();
    else {
      this.isAt(first - 1);
      this.#traveller.step();
    }
    for (let t = first; t <= last; t++) {
      if (t > first) this.#traveller.step();
      const move = this.#traveller.world.tables.moves.length;
      this.#picture({ tick: t + 1, move });
      this.#recording.take(t, this.#buffers);
    }
  }
}
