/** What an engine is asked to play; types only, for both sides. */
export interface Ask {
  /** File names of shipped scenarios. */
  readonly stories: readonly string[];
  readonly seeds: readonly string[];
  /** Ticks between two hashes. */
  readonly every: number;
  /** Ticks of each story at most. */
  readonly ticks: number;
}
