/**
 * Replies that are asked for from outside of the scenario: at a tick, an account answers a member.
 * For "would have stayed": no strategy knows of it, and no die is thrown for it.
 */
import { NONE } from './state.ts';
import { Kind } from './strategy.ts';
import type { World } from './world.ts';

/** One reply of account `account` to a member, written in a tick and seen from the next one on. */
export interface AskedReply {
  readonly tick: number;
  /** Index of the account. */
  readonly account: number;
  readonly member: number;
}

/** Drafts the replies that are asked for in this tick; call after the accounts' own turns. */
export function draftAsked(world: World): void {
  for (const { tick, account, member } of world.asked) {
    if (tick !== world.tick) continue;
    const author = world.accounts[account].member;
    const parent = answerable(world, author, member);
    if (parent >= 0) world.drafts.responses.push({ author, parent });
  }
}

/**
 * The newest post or response of a member that `author` has not answered and may answer, whatever its age, as a
 * profile shows it; or -1.
 */
function answerable(world: World, author: number, member: number): number {
  const { acts, people } = world.tables;
  for (let p = people.at.latestAct[member]; p >= 0; p = acts.at.previous[p]) {
    if (acts.at.kind[p] === Kind.retweet) continue;
    if (acts.at.depth[p] < world.rules.maximumDepth && !hasAnswered(world, author, p)) return p;
  }
  return NONE;
}

/** Whether an author has answered this very act, or is about to. */
function hasAnswered(world: World, author: number, p: number): boolean {
  const { at } = world.tables.acts;
  const drafted = world.drafts.responses;
  if (drafted.some((draft) => draft.author === author && draft.parent === p)) return true;
  for (let r = at.response[at.root[p]]; r >= 0; r = at.response[r]) {
    if (at.author[r] === author && at.parent[r] === p) return true;
  }
  return false;
}
