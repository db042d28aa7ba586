/** Spreads its posts over the day and lives in other people's threads as much as in its own. */
import type { Strategy } from '../sim/strategy.ts';
import { writePosts, writeResponses } from './account.ts';

/** Share of responses to people who answered in one's own threads. */
const BACK = 0.3;

export const converser: Strategy = {
  id: 'converser',
  label: 'Converser',
  doc: 'Posts one thing at a time and answers far more than it posts.',
  source: 'SOURCE S4 to S6.',
  reads: [
    'linksPerDay',
    'announcementsPerDay',
    'questionsPerDay',
    'chatsPerDay',
    'responsesPerDay',
    'usefulShare',
  ],
  act(turn) {
    writePosts(turn, 1);
    writeResponses(turn, BACK);
  },
};
