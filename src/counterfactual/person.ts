/** "Would have stayed if…": one person, and the smallest changes that keep that person. */
import { Standing } from '../sim/frame.ts';
import type { World } from '../sim/world.ts';
import { courseOf, standingOf } from './departure.ts';
import type { Option, Price } from './options.ts';
import { priceOf, searchWays } from './options.ts';
import type { Story, Work } from './play.ts';
import type { ReplySearch } from './replies.ts';
import { fewestReplies } from './replies.ts';

/** The end that would be better: still a friend or, for a friend who mutes, still listening. */
export type Goal = 'friend' | 'listening';

/** Answers to the person, as one of the options. */
export interface ReplyOption extends Omit<ReplySearch, 'world'> {
  readonly price: Price | undefined;
}

/** What would have kept somebody. */
export interface Staying {
  readonly goal: Goal;
  readonly ways: readonly Option[];
  readonly replies: ReplyOption;
}

/** What there is to hope for, or undefined where nothing was lost. */
export function goalOf(standing: Standing): Goal | undefined {
  if (standing === Standing.left) return 'friend';
  return standing === Standing.muted || standing === Standing.stopped ? 'listening' : undefined;
}

/** Whether a member stands at the end where the goal has it. */
const reached = (world: World, account: number, member: number, goal: Goal): boolean => {
  const standing = standingOf(world, account, member);
  if (standing === Standing.stranger || standing === Standing.left) return false;
  return goal === 'friend' || standing === Standing.listening;
};

/**
 * The smallest changes that keep a member who moved.
 * @param base the story, played to its end
 */
export function* wouldHaveStayed(
  story: Story,
  base: World,
  account: number,
  member: number,
): Work<Staying> {
  const goal = goalOf(courseOf(base, account, member).standing);
  if (!goal) throw new Error(`member ${member} has not moved`);
  const is = (world: World): boolean => reached(world, account, member, goal);
  const { world, ...replies } = yield* fewestReplies(story, base, account, member, is);
  const price = world && priceOf(base, world, account);
  const kept = (one: World): number => (is(one) ? 1 : 0);
  const ways = yield* searchWays({ story, base, account, kept, enough: 1 });
  return { goal, ways, replies: { ...replies, price } };
}
