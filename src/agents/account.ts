/** What the strategies of accounts under study share: writing at stated rates, at once or spread. */
import type { PostKind, Turn } from '../sim/strategy.ts';
import { Kind } from '../sim/strategy.ts';
import { due } from './rhythm.ts';

/** Streams of dice of an account; kinds take 0 to 3. */
const BURSTS = 8;
const RESPONSES = 9;

/** Writes posts at the stated rates, released `burst` at a time. */
export function writePosts(turn: Turn, burst: number): void {
  const { posts } = turn;
  const rates: readonly (readonly [PostKind, number])[] = [
    [Kind.link, posts.linksPerDay],
    [Kind.announcement, posts.announcementsPerDay],
    [Kind.question, posts.questionsPerDay],
    [Kind.chat, posts.chatsPerDay],
  ];
  const total = rates.reduce((sum, [, rate]) => sum + rate, 0);
  if (total === 0) return;
  const bursts = total / burst;
  const phase = turn.phase(BURSTS);
  const before = Math.floor(bursts * turn.from + phase);
  const now = Math.floor(bursts * turn.to + phase);
  if (now === before) return;
  let nth = 0;
  for (const [kind, rate] of rates) {
    const count = due(rate / bursts, before, now, turn.phase(kind));
    for (let n = 0; n < count; n++) turn.write(kind, turn.chance(nth++) < posts.usefulShare);
  }
}

/** Writes responses at the stated rate, a share of them back to people who answered. */
export function writeResponses(turn: Turn, back: number): void {
  const count = due(turn.posts.responsesPerDay, turn.from, turn.to, turn.phase(RESPONSES));
  turn.respond(count, back);
}
