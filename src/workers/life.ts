/**
 * One world with its past: what it looked like at every tick, where to go on from, and what was
 * changed when. Moments can be looked at in any order; each is the same however it was reached.
 */
import type { Changes, Simulation } from '../model.ts';
import { applyLive } from '../model.ts';
import type { FrameBuffers, Moment, Move } from '../sim/frame.ts';
import type { Bookmark } from '../sim/picture.ts';
import { newBuffers, picture } from '../sim/picture.ts';
import type { Snapshot } from '../sim/snapshot.ts';
import { restore, snapshot } from '../sim/snapshot.ts';
import type { World } from '../sim/world.ts';
import type { Patch } from './api.ts';
import { Keyframes } from './keyframes.ts';
import { Recording } from './recording.ts';
import { TICKS_A_BLOCK } from './recording-block.ts';

export class Life {
  readonly end: number;
  /** One a tick that has been lived. */
  readonly moments: Moment[] = [];
  readonly moves: Move[] = [];
  readonly #simulation: Simulation;
  readonly #shown: number;
  readonly #keyframes: Keyframes;
  readonly #recording: Recording;
  readonly #buffers: FrameBuffers;
  readonly #bookmark: Bookmark = { tick: 0, move: 0 };
  #patches: readonly Patch[];
  /** Where the world was left when an earlier moment was asked for, and where it was forked last. */
  #left: Snapshot | undefined;
  #forked: Snapshot | undefined;

  /**
   * @param shown the account that is looked at
   * @param patches what is going to be changed on the way
   */
  constructor(
    simulation: Simulation,
    shown: number,
    patches: readonly Patch[] = [],
    recording = new Recording(simulation.world.members),
    keyframes = new Keyframes(),
  ) {
    this.#simulation = simulation;
    this.#shown = shown;
    this.#patches = patches;
    this.#recording = recording;
    this.#keyframes = keyframes;
    this.end = simulation.end;
    this.#buffers = newBuffers(simulation.world.members);
    this.#arrive();
  }

  /** What was changed on the way, and will be. */
  get patches(): readonly Patch[] {
    return this.#patches;
  }

  get members(): number {
    return this.#simulation.world.members;
  }

  /** The last tick that has been lived. */
  get edge(): number {
    return this.moments.length - 1;
  }

  /** Lives on to a tick, or until `enough` says so. */
  reach(tick: number, enough: () => boolean = () => false): void {
    if (this.edge >= tick) return;
    if (!this.#recording.has(this.edge)) this.#record(this.edge);
    this.#goTo(this.edge);
    while (this.edge < tick && !enough()) {
      this.#step();
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
  isAt(tick: number, enough: () => boolean): boolean {
    this.#goTo(tick, enough);
    return this.#simulation.world.tick === tick;
  }

  /** The world as it is at a tick that has been lived. */
  world(tick: number): World {
    this.#goTo(tick);
    this.#apply();
    return this.#simulation.world;
  }

  /**
   * Changes live values from a tick on; what came after it is no more. Later changes that were made
   * before come to be in force from here on.
   */
  fork(tick: number, changes: Changes): void {
    this.#goTo(tick);
    // One patch a moment, however long a slider is being dragged there.
    const later = this.#patches.filter((patch) => patch.tick >= tick);
    this.#patches = [
      ...this.#patches.filter((patch) => patch.tick < tick),
      { tick, changes: Object.assign({}, ...later.map((patch) => patch.changes), changes) },
    ];
    const { world } = this.#simulation;
    const { moves } = world.tables;
    Object.assign(this.#bookmark, { tick: tick + 1, move: moves.length });
    this.moments.length = tick + 1;
    this.moves.length = this.movesBefore(tick);
    this.#recording.forget(tick);
    this.#keyframes.forget(tick);
    this.#left = undefined;
    // A slider that is being dragged forks again and again, hardly later.
    this.#forked = snapshot(world);
  }

  /** How many moves have been made when a tick begins. */
  movesBefore(tick: number): number {
    let count = this.moves.length;
    while (count > 0 && (this.moves[count - 1] as Move).tick >= tick) count--;
    return count;
  }

  /** Takes the world on by one tick. */
  #step(): void {
    this.#apply();
    this.#simulation.advance(1);
  }

  /** What was changed at this tick; doing it twice is doing it once. */
  #apply(): void {
    const { world } = this.#simulation;
    for (const { tick, changes } of this.#patches)
      if (tick === world.tick) applyLive(world, changes);
  }

  /** A tick is lived for the first time. */
  #arrive(): void {
    const { world } = this.#simulation;
    const { moments, moves } = picture(world, this.#shown, this.#buffers, this.#bookmark, this.end);
    this.moments.push(...moments);
    this.moves.push(...moves);
    this.#recording.take(world.tick, this.#buffers);
    if (this.#keyframes.due(world.tick)) this.#keyframes.keep(snapshot(world));
  }

  /** Takes the world to a tick that has been lived, from wherever it is nearest. */
  #goTo(tick: number, enough: () => boolean = () => false): void {
    const { world } = this.#simulation;
    if (world.tick === this.edge && tick !== this.edge) this.#left = snapshot(world);
    const saved = this.#before(tick);
    if (world.tick > tick || saved.tick > world.tick) restore(world, saved);
    while (world.tick < tick && !enough()) this.#step();
    world.sawSinceFrame[this.#shown]?.fill(0);
  }

  /** The latest moment at or before a tick that can be gone on from. */
  #before(tick: number): Snapshot {
    const found = [this.#keyframes.before(tick), this.#left, this.#forked]
      .filter((saved) => saved !== undefined)
      .filter((saved) => saved.tick <= tick)
      .sort((a, b) => b.tick - a.tick);
    if (!found[0]) throw new Error(`life: tick ${tick}: there is nothing to go on from`);
    return found[0];
  }

  /** Records again the block of a tick that had to go. */
  #record(tick: number): void {
    const { world } = this.#simulation;
    const first = tick - (tick % TICKS_A_BLOCK);
    const last = Math.min(first + TICKS_A_BLOCK - 1, this.edge);
    // A change made at this very tick is not in its picture: come from the tick before.
    if (first === 0) restore(world, this.#before(0));
    else {
      this.#goTo(first - 1);
      this.#step();
    }
    for (let t = first; t <= last; t++) {
      if (t > first) this.#step();
      const bookmark = { tick: t + 1, move: world.tables.moves.length };
      picture(world, this.#shown, this.#buffers, bookmark, this.end);
      this.#recording.take(t, this.#buffers);
    }
  }
}
