/** Who is on the stage and how: what of a scene is drawn, here or in a worker. */

/** Seconds that a ripple needs from the account to the reader, and a tie to snap. */
export const RIPPLE_SECONDS = 0.75;
export const SNAP_SECONDS = 0.9;

export interface Shown {
  readonly account: number;
  /** Members that are or were friends; another list when a stranger becomes one. */
  readonly friends: readonly number[] | Uint32Array;
  readonly strangers: readonly number[] | Uint32Array;
  /** Friendships among those friends, as pairs of members. */
  readonly web: Uint32Array;
  readonly standing_a: Uint8Array;
  /** Both 0 to 1. */
  readonly strain_a: Float32Array;
  readonly warmth_a: Float32Array;
  /** Age in seconds of the ripple towards a member, of the snap of its tie; -1 for none. */
  readonly ripple_a: Float32Array;
  readonly snap_a: Float32Array;
  /** Ages of the rings around the account. */
  readonly rings: readonly number[];
  /** Another number when somebody stands otherwise than before. */
  readonly stood: number;
}
