/** Writes acts into the world: posts and the responses that nest in their threads. */
import { takesTime } from './spending.ts';
import { NONE } from './state.ts';
import { Kind } from './strategy.ts';
import type { World } from './world.ts';

/** Carries out what was drafted in this tick; it can be seen from the next one on. */
export function writeDrafts(world: World): void {
  for (const { author, kind, useful } of world.drafts.posts) {
    if (!takesTime(world, author, world.rules.minutesPerPost)) continue;
    const p = append(world, author, kind);
    const { acts } = world.tables;
    acts.at.useful[p] = useful ? 1 : 0;
    acts.at.root[p] = p;
    acts.at.parent[p] = p;
    acts.at.response[p] = NONE;
    acts.at.firstResponse[p] = NONE;
  }
  for (const { author, parent } of world.drafts.responses) {
    if (takesTime(world, author, world.rules.minutesPerResponse))
      writeResponse(world, author, parent);
  }
  for (const { author, post } of world.drafts.retweets) writeRetweet(world, author, post);
}

function writeResponse(world: World, author: number, parent: number): void {
  const p = append(world, author, Kind.response);
  const { at } = world.tables.acts;
  const root = at.root[parent];
  at.root[p] = root;
  at.parent[p] = parent;
  at.depth[p] = Math.min(255, at.depth[parent] + 1);
  at.firstResponse[p] = NONE;
  at.response[p] = at.response[root];
  at.response[root] = p;
  at.responses[root]++;
  if (at.firstResponse[root] < 0) at.firstResponse[root] = world.tick;
  if (at.author[root] === author) at.answered[parent] = 1;
}

/** A post passed on stands outside of its thread and says nothing of its own. */
function writeRetweet(world: World, author: number, post: number): void {
  const p = append(world, author, Kind.retweet);
  const { at } = world.tables.acts;
  at.root[p] = post;
  at.parent[p] = post;
  at.response[p] = NONE;
  at.firstResponse[p] = NONE;
}

function append(world: World, author: number, kind: number): number {
  const { acts, people, tally } = world.tables;
  const p = acts.append();
  acts.at.author[p] = author;
  acts.at.tick[p] = world.tick;
  acts.at.kind[p] = kind;
  acts.at.nth[p] = people.at.written[author]++;
  acts.at.previous[p] = people.at.latestAct[author];
  people.at.latestAct[author] = p;
  if (kind === Kind.retweet) return p;
  remember(world, author, kind === Kind.response);
  if (kind !== Kind.response) noteBurst(world, author, p);
  const k = world.account_a[author];
  if (k >= 0) {
    if (kind === Kind.response) tally.at.responses[k]++;
    else if (kind === Kind.link) tally.at.links[k]++;
    else tally.at.otherPosts[k]++;
  }
  return p;
}

/** What others remember of the author fades, and this act is added. */
function remember(world: World, author: number, response: boolean): void {
  const { posted, responded, rememberedAt } = world.tables.people.at;
  const left = world.fading.memory.after(world.tick - rememberedAt[author]);
  posted[author] = posted[author] * left + (response ? 0 : 1);
  responded[author] = responded[author] * left + (response ? 1 : 0);
  rememberedAt[author] = world.tick;
}

/** A profile shows it when somebody drops more than the free posts within the burst window. */
function noteBurst(world: World, author: number, newest: number): void {
  const { acts, people } = world.tables;
  let posts = 0;
  for (
    let p = newest;
    p >= 0 && world.tick - acts.at.tick[p] < world.burstTicks;
    p = acts.at.previous[p]
  ) {
    if (acts.at.kind[p] < Kind.response) posts++;
  }
  if (posts > world.rules.burstAllowance) people.at.lastBurst[author] = world.tick;
}
