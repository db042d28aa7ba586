/** Columns of the table `members`: one row for each member, accounts under study included. */
import { CAUSES } from '../../sim/frame.ts';
import type { World } from '../../sim/world.ts';
import { capital } from '../../text/sentences.ts';
import type { Cell } from '../csv.ts';
import type { Column } from './column.ts';
import { accountName, called, single } from './column.ts';
import { tiesOf } from './network.ts';

/** A member with the ties that it had when the story began. */
interface MemberRow {
  readonly member: number;
  readonly listensTo: number;
  readonly listeners: number;
  readonly friends: number;
}

/** All members, with their ties at the start counted. */
export function* memberRows(world: World): Generator<MemberRow> {
  const [out, into, mutual] = [0, 1, 2].map(() => new Uint32Array(world.members)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const pairs = new Set<number>();
  for (const { listener, target, atStart } of tiesOf(world)) {
    if (!atStart) continue;
    out[listener] = (out[listener] ?? 0) + 1;
    into[target] = (into[target] ?? 0) + 1;
    pairs.add(listener * world.members + target);
    if (!pairs.has(target * world.members + listener)) continue;
    mutual[listener] = (mutual[listener] ?? 0) + 1;
    mutual[target] = (mutual[target] ?? 0) + 1;
  }
  for (let member = 0; member < world.members; member++) {
    const [listensTo = 0, listeners = 0, friends = 0] = [out[member], into[member], mutual[member]];
    yield { member, listensTo, listeners, friends };
  }
}

type People = World['tables']['people']['at'];
const person =
  (of: (at: People, a: number) => Cell) =>
  (world: World, { member }: MemberRow): Cell =>
    of(world.tables.people.at, member);

/** What somebody is like, as the engine keeps it: a number in single precision. */
const trait = (
  name: 'visitsPerDay' | 'postsPerDay' | 'attention' | 'sociability' | 'tolerance' | 'tidiness',
  doc: string,
): Column<MemberRow> => ({
  name,
  type: 'DOUBLE',
  doc,
  of: person((at, a) => single(at[name][a])),
});

/** Columns of `members`. */
export const MEMBER_COLUMNS: readonly Column<MemberRow>[] = [
  { name: 'member', type: 'INT32', doc: 'Number of the member.', of: (_, row) => row.member },
  {
    name: 'name',
    type: 'STRING',
    doc: 'Name of the member.',
    of: (world, row) => called(world, row.member),
  },
  {
    name: 'account',
    type: 'STRING',
    doc: 'Account under study that the member is; empty for everybody else.',
    of: (world, row) => accountName(world, world.account_a[row.member]),
  },
  {
    name: 'community',
    type: 'INT32',
    doc: 'Circle in which the member was placed; 0 for accounts and in imported networks.',
    of: person((at, a) => at.community[a]),
  },
  {
    name: 'strategy',
    type: 'STRING',
    doc: 'Strategy at the end.',
    of: (world, { member }) => world.strategies[world.tables.people.at.strategy[member] ?? 0]?.id,
  },
  trait('visitsPerDay', 'Mean visits in a day of activity; 0 for an account.'),
  trait('postsPerDay', 'Posts in a day of activity; 0 for an account, which is told what to post.'),
  trait('attention', 'Items read in a visit, at most.'),
  trait('sociability', 'Chance to answer a chatty post.'),
  trait('tolerance', 'Multiple of the model’s tolerance.'),
  trait('tidiness', 'Factor on the background hazard.'),
  ...CAUSES.map((cause, c) => ({
    name: `sensitivity${capital(cause)}`,
    type: 'DOUBLE' as const,
    doc: `Factor on annoyance by ${cause}.`,
    of: person((at, a) => single(at.sensitivity[a * CAUSES.length + c])),
  })),
  {
    name: 'listensTo',
    type: 'INT32',
    doc: 'Members to whom the member listened at the start: ties out.',
    of: (_, row) => row.listensTo,
  },
  {
    name: 'listeners',
    type: 'INT32',
    doc: 'Members who listened to the member at the start: ties in.',
    of: (_, row) => row.listeners,
  },
  {
    name: 'friends',
    type: 'INT32',
    doc: 'Of both, those both ways: friendships at the start.',
    of: (_, row) => row.friends,
  },
];
