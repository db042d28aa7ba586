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
/** Kinds that a posting log may state: what accounts write. */
export const LOGGED_KINDS = ['link', 'announcement', 'question', 'chat', 'response'] as const;
/** A kind that a strategy may write; responses are asked for with `respond`. */
export type PostKind = 0 | 1 | 2 | 3;

/** What a posting log says of one moment: so many acts of a kind, useful or not. */
export interface Logged {
  readonly kind: PostKind | typeof Kind.response;
  readonly count: number;
  readonly useful: boolean;
}

/** What is usual among the people whom a member listens to: medians over those who wrote enough. */
export interface Mix {
  /** People that the medians are of. */
  readonly people: number;
  /** Share of each kind in a person's posts, by `PostKind`; they add up to 1. */
  readonly shares: readonly [number, number, number, number];
  /** Responses written for each post. */
  readonly responses: number;
}

/**
 * One member's turn to write. An account under study has one each tick; everybody else has one at
 * each visit, for the time since the last.
 */
export interface Turn {
  /** Posts a day of an ordinary member (0 for an account, whose rates are in `posts`). */
  readonly postsPerDay: number;
  /** What the account is told to write; for others what their strategy makes of `postsPerDay`. */
  readonly posts: Readonly<PostsValues>;
  readonly population: Readonly<PopulationValues>;
  /** Days of activity of the network up to the beginning and the end of this turn. */
  readonly from: number;
  readonly to: number;
  /** Days by the clock since the story began, at the beginning and the end of this turn. */
  readonly daysFrom: number;
  readonly daysTo: number;
  /** A die of this member for a stream, always the same: it places a regular rhythm in time. */
  phase(stream: number): number;
  /** A die of this member for its n-th post of this turn. */
  chance(nth: number): number;
  /** What the posting log of the account has for this turn; nothing where it has none. */
  logged(): readonly Logged[];
  /** What those whom this member listens to have written so far. */
  community(): Mix;
  /** Writes one post. */
  write(kind: PostKind, useful: boolean): void;
  /** Writes up to `count` responses, `back` of them (a share) to people who answered first. */
  respond(count: number, back: number): void;
  /** Asks up to `count` people to become friends, friends of friends first. */
  request(count: number): void;
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
  /** Whether it writes what a posting log says. */
  readonly log?: boolean;
  /**
   * What it writes as one of the crowd who posts so often a day; parameters it leaves out are 0.
   * Without this, only accounts under study may have it.
   */
  readonly crowd?: (postsPerDay: number) => Partial<PostsValues>;
  /** Writes by calling the turn; must depend on nothing else. */
  act(turn: Turn): void;
}
