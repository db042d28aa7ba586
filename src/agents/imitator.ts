/**
 * Does as the others do: writes as many posts as it is told to, but of the kinds that are usual
 * among those it listens to, and answers as often as they do.
 */
import type { Strategy } from '../sim/strategy.ts';
import { ratesOf, writeResponses } from './account.ts';
import { due } from './rhythm.ts';

/** People that have to be known before what they do counts as usual, and what is written until then. */
const ENOUGH = 10;
const LITTLE = 0.1;
/** Share of responses to people who answered in one's own threads. */
const BACK = 0.4;

export const imitator: Strategy = {
  id: 'imitator',
  label: 'Imitator',
  doc: 'Writes little until it knows what others do, and then the same mix as the median of them.',
  source: 'SOURCE C4: watch what the tribe does before jumping in.',
  reads: ['linksPerDay', 'announcementsPerDay', 'questionsPerDay', 'chatsPerDay', 'usefulShare'],
  crowd: (postsPerDay) => ({ chatsPerDay: postsPerDay }),
  act(turn) {
    // At night there is nothing to write, and asking what others do is dear.
    if (turn.from === turn.to) return;
    const told = ratesOf(turn).reduce((sum, [, rate]) => sum + rate, 0);
    const { people, shares, responses } = turn.community();
    const volume = people < ENOUGH ? LITTLE * told : told;
    const count = due(volume, turn.from, turn.to, turn.phase(0));
    for (let n = 0; n < count; n++) {
      let [kind, u] = [0, turn.chance(2 * n)];
      while (kind < 3 && u >= (shares[kind] ?? 0)) u -= shares[kind++] ?? 0;
      turn.write(kind as 0 | 1 | 2 | 3, turn.chance(2 * n + 1) < turn.posts.usefulShare);
    }
    // In halves, so that the rhythm holds while the median creeps.
    writeResponses(turn, (volume * Math.round(2 * responses)) / 2, BACK);
  },
};
