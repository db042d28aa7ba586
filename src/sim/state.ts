/**
 * The state of a world as columns. Index spaces: `_a` member, `_e` tie (row of its listener),
 * `_p` act (post or response, in the order written), `_k` account under study. Everything here is
 * hashed and saved; anything that can be computed again from it is not.
 */
import { Columns } from './columns.ts';
import { CAUSES, REASONS, SOURCES } from './frame.ts';

/** Stored for a tie that nobody saw a burst on, or a missing act. */
export const NONE = -1;

/** Flags of a tie. */
export const Flag = { mutual: 1, everMuted: 2, everStopped: 4 } as const;

export const newPeople = (members: number) =>
  new Columns(
    {
      /** First tie of the member's row, and how many it has. */
      firstTie: 'u32',
      ties: 'u32',
      /** Ties that fit into the row before it has to move. */
      room: 'u32',
      /** Ties of others to this member that are not gone. */
      listeners: 'i32',
      community: 'u8',
      /** Index of a registered strategy. */
      strategy: 'u8',
      visitsPerDay: 'f32',
      postsPerDay: 'f32',
      /** Items read in a visit at most. */
      attention: 'f32',
      /** Chance to answer a chatty post. */
      sociability: 'f32',
      /** Factor on the background hazard: some tidy up their list of friends, most never do. */
      tidiness: 'f32',
      /** Tolerance as a multiple of the median. */
      tolerance: 'f32',
      /** Factor on each cause of annoyance: what annoys this member more than others. */
      sensitivity: ['f32', CAUSES.length],
      /** Tick of the last visit; acts before it were seen or missed. */
      lastVisit: 'i32',
      /** Acts written so far. */
      written: 'u32',
      /** The newest act, and through `previous` all before it. */
      latestAct: 'i32',
      /** Remembered posts and responses, halving, as of `rememberedAt`. */
      posted: 'f32',
      responded: 'f32',
      rememberedAt: 'i32',
      /** Listeners lost for annoyance, halving, as of `lostAt`: what is said of the member. */
      lost: 'f32',
      lostAt: 'i32',
      /** Tick of the last burst that the member wrote, or -1: a profile shows it. */
      lastBurst: 'i32',
      /** The newest friend request that the member sent, and the newest that waits for its answer. */
      asks: 'i32',
      asked: 'i32',
    },
    members,
  );

export const newTies = (ties: number) =>
  new Columns(
    {
      target: 'u32',
      /** A `Standing`, never `stranger`. */
      standing: 'u8',
      flags: 'u8',
      /** Annoyance by cause, points, as of `touched`. */
      annoyance: ['f32', CAUSES.length],
      /** 0 to 1, as of `touched`. */
      warmth: 'f32',
      touched: 'i32',
      /** Direct replies received from the target. */
      acknowledgements: 'u16',
      /** Posts of the target that were seen. */
      seen: 'u16',
      /** Tick at which a burst of the target was last seen, and its size. */
      burstSeen: 'i32',
      burstSize: 'u8',
      /** Tick at which the tie began; before the story it is negative. */
      formed: 'i32',
    },
    ties,
  );

export const newActs = () =>
  new Columns(
    {
      author: 'i32',
      tick: 'i32',
      kind: 'u8',
      useful: 'u8',
      /** How many acts the author had written before. */
      nth: 'u32',
      /** The post at the head of the thread (itself for a post), and the act that it answers. */
      root: 'i32',
      parent: 'i32',
      depth: 'u8',
      /** The author's act before this one. */
      previous: 'i32',
      /** Of a post: its newest response; of a response: the thread's response before it. */
      response: 'i32',
      /** Of a post: responses so far, and tick of the first (or -1). */
      responses: 'u32',
      firstResponse: 'i32',
      seenBy: 'u32',
      clicks: 'u32',
      /** 1 when the author of the thread has answered this response. */
      answered: 'u8',
    },
    0,
  );

