/**
 * Snapshots of a world on its way, to go on from. Bounded: when they take too much room every
 * other one goes, and from then on they are taken half as often. The first always stays.
 */
import type { Snapshot } from '../sim/snapshot.ts';

/** Bytes that the snapshots may take, and ticks between two at first. */
const MOST_BYTES = 96e6;
const EVERY = 48;

export class Keyframes {
  readonly #most: number;
  #kept: { readonly saved: Snapshot; readonly bytes: number }[] = [];
  #every = EVERY;

  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  get ticks(): readonly number[] {
    return this.#kept.map(({ saved }) => saved.tick);
  }

  get bytes(): number {
    return this.#kept.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Whether the moment is one to keep. */
  due(tick: number): boolean {
    return tick % this.#every === 0 && this.before(tick)?.tick !== tick;
  }

  /** Keeps a snapshot; those of later moments are there no longer than until `forget`. */
  keep(saved: Snapshot): void {
    this.#kept.push({ saved, bytes: bytesOf(saved) });
    this.#kept.sort((a, b) => a.saved.tick - b.saved.tick);
    while (this.bytes > this.#most && this.#kept.length > 1) {
      this.#every *= 2;
      const thinned = this.#kept.filter(({ saved: { tick } }) => tick % this.#every === 0);
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

function bytesOf({ tables }: Snapshot): number {
  let bytes = 0;
  for (const table of Object.values(tables)) {
    for (const array of Object.values(table)) bytes += array.byteLength;
  }
  return bytes;
}
