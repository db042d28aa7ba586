/** Watches, listens, takes part, looks back, and only then sells: stages by the days of the story. */
import type { PostKind, Strategy } from '../sim/strategy.ts';
import { Kind } from '../sim/strategy.ts';
import { ratesOf, writePosts, writeResponses } from './account.ts';
import { between } from './stretch.ts';

const TALK: readonly PostKind[] = [Kind.question, Kind.chat];

/** The order is the source's, the days are inferred; each stage lasts until a day by the clock. */
const STAGES: readonly { until: number; answers: boolean; kinds?: readonly PostKind[] }[] = [
  { until: 2, answers: false, kinds: [] },
  { until: 5, answers: true, kinds: [] },
  { until: 10, answers: true, kinds: TALK },
  { until: 11, answers: false, kinds: [] },
  { until: Number.POSITIVE_INFINITY, answers: true },
];
/** Share of responses to people who answered in one's own threads. */
const BACK = 0.4;

export const listenerFirst: Strategy = {
  id: 'listener-first',
  label: 'Listener first',
  doc: 'Says nothing for two days, answers, then chats too, pauses on the eleventh day, then also sells.',
  source: 'SOURCE C2: watch, listen, participate, evaluate, market.',
  reads: [
    'linksPerDay',
    'announcementsPerDay',
    'questionsPerDay',
    'chatsPerDay',
    'responsesPerDay',
    'usefulShare',
  ],
  crowd: (postsPerDay) => ({
    linksPerDay: 0.2 * postsPerDay,
    questionsPerDay: 0.2 * postsPerDay,
    chatsPerDay: 0.6 * postsPerDay,
    responsesPerDay: 4 * postsPerDay,
  }),
  act(turn) {
    let begins = 0;
    let written = 0;
    for (const { until, answers, kinds } of STAGES) {
      const stage = between(turn, begins, until);
      begins = until;
      if (stage.to === stage.from) continue;
      written += writePosts(turn, ratesOf(turn, kinds), 1, stage, written);
      if (answers) writeResponses(turn, turn.posts.responsesPerDay, BACK, stage);
    }
  },
};