/** What is counted of each account. */
const COUNTS = {
  friends: 'i32',
  listening: 'i32',
  muted: 'i32',
  stopped: 'i32',
  left: 'i32',
  /** Friends who came in the course of the story, and friends who came back. */
  gained: 'i32',
  returned: 'i32',
  /** Of those who left, by reason. */
  leftBy: ['i32', REASONS.length],
  /** Of those who left, how many had muted or stopped following before. */
  leftAfterRung: 'i32',
  /** The same, or left within a day of a burst that they saw. */
  leftWarned: 'i32',
  /** Friend requests sent, and how many were accepted. */
  requested: 'i32',
  accepted: 'i32',
  /** Of those who left, how many would not have, but for departures that they noticed. */
  leftSwayed: 'i32',
  /** Who would have followed, but for the profile or what is said of the account. */
  refused: 'i32',
  links: 'i32',
  otherPosts: 'i32',
  responses: 'i32',
  seen: 'i32',
  /** Links that were seen as new posts: what clicks are a share of. */
  linksSeen: 'i32',
  clicks: 'i32',
  /** Visits to the account's site and conversions there, by source. */
  visits: ['i32', SOURCES.length],
  conversions: ['i32', SOURCES.length],
  /** Spent so far; the cost is the money and the hours at their rate. */
  hours: 'f64',
  money: 'f64',
  cost: 'f64',
} as const;

/** Counts of each account, kept as things happen. */
export const newTally = (accounts: number) =>
  new Columns({ friendsAtStart: 'i32', ...COUNTS }, accounts);

/** The site of each account: what brings visits to it, and what was spent this week. */
export const newSites = (accounts: number) =>
  new Columns(
    {
      /** Advertising that still works, dollars. */
      adStock: 'f64',
      /** Visits by word of mouth that are still to come. */
      buzz: 'f64',
      /** Work that search has not found yet, and that which it has, hours. */
      newWork: 'f64',
      searchStock: 'f64',
      /** Visits expected so far, by source; they come as whole ones. */
      expected: ['f64', SOURCES.length],
      /** Spent since the week began. */
      weekHours: 'f64',
      weekMoney: 'f64',
    },
    accounts,
  );

/** One record for each tie that changes its standing. */
export const newMoves = () =>
  new Columns(
    {
      tick: 'i32',
      listener: 'i32',
      target: 'i32',
      /** Account that the target is, or -1. */
      account: 'i32',
      from: 'u8',
      to: 'u8',
      /** Index into `REASONS`. */
      reason: 'u8',
      mutual: 'u8',
      everMuted: 'u8',
      everStopped: 'u8',
      age: 'i32',
      warmth: 'f32',
      mutualFriends: 'i32',
      annoyance: ['f32', CAUSES.length],
      threshold: 'f32',
      acknowledgements: 'u16',
      seen: 'u16',
      burstAge: 'i32',
      burstSize: 'u8',
      /** Newest exposure of the listener to the account, or -1. */
      exposure: 'i32',
    },
    0,
  );

/** What each reader saw of an account under study, and what it cost: the posts that filled it. */
export const newExposures = () =>
  new Columns(
    { account: 'u8', listener: 'i32', act: 'i32', tick: 'i32', points: 'f32', previous: 'i32' },
    0,
  );

/** Friend requests in the order sent; -1 as `answered` while they wait. */
export const newRequests = () =>
  new Columns(
    {
      tick: 'i32',
      from: 'i32',
      to: 'i32',
      answered: 'i32',
      accepted: 'u8',
      /** The sender's request before this one, and the one that waited before it, or -1. */
      previousBy: 'i32',
      previousTo: 'i32',
    },
    0,
  );

/** Newest exposure of each member to one account. */
export const newHeads = (members: number) => new Columns({ newest: 'i32' }, members);

/** The tally of every account at the beginning of each tick; row `tick x accounts + k`. */
export const newSeries = () => new Columns(COUNTS, 0);

export type People = ReturnType<typeof newPeople>;
export type Ties = ReturnType<typeof newTies>;
export type Acts = ReturnType<typeof newActs>;
export type Tally = ReturnType<typeof newTally>;
export type Sites = ReturnType<typeof newSites>;
export type Moves = ReturnType<typeof newMoves>;
export type Exposures = ReturnType<typeof newExposures>;
export type Requests = ReturnType<typeof newRequests>;
export type Series = ReturnType<typeof newSeries>;
