/** Columns of the table `network`: one row for each tie that there ever was, as it is at the end. */
import { TICKS_A_DAY } from '../../sim/calendar.ts';
import { CAUSES, Standing } from '../../sim/frame.ts';
import { Flag } from '../../sim/state.ts';
import { feelings } from '../../sim/ties.ts';
import type { World } from '../../sim/world.ts';
import { capital } from '../../text/sentences.ts';
import type { Cell } from '../csv.ts';
import type { Column } from './column.ts';
import { single } from './column.ts';

const STANDINGS = Object.keys(Standing);

/** A tie in the row of its listener. */
interface TieRow {
  readonly listener: number;
  readonly target: number;
  /** Index into the table of ties. */
  readonly e: number;
  readonly atStart: boolean;
}

/** All ties, in the order of their listeners. */
export function* tiesOf(world: World): Generator<TieRow> {
  const { people, ties } = world.tables;
  for (let listener = 0; listener < world.members; listener++) {
    const first = people.at.firstTie[listener] ?? 0;
    for (let e = first; e < first + (people.at.ties[listener] ?? 0); e++) {
      const atStart = (ties.at.formed[e] ?? 0) < 0;
      yield { listener, target: ties.at.target[e] ?? 0, e, atStart };
    }
  }
}

/** A tie with how its listener feels at the end. */
interface FeltRow extends TieRow {
  readonly feels: ReturnType<typeof feelings>;
}

/** All ties, each with what has faded by now. */
export function* feltTies(world: World): Generator<FeltRow> {
  for (const row of tiesOf(world)) yield { ...row, feels: feelings(world, row.listener, row.e) };
}

type Ties = World['tables']['ties']['at'];
const tie =
  (of: (at: Ties, e: number) => Cell) =>
  (world: World, { e }: FeltRow): Cell =>
    of(world.tables.ties.at, e);

/** Columns of `network`. */
export const NETWORK_COLUMNS: readonly Column<FeltRow>[] = [
  {
    name: 'listener',
    type: 'INT32',
    doc: 'Number of the member who listens, or did.',
    of: (_, row) => row.listener,
  },
  {
    name: 'target',
    type: 'INT32',
    doc: 'Number of the member who is listened to.',
    of: (_, row) => row.target,
  },
  {
    name: 'atStart',
    type: 'BOOLEAN',
    doc: '1 for a tie that was there when the story began.',
    of: (_, row) => row.atStart,
  },
  {
    name: 'ageDays',
    type: 'DOUBLE',
    doc: 'Days since the tie began.',
    of: (world, { e }) =>
      single((world.tick - (world.tables.ties.at.formed[e] ?? 0)) / TICKS_A_DAY),
  },
  {
    name: 'mutual',
    type: 'BOOLEAN',
    doc: '1 for a friendship, 0 for a fan; of a tie that has ended, as it was last.',
    of: tie((at, e) => ((at.flags[e] ?? 0) & Flag.mutual) !== 0),
  },
  {
    name: 'standing',
    type: 'STRING',
    doc: 'listening, muted, stopped or left.',
    of: tie((at, e) => STANDINGS[at.standing[e] ?? 0]),
  },
  {
    name: 'warmth',
    type: 'DOUBLE',
    doc: 'Warmth, 0 to 1, as faded by the end.',
    of: (_, { feels }) => single(feels.warmth),
  },
  ...CAUSES.map((cause, c) => ({
    name: `annoyance${capital(cause)}`,
    type: 'DOUBLE' as const,
    doc: `Points of annoyance by ${cause}, as faded by the end.`,
    of: (world: World, { e, feels }: FeltRow): Cell => {
      const points = world.tables.ties.at.annoyance[e * CAUSES.length + c] ?? 0;
      return single(points * feels.left);
    },
  })),
  {
    name: 'threshold',
    type: 'DOUBLE',
    doc: 'Points at which this listener leaves this target, at the end.',
    of: (_, { feels }) => single(feels.threshold),
  },
  {
    name: 'seen',
    type: 'INT32',
    doc: 'Posts of the target that the listener has seen.',
    of: tie((at, e) => at.seen[e]),
  },
  {
    name: 'acknowledgements',
    type: 'INT32',
    doc: 'Direct replies of the target that the listener has received.',
    of: tie((at, e) => at.acknowledgements[e]),
  },
];
