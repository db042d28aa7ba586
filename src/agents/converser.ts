/** Spreads its posts over the day and lives in other people's threads as much as in its own. */
import type { Strategy } from '../sim/strategy.ts';
import { ratesOf, writePosts, writeResponses } from './account.ts';

/** Share of responses to people who answered in one's own threads. */
const BACK = 0.3;

/** In the crowd: half as many posts as others, and sixteen responses to each (SOURCE S4). */
const FEWER = 0.5;
const RESPONSES_A_POST = 16;
const QUESTIONS = 0.2;

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
  crowd: (postsPerDay) => ({
    questionsPerDay: FEWER * QUESTIONS * postsPerDay,
    chatsPerDay: FEWER * (1 - QUESTIONS) * postsPerDay,
    responsesPerDay: FEWER * RESPONSES_A_POST * postsPerDay,
  }),
  act(turn) {
    writePosts(turn, ratesOf(turn), 1);
    writeResponses(turn, turn.posts.responsesPerDay, BACK);
  },
};
