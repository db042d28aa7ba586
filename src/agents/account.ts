/** What strategies share: writing at stated rates, at once or spread, all the time or for a while. */
import type { PostsKey } from '../sim/params/index.ts';
import type { PostKind, Turn } from '../sim/strategy.ts';
import { Kind } from '../sim/strategy.ts';
import { due } from './rhythm.ts';
import type { Stretch } from './stretch.ts';

/** Streams of dice of an account; kinds take 0 to 3. */
const BURSTS = 8;
const RESPONSES = 9;

/** Posts of a kind a day. */
export type Rate = readonly [kind: PostKind, perDay: number];

const RATE_OF: readonly (readonly [PostKind, PostsKey])[] = [
  [Kind.link, 'linksPerDay'],
  [Kind.announcement, 'announcementsPerDay'],
  [Kind.question, 'questionsPerDay'],
  [Kind.chat, 'chatsPerDay'],
];

/** What the account is told to write of some kinds, of all unless told. */
export const ratesOf = (turn: Turn, kinds?: readonly PostKind[]): Rate[] =>
  RATE_OF.filter(([kind]) => kinds?.includes(kind) ?? true).map(([kind, key]) => [
    kind,
    turn.posts[key],
  ]);

/**
 * Writes posts at some rates, released `burst` at a time, and returns how many.
 * @param during part of the turn in which they are written
 * @param nth posts written in this turn before
 */
export function writePosts(
  turn: Turn,
  rates: readonly Rate[],
  burst: number,
  during: Stretch = turn,
  nth = 0,
): number {
  const total = rates.reduce((sum, [, rate]) => sum + rate, 0);
  if (total === 0) return 0;
  const bursts = total / burst;
  const phase = turn.phase(BURSTS);
  const before = Math.floor(bursts * during.from + phase);
  const now = Math.floor(bursts * during.to + phase);
  if (now === before) return 0;
  let written = 0;
  for (const [kind, rate] of rates) {
    const count = due(rate / bursts, before, now, turn.phase(kind));
    for (let n = 0; n < count; n++) {
      turn.write(kind, turn.chance(nth + written++) < turn.posts.usefulShare);
    }
  }
  return written;
}

/** Writes so many responses a day, a share of them back to people who answered. */
export function writeResponses(
  turn: Turn,
  perDay: number,
  back: number,
  during: Stretch = turn,
): void {
  turn.respond(due(perDay, during.from, during.to, turn.phase(RESPONSES)), back);
}
