/**
 * Whom an account answers: people who answered in its own threads, and the latest post of a friend
 * within reach, by dice. Nobody is answered twice for the same thing.
 */
import { Purpose } from './dice.ts';
import { Standing } from './frame.ts';
import type { World } from './world.ts';

/** Drafts up to `count` responses of `member`; `back` is the share meant for those who answered. */
export function draftResponses(world: World, member: number, count: number, back: number): void {
  const mine = unanswered(world, member);
  const theirs = openThreads(world, member);
  const wayKey = world.dice.key(Purpose.respondWay, world.tick);
  const pickKey = world.dice.key(Purpose.respondTo, world.tick);
  for (let n = 0; n < count; n++) {
    const backNow = world.dice.at(wayKey, member, n) < back;
    const from = (backNow && mine.length > 0) || theirs.length === 0 ? mine : theirs;
    if (from.length === 0) return;
    const pick = Math.floor(world.dice.at(pickKey, member, n) * from.length);
    const [parent] = from.splice(pick, 1);
    world.drafts.responses.push({ author: member, parent });
  }
}

/** Responses in the member's own threads of the last day that it has not answered. */
function unanswered(world: World, member: number): number[] {
  const { acts, people } = world.tables;
  const found: number[] = [];
  const since = world.tick - world.reach;
  for (
    let p = people.at.latestAct[member];
    p >= 0 && acts.at.tick[p] >= since;
    p = acts.at.previous[p]
  ) {
    if (acts.at.root[p] !== p) continue;
    for (let r = acts.at.response[p]; r >= 0; r = acts.at.response[r]) {
      const deepest = acts.at.depth[r] >= world.rules.maximumDepth;
      if (acts.at.author[r] !== member && acts.at.answered[r] === 0 && !deepest) found.push(r);
    }
  }
  return found;
}

/** The latest post of each friend within reach, unless the member has answered in its thread. */
function openThreads(world: World, member: number): number[] {
  const { acts, people, ties } = world.tables;
  const { post_a } = world.trail;
  const found: number[] = [];
  const since = world.tick - world.reach;
  const first = people.at.firstTie[member];
  for (let e = first; e < first + people.at.ties[member]; e++) {
    if (ties.at.standing[e] === Standing.left) continue;
    const p = post_a[ties.at.target[e]];
    if (p < 0 || acts.at.tick[p] < since) continue;
    if (!hasAnswered(world, member, p)) found.push(p);
  }
  return found;
}

function hasAnswered(world: World, member: number, root: number): boolean {
  const { author, response } = world.tables.acts.at;
  for (let r = response[root]; r >= 0; r = response[r]) if (author[r] === member) return true;
  return false;
}
