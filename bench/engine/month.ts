/** An ordinary month on Plurk, the full model: everybody writes, reads and answers as people do. */
import type { Simulation } from '../../src/model.ts';
import { simulate } from '../../src/model.ts';
import { readScenario } from '../../src/read-scenario.ts';
import { TIES_EACH } from './kernel.ts';

/** Members of a community, as far as there may be so many communities. */
const COMMUNITY = 100;
const MOST_COMMUNITIES = 32;

/** What a stretch of the month came to. */
export interface Stretch {
  /** Nanoseconds that the engine took. */
  readonly ns: number;
  /** Ties of all visitors, added up over their visits. */
  readonly tiesVisited: number;
  /** Posts, responses, visits and changes of ties. */
  readonly events: number;
}

/** A world at the beginning of its month. */
export function month(members: number): Simulation {
  const communities = Math.min(MOST_COMMUNITIES, Math.max(1, Math.floor(members / COMMUNITY)));
  const read = readScenario({
    format: 1,
    id: 'ordinary-month',
    title: 'An ordinary month',
    story: 'Everybody does as people do.',
    notice: [],
    try: [],
    rows: [],
    starts: 'Mon 00:00',
    until: 'Mon 00:00 +4w',
    seed: '1',
    platform: 'plurk',
    population: { members, communities, friendsEach: TIES_EACH },
    accounts: [{ name: 'Uma', strategy: 'ordinary', friends: TIES_EACH }],
    claims: [],
  });
  if (!read.ok) throw new Error(`the ordinary month: ${JSON.stringify(read.problems)}`);
  return simulate({ scenario: read.value });
}

/** Lives some ticks; visits are counted between ticks, while the clock stands. */
export function live({ world, advance }: Simulation, ticks: number): Stretch {
  const { people, acts, moves } = world.tables;
  const before = acts.length + moves.length;
  let ns = 0;
  let tiesVisited = 0;
  let visits = 0;
  for (let n = 0; n < ticks; n++) {
    const begun = performance.now();
    advance(1);
    ns += (performance.now() - begun) * 1e6;
    const { lastVisit, ties } = people.at;
    for (let a = 0; a < people.length; a++) {
      if (lastVisit[a] !== world.tick - 1) continue;
      visits++;
      tiesVisited += ties[a]!;
    }
  }
  return { ns, tiesVisited, events: visits + acts.length + moves.length - before };
}
