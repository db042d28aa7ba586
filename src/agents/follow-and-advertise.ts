/**
 * Adds people, then only advertises to them: each week begins with friend requests, and the rest of
 * it is links and announcements. It answers nobody.
 */
import type { Strategy } from '../sim/strategy.ts';
import { Kind } from '../sim/strategy.ts';
import { ratesOf, writePosts } from './account.ts';
import { due } from './rhythm.ts';
import { between } from './stretch.ts';

/** Stream of dice for the rhythm of requests. */
const REQUESTS = 10;
/** Days by the clock: a round of asking and advertising, and how long it asks (inferred). */
const ROUND = 7;
const ASKING = 2;

export const followAndAdvertise: Strategy = {
  id: 'follow-and-advertise',
  label: 'Follow and advertise',
  doc: 'Sends friend requests on two days of each week of the story, and advertises on the others.',
  source: 'SOURCE S9: adding friends and then only advertising to them.',
  reads: ['linksPerDay', 'announcementsPerDay', 'burstSize', 'usefulShare', 'requestsPerDay'],
  crowd: (postsPerDay) => ({
    linksPerDay: postsPerDay,
    burstSize: 6,
    requestsPerDay: postsPerDay,
  }),
  act(turn) {
    const ads = ratesOf(turn, [Kind.link, Kind.announcement]);
    let written = 0;
    const last = Math.floor(turn.daysTo / ROUND);
    for (let round = Math.floor(turn.daysFrom / ROUND); round <= last; round++) {
      const [begins, ends] = [round * ROUND, (round + 1) * ROUND];
      const asking = between(turn, begins, begins + ASKING);
      turn.request(due(turn.posts.requestsPerDay, asking.from, asking.to, turn.phase(REQUESTS)));
      const selling = between(turn, begins + ASKING, ends);
      written += writePosts(turn, ads, turn.posts.burstSize, selling, written);
    }
  },
};
