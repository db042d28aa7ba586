/**
 * A frame: what a picture of one account's audience needs of one moment, in small typed arrays
 * that are handed to and fro. Index `_a` is the member, or its place in the cast.
 */

/** Where a member stands towards the account. */
export const Standing = {
  /** Never had a tie to the account (or is the account itself). */
  stranger: 0,
  listening: 1,
  muted: 2,
  stopped: 3,
  left: 4,
} as const;
export type Standing = (typeof Standing)[keyof typeof Standing];

/** Why somebody moved; the order is that of the annoyance columns. */
export const CAUSES = ['noise', 'promotion', 'silence', 'others'] as const;
export type Cause = (typeof CAUSES)[number];
/**
 * Reasons of a move: a cause of annoyance, the background hazard, the other side having left; or,
 * for those who come, having found somebody, having forgiven, or having accepted a request.
 */
export type Reason = Cause | 'drift' | 'dropped' | 'found' | 'forgave' | 'accepted';
export const REASONS: readonly Reason[] = [
  ...CAUSES,
  'drift',
  'dropped',
  'found',
  'forgave',
  'accepted',
];

/** How visitors come to an account's site; the order is that of the columns. */
export const SOURCES = ['links', 'wordOfMouth', 'ads', 'search'] as const;

/**
 * Buffers of a frame, one byte each for everybody who is drawn, by place in the cast (a member's
 * place is its number unless the world is too large to be drawn); recycled by the page.
 */
export interface FrameBuffers {
  /** Standing towards the account. */
  standing_a: Uint8Array;
  /** Annoyance as a share of effective tolerance: 0 none, 255 at the threshold or beyond. */
  strain_a: Uint8Array;
  /** Warmth: 0 none, 255 full. */
  warmth_a: Uint8Array;
  /** How many of the account's posts the member saw since the last frame (255 at most). */
  saw_a: Uint8Array;
}

/** Counts of one account at one moment: one row of the series. */
export interface Moment {
  readonly tick: number;
  readonly friends: number;
  readonly listening: number;
  readonly muted: number;
  readonly stopped: number;
  readonly left: number;
  readonly links: number;
  readonly otherPosts: number;
  readonly responses: number;
  readonly clicks: number;
}

/** One change of rung of one member towards the account, for the story and the inspector. */
export interface Move {
  readonly tick: number;
  readonly member: number;
  readonly name: string;
  readonly from: Standing;
  readonly to: Standing;
  readonly reason: Reason;
  /** Points by cause, in the order of `CAUSES`. */
  readonly annoyance: readonly number[];
  /** Points at which this member would leave. */
  readonly threshold: number;
  readonly warmth: number;
  /** Posts of the account within the burst that the member saw last (0 when none). */
  readonly burst: number;
  /** Ticks since that burst was seen, or -1. */
  readonly burstAge: number;
  readonly mutualFriends: number;
}

/** Somebody who has come into the picture, in the place of somebody else. */
export interface Newcomer {
  readonly place: number;
  readonly member: number;
  readonly name: string;
}

/** What `advance` gives back: the picture now, and what happened on the way. */
export interface Frame {
  readonly tick: number;
  readonly done: boolean;
  readonly buffers: FrameBuffers;
  /** One for each tick passed since the last frame. */
  readonly moments: readonly Moment[];
  readonly moves: readonly Move[];
  /** Since the last frame; nobody where everybody is drawn. */
  readonly newcomers?: readonly Newcomer[];
}
