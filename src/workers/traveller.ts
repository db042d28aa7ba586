/**
 * One world that goes to and fro between the moments of its story: by the nearest snapshot, or,
 * where the world is too large for any, by building it again and living it all. Knows what is
 * changed on the way; keeps no picture.
 */
import type { Simulation } from '../model.ts';
import { applyLive } from '../model.ts';
import type { Building } from '../sim/building.ts';
import type { Snapshot } from '../sim/snapshot.ts';
import { restore } from '../sim/snapshot.ts';
import type { World } from '../sim/world.ts';
import type { Patch } from './api.ts';
import { Keyframes } from './keyframes.ts';

/** Share of a way back that is done when the world is built again. */
const BUILT = 0.2;

export type Enough = () => boolean;
const NEVER: Enough = () => false;

export class Traveller {
  patches: readonly Patch[];
  readonly #keyframes: Keyframes;
  readonly #again: () => Building<Simulation>;
  #simulation: Simulation;
  /** Where the world was left when an earlier moment was asked for, and where it was forked last. */
  #left: Snapshot | undefined;
  #forked: Snapshot | undefined;
  /** The world that is being built again, and what is done of it. */
  #rebuilding: Building<Simulation> | undefined;
  #rebuilt = 0;

  constructor(
    simulation: Simulation,
    patches: readonly Patch[],
    keyframes = new Keyframes(),
    again: () => Building<Simulation> = cannotAgain,
  ) {
    this.#simulation = simulation;
    this.patches = patches;
    this.#keyframes = keyframes;
    this.#again = again;
  }

  /** The world, wherever it is. */
  get world(): World {
    return this.#simulation.world;
  }

  /** Whether the world is too large to be kept twice: to go back is to live it all again. */
  get heavy(): boolean {
    return this.#keyframes.before(0) === undefined;
  }

  /** How far the world is on its way to a tick, 0 to 1. */
  wayTo(tick: number): number {
    const { tick: now } = this.world;
    if (now > tick) return BUILT * this.#rebuilt;
    return this.heavy ? BUILT + (1 - BUILT) * (now / Math.max(1, tick)) : now / Math.max(1, tick);
  }

  /** Keeps the world as it is, if the moment is one to keep. */
  keep(): void {
    this.#keyframes.take(this.world);
  }

  /** Takes the world on by one tick. */
  step(): void {
    this.apply();
    this.#simulation.advance(1);
  }

  /** What was changed at this tick; doing it twice is doing it once. */
  apply(): void {
    for (const { tick, changes } of this.patches)
      if (tick === this.world.tick) applyLive(this.world, changes);
  }

  /**
   * Takes the world to a tick that has been lived, from wherever it is nearest; whether it is there.
   * @param edge the last tick that has been lived
   */
  goTo(tick: number, edge: number, enough: Enough = NEVER): boolean {
    const { world } = this;
    if (world.tick === edge && tick !== edge) this.#left = this.#keyframes.taken(world);
    const saved = this.#before(tick);
    if (saved && (world.tick > tick || saved.tick > world.tick)) restore(world, saved);
    else if (world.tick > tick && !this.#begin(enough)) return false;
    this.#rebuilding = undefined;
    while (this.world.tick < tick && !enough()) this.step();
    return this.world.tick === tick;
  }

  /** Takes the world to its first moment, before any change. */
  restart(): void {
    const saved = this.#before(0);
    if (saved) restore(this.world, saved);
    else this.#begin(NEVER);
  }

  /** Nothing after the present has been lived any more. */
  fork(): void {
    this.#keyframes.forget(this.world.tick);
    this.#left = undefined;
    // A slider that is being dragged forks again and again, hardly later.
    this.#forked = this.#keyframes.taken(this.world);
  }

  /** Builds the world again, or goes on with it; whether it is there. */
  #begin(enough: Enough): boolean {
    this.#rebuilding ??= this.#again();
    for (;;) {
      const { done, value } = this.#rebuilding.next();
      if (done) {
        this.#simulation = value;
        this.#rebuilding = undefined;
        this.#rebuilt = 0;
        return true;
      }
      this.#rebuilt = value;
      if (enough()) return false;
    }
  }

  /** The latest moment at or before a tick that can be gone on from. */
  #before(tick: number): Snapshot | undefined {
    return [this.#keyframes.before(tick), this.#left, this.#forked]
      .filter((saved) => saved !== undefined)
      .filter((saved) => saved.tick <= tick)
      .sort((a, b) => b.tick - a.tick)[0];
  }
}

function cannotAgain(): never {
  throw new Error('life: the world is too large for a snapshot, and nothing builds it again');
}
