/**
 * Friend requests: whom somebody asks, and how those answer who were asked. They look at the
 * profile when they are online next; until then the request waits. Nobody is asked twice by the same.
 */
import { Purpose } from './dice.ts';
import { appeal, hasForgiven } from './finding.ts';
import { Standing } from './frame.ts';
import { NONE } from './state.ts';
import { tieBetween } from './ties.ts';
import type { World } from './world.ts';

/** Drafts up to `count` requests of a member: to friends of its friends first, then to strangers. */
export function draftRequests(world: World, member: number, count: number): void {
  const { dice, drafts, tick } = world;
  const taken = notToAsk(world, member);
  const near = friendsOfFriends(world, member, taken);
  const key = dice.key(Purpose.ask, tick);
  for (let n = 0; n < count; n++) {
    const u = dice.at(key, member, n);
    let to = near.splice(Math.floor(u * near.length), 1)[0] ?? NONE;
    if (to === NONE) to = stranger(world, u, taken);
    if (to === NONE) return;
    taken.add(to);
    drafts.requests.push({ from: member, to });
  }
}

/** Files the requests of this tick; where ties are one-way, to ask is to follow. */
export function fileRequests(world: World): void {
  for (const { from, to } of world.drafts.requests) {
    const { people, requests, tally } = world.tables;
    const r = requests.append();
    const { at } = requests;
    at.tick[r] = world.tick;
    at.from[r] = from;
    at.to[r] = to;
    at.answered[r] = NONE;
    at.previousBy[r] = people.at.asks[from];
    at.previousTo[r] = people.at.asked[to];
    people.at.asks[from] = r;
    people.at.asked[to] = r;
    const k = world.account_a[from];
    if (k >= 0) tally.at.requested[k]++;
    if (world.rules.friendship === 0) {
      world.drafts.follows.push({ listener: from, target: to, by: 'asking' });
    }
  }
}

/** A visitor answers all requests that wait, the newest first. */
export function answerRequests(world: World, visitor: number): void {
  const { people, requests, tally } = world.tables;
  const { at } = requests;
  for (let r = people.at.asked[visitor]; r >= 0; r = at.previousTo[r]) {
    at.answered[r] = world.tick;
    if (!accepts(world, visitor, at.from[r])) continue;
    at.accepted[r] = 1;
    const k = world.account_a[at.from[r]];
    if (k >= 0) tally.at.accepted[k]++;
    world.drafts.follows.push({ listener: visitor, target: at.from[r], by: 'accepting' });
  }
  people.at.asked[visitor] = NONE;
}

function accepts(world: World, visitor: number, asker: number): boolean {
  const { dice, rules, tables, tick } = world;
  const die = dice.draw(Purpose.accept, tick, visitor, asker);
  const tie = tieBetween(world, visitor, asker);
  const left = tie >= 0 && tables.ties.at.standing[tie] === Standing.left;
  if (left && !hasForgiven(world, visitor, tie)) return false;
  return die < rules.acceptance * appeal(world, asker);
}

/** The member itself, accounts (who never look), friends, and all who were asked before. */
function notToAsk(world: World, member: number): Set<number> {
  const { people, requests, ties } = world.tables;
  const taken = new Set([member, ...world.accounts.map((account) => account.member)]);
  const first = people.at.firstTie[member];
  for (let e = first; e < first + people.at.ties[member]; e++) {
    if (ties.at.standing[e] !== Standing.left) taken.add(ties.at.target[e]);
  }
  for (let r = people.at.asks[member]; r >= 0; r = requests.at.previousBy[r]) {
    taken.add(requests.at.to[r]);
  }
  return taken;
}

/** In the order of the rows, each once. */
function friendsOfFriends(world: World, member: number, taken: ReadonlySet<number>): number[] {
  const { people, ties } = world.tables;
  const { standing, target } = ties.at;
  const found = new Set<number>();
  const first = people.at.firstTie[member];
  for (let e = first; e < first + people.at.ties[member]; e++) {
    if (standing[e] === Standing.left) continue;
    const row = people.at.firstTie[target[e]];
    for (let f = row; f < row + people.at.ties[target[e]]; f++) {
      if (standing[f] !== Standing.left && !taken.has(target[f])) found.add(target[f]);
    }
  }
  return [...found];
}

/** The first one upwards from a die, cyclically, who may be asked. */
function stranger(world: World, u: number, taken: ReadonlySet<number>): number {
  const from = Math.floor(u * world.members);
  for (let n = 0; n < world.members; n++) {
    const a = (from + n) % world.members;
    if (!taken.has(a)) return a;
  }
  return NONE;
}
