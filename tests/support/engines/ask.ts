/** What an engine is asked; types only, for both sides. */
import type { Snapshot } from '../../../src/sim/snapshot.ts';

/** Shipped scenarios to play. */
export interface Ask {
  /** File names of shipped scenarios. */
  readonly stories: readonly string[];
  readonly seeds: readonly string[];
  /** Ticks between two hashes. */
  readonly every: number;
  /** Ticks of each story at most. */
  readonly ticks: number;
}

/** A moment to go on from. */
export interface Saved {
  /** File name of the shipped scenario. */
  readonly story: string;
  readonly saved: Snapshot;
  /** Ticks to go on. */
  readonly ticks: number;
}
