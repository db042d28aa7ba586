/** Columns of the table `ties`: one row for each tie that changed its standing. */
import { TICKS_A_DAY, TICKS_AN_HOUR } from '../../sim/calendar.ts';
import { CAUSES, REASONS, Standing } from '../../sim/frame.ts';
import type { World } from '../../sim/world.ts';
import { capital } from '../../text/sentences.ts';
import type { Cell } from '../csv.ts';
import type { Column } from './column.ts';
import { accountName, called, single } from './column.ts';

const STANDINGS = Object.keys(Standing) as (keyof typeof Standing)[];

type Moves = World['tables']['moves']['at'];
const move =
  (of: (at: Moves, m: number, world: World) => Cell) =>
  (world: World, m: number): Cell =>
    of(world.tables.moves.at, m, world);

const CAUSE_DOCS: Record<(typeof CAUSES)[number], string> = {
  noise: 'too many posts and bursts',
  promotion: 'links and announcements',
  silence: 'an author who does not interact',
  others: 'departures that were noticed',
};

/** Columns of `ties`; a row is a move. */
export const TIE_COLUMNS: readonly Column<number>[] = [
  {
    name: 'tick',
    type: 'INT32',
    doc: 'Quarters of an hour since the start.',
    of: move((at, m) => at.tick[m]),
  },
  {
    name: 'moment',
    type: 'STRING',
    doc: 'The same as weekday and time.',
    of: move((at, m, world) => world.calendar.label(at.tick[m] ?? 0)),
  },
  {
    name: 'listener',
    type: 'INT32',
    doc: 'Number of the member who moved.',
    of: move((at, m) => at.listener[m]),
  },
  {
    name: 'listenerName',
    type: 'STRING',
    doc: 'Name of that member.',
    of: move((at, m, world) => called(world, at.listener[m])),
  },
  {
    name: 'target',
    type: 'INT32',
    doc: 'Number of the member whom the listener listens to, or did.',
    of: move((at, m) => at.target[m]),
  },
  {
    name: 'targetName',
    type: 'STRING',
    doc: 'Name of that member.',
    of: move((at, m, world) => called(world, at.target[m])),
  },
  {
    name: 'account',
    type: 'STRING',
    doc: 'Account under study that the target is; empty for everybody else.',
    of: move((at, m, world) => accountName(world, at.account[m])),
  },
  {
    name: 'from',
    type: 'STRING',
    doc: 'Standing before: stranger, listening, muted, stopped, left.',
    of: move((at, m) => STANDINGS[at.from[m] ?? 0]),
  },
  {
    name: 'to',
    type: 'STRING',
    doc: 'Standing after: listening, muted, stopped, left.',
    of: move((at, m) => STANDINGS[at.to[m] ?? 0]),
  },
  {
    name: 'reason',
    type: 'STRING',
    doc: 'Largest cause of annoyance; drift; dropped (the other side ended the friendship); or, of those who come, found (for the first time), accepted (a friend request) or forgave (again).',
    of: move((at, m) => REASONS[at.reason[m] ?? 0]),
  },
  {
    name: 'mutual',
    type: 'BOOLEAN',
    doc: '1 for a friendship, 0 for a fan.',
    of: move((at, m) => at.mutual[m] === 1),
  },
  {
    name: 'everMuted',
    type: 'BOOLEAN',
    doc: '1 when the listener had muted the target before.',
    of: move((at, m) => at.everMuted[m] === 1),
  },
  {
    name: 'everStopped',
    type: 'BOOLEAN',
    doc: '1 when the listener had stopped following before.',
    of: move((at, m) => at.everStopped[m] === 1),
  },
  {
    name: 'ageDays',
    type: 'DOUBLE',
    doc: 'Age of the tie in days.',
    of: move((at, m) => single((at.age[m] ?? 0) / TICKS_A_DAY)),
  },
  {
    name: 'warmth',
    type: 'DOUBLE',
    doc: 'Warmth, 0 to 1.',
    of: move((at, m) => single(at.warmth[m])),
  },
  {
    name: 'mutualFriends',
    type: 'INT32',
    doc: 'People to whom both have a tie.',
    of: move((at, m) => at.mutualFriends[m]),
  },
  ...CAUSES.map((cause, c) => ({
    name: `annoyance${capital(cause)}`,
    type: 'DOUBLE' as const,
    doc: `Points of annoyance by ${CAUSE_DOCS[cause]}.`,
    of: move((at, m) => single(at.annoyance[m * CAUSES.length + c])),
  })),
  {
    name: 'threshold',
    type: 'DOUBLE',
    doc: 'Points at which this listener leaves this target.',
    of: move((at, m) => single(at.threshold[m])),
  },
  {
    name: 'seen',
    type: 'INT32',
    doc: 'Posts of the target that the listener had seen.',
    of: move((at, m) => at.seen[m]),
  },
  {
    name: 'acknowledgements',
    type: 'INT32',
    doc: 'Direct replies that the listener had received.',
    of: move((at, m) => at.acknowledgements[m]),
  },
  {
    name: 'burstSize',
    type: 'INT32',
    doc: 'Posts of the burst that the listener saw last; 0 for none.',
    of: move((at, m) => at.burstSize[m]),
  },
  {
    name: 'burstAgeHours',
    type: 'DOUBLE',
    doc: 'Hours since that burst was seen.',
    of: move((at, m) =>
      at.burstAge[m] === -1 ? undefined : (at.burstAge[m] ?? 0) / TICKS_AN_HOUR,
    ),
  },
  {
    name: 'posts',
    type: 'STRING',
    doc: 'Posts of the account that filled the annoyance, oldest first: numbers in posts.',
    of: move((at, m, world) => exposuresFrom(world, at.exposure[m] ?? -1).join(' ')),
  },
];

function exposuresFrom(world: World, newest: number): number[] {
  const { at } = world.tables.exposures;
  const posts = new Set<number>();
  for (let x = newest; x >= 0; x = at.previous[x] ?? -1) posts.add(at.act[x] ?? -1);
  return [...posts].reverse();
}
