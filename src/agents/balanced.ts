/** Links, small talk and answers in a fixed proportion: one number sets how much there is of all. */
import type { Strategy } from '../sim/strategy.ts';
import { Kind } from '../sim/strategy.ts';
import { writePosts, writeResponses } from './account.ts';

/** To each link so many questions and chats (inferred), and to each post so many answers (E9). */
const QUESTIONS = 0.5;
const CHATS = 1.5;
const RESPONSES_A_POST = 4;
/** Share of responses to people who answered in one's own threads. */
const BACK = 0.4;

export const balanced: Strategy = {
  id: 'balanced',
  label: 'Balanced',
  doc: 'Writes two talkative posts to each link, and four answers to each post.',
  source: 'SOURCE S10, C8: balance wins; EVIDENCE E9: 4.15 responses a post.',
  reads: ['linksPerDay', 'usefulShare'],
  crowd: (postsPerDay) => ({ linksPerDay: postsPerDay / (1 + QUESTIONS + CHATS) }),
  act(turn) {
    const { linksPerDay } = turn.posts;
    const posts = linksPerDay * (1 + QUESTIONS + CHATS);
    writePosts(
      turn,
      [
        [Kind.link, linksPerDay],
        [Kind.question, linksPerDay * QUESTIONS],
        [Kind.chat, linksPerDay * CHATS],
      ],
      1,
    );
    writeResponses(turn, posts * RESPONSES_A_POST, BACK);
  },
};
