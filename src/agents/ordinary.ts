/** An ordinary member: writes at visits, at a rate of its own; mostly chat, some questions and links. */
import type { Strategy } from '../sim/strategy.ts';
import { Kind } from '../sim/strategy.ts';
import { due } from './rhythm.ts';

export const ordinary: Strategy = {
  id: 'ordinary',
  label: 'Ordinary member',
  doc: 'Writes now and then when visiting, and answers what is read.',
  source: 'EVIDENCE E4, E7.',
  reads: [],
  crowd: () => ({}),
  act(turn) {
    const { linkShare, questionShare, usefulShareOfMembers } = turn.population;
    const count = due(turn.postsPerDay, turn.from, turn.to, turn.phase(0));
    for (let n = 0; n < count; n++) {
      const u = turn.chance(2 * n);
      const kind =
        u < linkShare ? Kind.link : u < linkShare + questionShare ? Kind.question : Kind.chat;
      turn.write(kind, turn.chance(2 * n + 1) < usefulShareOfMembers);
    }
  },
};
