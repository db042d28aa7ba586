/** A posting log drives the account: exactly what it says, at the moments it says, and nothing else. */
import type { Strategy } from '../sim/strategy.ts';
import { Kind } from '../sim/strategy.ts';

/** Share of responses to people who answered in one's own threads. */
const BACK = 0.5;

export const log: Strategy = {
  id: 'log',
  label: 'Posting log',
  doc: 'Writes what a list of times and kinds says, and nothing else.',
  source: 'SOURCE S7: the same posts at the same moments somewhere else.',
  reads: [],
  log: true,
  act(turn) {
    let responses = 0;
    for (const { kind, count, useful } of turn.logged()) {
      if (kind === Kind.response) responses += count;
      else for (let n = 0; n < count; n++) turn.write(kind, useful);
    }
    turn.respond(responses, BACK);
  },
};
