/**
 * Answering back: a visitor finds what was said to it since the last visit, in its own threads and
 * beneath its own answers, and answers some of it. So a conversation goes to and fro.
 */
import { addressOf } from './address.ts';
import { Purpose } from './dice.ts';
import { Kind } from './strategy.ts';
import type { World } from './world.ts';

/**
 * Drafts answers to responses that came since the visitor was last here.
 * @param energy what is left of the wish to write in this visit, 0 to 1
 */
export function answerBack(world: World, visitor: number, energy: number): void {
  const { acts, people } = world.tables;
  const { tick, author, previous, root, kind, response } = acts.at;
  const last = people.at.lastVisit[visitor];
  if (world.trail.spokenTo_a[visitor] < last) return;
  const since = world.tick - world.reach;
  // Who wrote nothing lately has nobody to answer.
  const own = people.at.latestAct[visitor];
  if (own < 0 || tick[own] < since) return;
  const threads: number[] = [];
  for (let p = own; p >= 0 && tick[p] >= since; p = previous[p]) {
    if (kind[p] === Kind.retweet) continue;
    const thread = root[p];
    const newest = response[thread];
    if (newest < 0 || tick[newest] < last) continue;
    if (!threads.includes(thread)) threads.push(thread);
  }
  let left = energy;
  for (const thread of threads) {
    left = answerIn(world, visitor, thread, author[thread] === visitor, left);
  }
}

/** Answers within one thread; gives back the energy that is left. */
function answerIn(world: World, visitor: number, thread: number, own: boolean, energy: number) {
  const { dice, rules, tick } = world;
  const { acts, people } = world.tables;
  const { author, parent, depth, response } = acts.at;
  const since = people.at.lastVisit[visitor];
  const key = dice.key(Purpose.answerBack, tick);
  let left = energy;
  for (let r = response[thread]; r >= 0 && acts.at.tick[r] >= since; r = response[r]) {
    if (author[r] === visitor || depth[r] >= rules.maximumDepth) continue;
    if (!own && author[parent[r]] !== visitor) continue;
    const willing = people.at.sociability[visitor] * rules.answering * rules.answerBack * left;
    if (dice.at(key, visitor, addressOf(world, r)) >= willing) continue;
    left *= rules.answerTiring;
    world.drafts.responses.push({ author: visitor, parent: r });
  }
  return left;
}
