/**
 * What the engine knows of a strategy: that it can be given a turn. Concrete strategies register
 * themselves in `src/agents`; the engine imports none.
 */
import type { PopulationValues, PostsKey, PostsValues } from './params/index.ts';

/** Kinds of posts; the numbers are those in the ledger. */
export const POST_KINDS = [
  'link',
  'announcement',
  'question',
  'chat',
  'response',
  'retweet',
] as const;
export const Kind = {
  link: 0,
  announcement: 1,
  question: 2,
  chat: 3,
  response: 4,
  /** Somebody else's post passed on; it is written by readers only. */
  retweet: 5,
} as const;
/** A kind that a strategy may write; responses are asked for with `respond`. */
export type PostKind = 0 | 1 | 2 | 3;

/**
 * One member's turn to write. An account under study has one each tick; everybody else has one at
 * each visit, for the time since the last.
 */
export interface Turn {
  /** Posts a day of an ordinary member (0 for an account, whose rates are in `posts`). */
  readonly postsPerDay: number;
  /** What the account is told to write; of no meaning for an ordinary member. */
  readonly posts: Readonly<PostsValues>;
  readonly population: Readonly<PopulationValues>;
  /** Days of activity of the network up to the beginning and the end of this turn. */
  readonly from: number;
  readonly to: number;
  /** A die of this member for a stream, always the same: it places a regular rhythm in time. */
  phase(stream: number): number;
  /** A die of this member for its n-th post of this turn. */
  chance(nth: number): number;
  /** Writes one post. */
  write(kind: PostKind, useful: boolean): void;
  /** Writes up to `count` responses, `back` of them (a share) to people who answered first. */
  respond(count: number, back: number): void;
}

export interface Strategy {
  readonly id: string;
  readonly label: string;
  /** One sentence for people. */
  readonly doc: string;
  /** The row of the source, or the paper, that it stands for. */
  readonly source: string;
  /** Parameters of the account that it reads. */
  readonly reads: readonly PostsKey[];
  /** Writes by calling the turn; must depend on nothing else. */
  act(turn: Turn): void;
}
