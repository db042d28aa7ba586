/** A machine that posts links: at even distances by the clock, at night as at noon, and never answers. */
import type { Strategy } from '../sim/strategy.ts';
import { Kind } from '../sim/strategy.ts';
import { due } from './rhythm.ts';

export const automatedFeed: Strategy = {
  id: 'automated-feed',
  label: 'Automated feed',
  doc: 'Posts links by the clock, day and night, one at a time, and never answers.',
  source: 'SOURCE S7, S8: a stream for announcements; the clock is inferred.',
  reads: ['linksPerDay', 'usefulShare'],
  crowd: (postsPerDay) => ({ linksPerDay: postsPerDay }),
  act(turn) {
    const { linksPerDay } = turn.posts;
    const count = due(linksPerDay, turn.daysFrom, turn.daysTo, turn.phase(Kind.link));
    for (let n = 0; n < count; n++) {
      turn.write(Kind.link, turn.chance(n) < turn.posts.usefulShare);
    }
  },
};
