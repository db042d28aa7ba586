/** Drops several links or questions at once every few hours, and nothing else: it answers nobody. */
import type { Strategy } from '../sim/strategy.ts';
import { Kind } from '../sim/strategy.ts';
import { ratesOf, writePosts } from './account.ts';

export const burstLinker: Strategy = {
  id: 'burst-linker',
  label: 'Burst linker',
  doc: 'Drops bursts of links and questions every few hours, and never answers.',
  source: 'SOURCE C6, C13: six at once every few hours, inane questions and links.',
  reads: ['linksPerDay', 'questionsPerDay', 'burstSize', 'usefulShare'],
  crowd: (postsPerDay) => ({ linksPerDay: postsPerDay, burstSize: 6 }),
  act(turn) {
    writePosts(turn, ratesOf(turn, [Kind.link, Kind.question]), turn.posts.burstSize);
  },
};
