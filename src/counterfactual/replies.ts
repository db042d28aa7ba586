/**
 * Whether answering somebody would have been enough: a reply at the moment before a rung is climbed,
 * then, in the story that this makes, before the next one.
 */
import type { AskedReply } from '../sim/asked.ts';
import { Kind } from '../sim/strategy.ts';
import type { World } from '../sim/world.ts';
import { courseOf } from './departure.ts';
import type { Story, Work } from './play.ts';
import { playOut } from './play.ts';

/** Replies to one person at most. */
const MOST_REPLIES = 5;

/** What answering came to. */
export interface ReplySearch {
  readonly limit: number;
  /** Replies that were enough, in order; none where no number up to the limit was. */
  readonly replies: readonly AskedReply[];
  /** The story with these replies. */
  readonly world: World | undefined;
  /** False where the person had written nothing that could have been answered. */
  readonly answerable: boolean;
}

/**
 * The fewest replies that keep a member: one, before any of the rungs climbed, the first one tried
 * first; then one before every rung that is still climbed.
 */
export function* fewestReplies(
  { start }: Pick<Story, 'start'>,
  base: World,
  account: number,
  member: number,
  kept: (world: World) => boolean,
): Work<ReplySearch> {
  const before = (world: World): AskedReply[] =>
    courseOf(world, account, member)
      .rungs.filter(({ tick }) => tick > 0)
      .map(({ tick }) => ({ tick: tick - 1, account, member }));
  const found = (replies: readonly AskedReply[], world?: World): ReplySearch => ({
    limit: MOST_REPLIES,
    replies,
    world,
    answerable,
  });
  let answerable = false;
  const single = new Map<number, World>();
  for (const reply of before(base)) {
    const world = yield* playOut(start({ account, asked: [reply] }));
    if (!wasWritten(world, reply)) continue;
    answerable = true;
    if (kept(world)) return found([reply], world);
    single.set(reply.tick, world);
  }
  const first = before(base).find(({ tick }) => single.has(tick));
  let replies = first ? [first] : [];
  let world = first && single.get(first.tick);
  while (world && replies.length < MOST_REPLIES) {
    const latest = replies.at(-1)?.tick ?? 0;
    const next = before(world).find(({ tick }) => tick > latest);
    if (!next) break;
    replies = [...replies, next];
    world = yield* playOut(start({ account, asked: replies }));
    if (kept(world)) return found(replies, world);
  }
  return found([]);
}

/** Whether there was anything to answer. */
function wasWritten(world: World, { tick, account, member }: AskedReply): boolean {
  const { at, length } = world.tables.acts;
  const author = world.accounts[account]?.member;
  for (let p = 0; p < length; p++) {
    if (at.tick[p] !== tick || at.author[p] !== author) continue;
    if (at.kind[p] === Kind.response && at.author[at.parent[p] ?? -1] === member) return true;
  }
  return false;
}
