/** Drops posts in bursts at the stated rates; whatever responses it writes go first to its own threads. */
import type { Strategy } from '../sim/strategy.ts';
import { ratesOf, writePosts, writeResponses } from './account.ts';

/** Share of responses to people who answered in one's own threads. */
const BACK = 0.5;

export const broadcaster: Strategy = {
  id: 'broadcaster',
  label: 'Broadcaster',
  doc: 'Drops posts, several at once, and does not look for conversations.',
  source: 'SOURCE S1, C6, C13.',
  reads: [
    'linksPerDay',
    'announcementsPerDay',
    'questionsPerDay',
    'chatsPerDay',
    'burstSize',
    'responsesPerDay',
    'usefulShare',
  ],
  crowd: (postsPerDay) => ({ linksPerDay: postsPerDay, burstSize: 6 }),
  act(turn) {
    writePosts(turn, ratesOf(turn), turn.posts.burstSize);
    writeResponses(turn, turn.posts.responsesPerDay, BACK);
  },
};
