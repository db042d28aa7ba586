/**
 * Ways in which an account could have behaved otherwise, each a scale of whole levels: level 0 is
 * what it did, and a higher one differs more. A table; knows nothing of how a world is run.
 */
import type { AskedReply } from '../sim/asked.ts';
import type { PostsKey, PostsValues } from '../sim/params/index.ts';
import { POSTS } from '../sim/params/index.ts';
import type { Scenario } from '../sim/scenario/types.ts';

/** More answers a day than this are not tried: some four an hour, all day long. */
const MOST_RESPONSES = 120;

/** One way to change, by levels. */
interface Way {
  /** The value that it changes; a strategy that does not read it offers no such way. */
  readonly reads: PostsKey;
  /** Highest level, given the largest value that the account has in the story. */
  readonly limit: (largest: number) => number;
  /** The value at a level. */
  readonly at: (stated: number, level: number, largest: number) => number;
}

/**
 * All ways that a strategy can change and that reach those who listen already: requests bring new
 * ones, and advertising and work on the site bring visitors.
 */
export const WAYS = {
  fewerLinks: {
    reads: 'linksPerDay',
    limit: (largest) => Math.ceil(largest),
    at: (stated, level) => Math.max(0, stated - level),
  },
  smallerBursts: {
    reads: 'burstSize',
    limit: (largest) => largest - 1,
    at: (stated, level, largest) => Math.min(stated, largest - level),
  },
  moreResponses: {
    reads: 'responsesPerDay',
    limit: (largest) => Math.min(MOST_RESPONSES, POSTS.responsesPerDay.max - Math.ceil(largest)),
    at: (stated, level) => Math.min(POSTS.responsesPerDay.max, stated + level),
  },
} as const satisfies Record<string, Way>;
export type WayId = keyof typeof WAYS;
export const WAY_IDS = Object.keys(WAYS) as WayId[];

/** What an account does otherwise: some levels up one way, or replies to somebody. */
export interface Alteration {
  /** Index of the account. */
  readonly account: number;
  readonly way?: WayId;
  readonly level?: number;
  readonly asked?: readonly AskedReply[];
}

/** Largest value of a key that an account is told in the course of the story. */
export function largestOf(scenario: Scenario, account: number, key: PostsKey): number {
  const plan = scenario.accounts[account];
  const told = scenario.events
    .filter((event) => event.account === plan?.name)
    .map((event) => event.posts[key] ?? 0);
  return Math.max(plan?.posts[key] ?? 0, ...told);
}

/** The scenario with the account's posts as altered, at the start and by each event. */
export function altered(scenario: Scenario, { account, way, level = 0 }: Alteration): Scenario {
  if (!way || level === 0) return scenario;
  const { reads, at }: Way = WAYS[way];
  const largest = largestOf(scenario, account, reads);
  const posts = <P extends Partial<PostsValues>>(stated: P): P => {
    const value = stated[reads];
    return value === undefined ? stated : { ...stated, [reads]: at(value, level, largest) };
  };
  const name = scenario.accounts[account]?.name;
  return {
    ...scenario,
    accounts: scenario.accounts.map((plan, k) =>
      k === account ? { ...plan, posts: posts(plan.posts) } : plan,
    ),
    events: scenario.events.map((event) =>
      event.account === name ? { ...event, posts: posts(event.posts) } : event,
    ),
  };
}
