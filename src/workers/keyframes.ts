/**
 * Snapshots of a world on its way, to go on from. Bounded: when they take too much room every
 * other one goes, and from then on they are taken half as often. The first stays, unless it is too
 * large by itself: then there is none, and the beginning has to be built again.
 */
import type { Snapshot } from '../sim/snapshot.ts';
import { bytesOf, snapshot } from '../sim/snapshot.ts';
import type { World } from '../sim/world.ts';

/** Bytes that the snapshots may take, and one by itself; ticks between two at first. */
const MOST_BYTES = 96e6;
const LARGEST = 256e6;
const EVERY = 48;

export class Keyframes {
  readonly #most: number;
  readonly #largest: number;
  #kept: { readonly saved: Snapshot; readonly bytes: number }[] = [];
  #every = EVERY;

  constructor(most = MOST_BYTES, largest = LARGEST) {
    this.#most = most;
    this.#largest = largest;
  }

  get ticks(): readonly number[] {
    return this.#kept.map(({ saved }) => saved.tick);
  }

  get bytes(): number {
    return this.#kept.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** A snapshot of a world, unless it would be too large. */
  taken(world: World): Snapshot | undefined {
    return bytesOf(world) > this.#largest ? undefined : snapshot(world);
  }

  /** Keeps a world as it is now, if the moment is one to keep. */
  take(world: World): void {
    const { tick } = world;
    if (tick % this.#every !== 0 || this.before(tick)?.tick === tick) return;
    const bytes = bytesOf(world);
    const saved = this.taken(world);
    if (!saved) return;
    this.#kept.push({ saved, bytes });
    this.#kept.sort((a, b) => a.saved.tick - b.saved.tick);
    while (this.bytes > this.#most && this.#kept.length > 1) {
      this.#every *= 2;
      const thinned = this.#kept.filter(({ saved: { tick: at } }) => at % this.#every === 0);
      this.#kept = thinned.length < this.#kept.length ? thinned : this.#kept.slice(0, 1);
    }
  }

  /** The latest one at or before a tick. */
  before(tick: number): Snapshot | undefined {
    return this.#kept.findLast(({ saved }) => saved.tick <= tick)?.saved;
  }

  forget(after: number): void {
    this.#kept = this.#kept.filter(({ saved }) => saved.tick <= after);
  }
}
