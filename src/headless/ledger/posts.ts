/** Columns of the table `posts`: one row for each post and each response. */
import { Kind, POST_KINDS } from '../../sim/strategy.ts';
import type { World } from '../../sim/world.ts';
import type { Cell } from '../csv.ts';
import type { Column } from './column.ts';
import { accountName, called, minutes } from './column.ts';

const known = (value: number | undefined): Cell => (value === -1 ? undefined : value);

type Acts = World['tables']['acts']['at'];
const act =
  (of: (at: Acts, p: number, world: World) => Cell) =>
  (world: World, p: number): Cell =>
    of(world.tables.acts.at, p, world);
/** Of posts only, of responses and retweets only, of responses only: empty in the others' rows. */
const post = (of: (at: Acts, p: number) => Cell) =>
  act((at, p) => ((at.kind[p] ?? 0) < Kind.response ? of(at, p) : undefined));
const response = (of: (at: Acts, p: number) => Cell) =>
  act((at, p) => (at.kind[p] === Kind.response ? of(at, p) : undefined));
const reaction = (of: (at: Acts, p: number) => Cell) =>
  act((at, p) => ((at.kind[p] ?? 0) < Kind.response ? undefined : of(at, p)));
const since = (at: Acts, p: number, earlier = 0): number =>
  minutes((at.tick[p] ?? 0) - (at.tick[earlier] ?? 0));

/** Columns of `posts`; a row is a post or a response. */
export const POST_COLUMNS: readonly Column<number>[] = [
  {
    name: 'post',
    type: 'INT32',
    doc: 'Number of the post or response within the run.',
    of: (_, p) => p,
  },
  {
    name: 'tick',
    type: 'INT32',
    doc: 'Quarters of an hour since the start.',
    of: act((at, p) => at.tick[p]),
  },
  {
    name: 'moment',
    type: 'STRING',
    doc: 'The same as weekday and time.',
    of: act((at, p, world) => world.calendar.label(at.tick[p] ?? 0)),
  },
  {
    name: 'author',
    type: 'INT32',
    doc: 'Number of the member who wrote it.',
    of: act((at, p) => at.author[p]),
  },
  {
    name: 'authorName',
    type: 'STRING',
    doc: 'Name of that member.',
    of: act((at, p, world) => called(world, at.author[p])),
  },
  {
    name: 'account',
    type: 'STRING',
    doc: 'Account under study that the author is; empty for everybody else.',
    of: act((at, p, world) => accountName(world, world.account_a[at.author[p] ?? -1])),
  },
  {
    name: 'kind',
    type: 'STRING',
    doc: `${POST_KINDS.join(', ')}.`,
    of: act((at, p) => POST_KINDS[at.kind[p] ?? 0]),
  },
  {
    name: 'useful',
    type: 'BOOLEAN',
    doc: '1 for a useful post.',
    of: post((at, p) => at.useful[p] === 1),
  },
  {
    name: 'seenBy',
    type: 'INT32',
    doc: 'Times that a post was seen when new.',
    of: post((at, p) => at.seenBy[p]),
  },
  {
    name: 'clicks',
    type: 'INT32',
    doc: 'Times that a link was opened.',
    of: post((at, p) => at.clicks[p]),
  },
  {
    name: 'responses',
    type: 'INT32',
    doc: 'Responses in its thread.',
    of: post((at, p) => at.responses[p]),
  },
  {
    name: 'firstResponseMinutes',
    type: 'INT32',
    doc: 'Minutes from a post to its first response.',
    of: post((at, p) => {
      const first = known(at.firstResponse[p]);
      return typeof first === 'number' ? minutes(first - (at.tick[p] ?? 0)) : undefined;
    }),
  },
  {
    name: 'thread',
    type: 'INT32',
    doc: 'The post at the head of the thread.',
    of: act((at, p) => at.root[p]),
  },
  {
    name: 'answers',
    type: 'INT32',
    doc: 'What a response answers, or a retweet passes on.',
    of: reaction((at, p) => at.parent[p]),
  },
  {
    name: 'depth',
    type: 'INT32',
    doc: 'How deep a response is nested; 0 for a post.',
    of: act((at, p) => at.depth[p]),
  },
  {
    name: 'latencyMinutes',
    type: 'INT32',
    doc: 'Minutes from what a response answers, or a retweet passes on, to it.',
    of: reaction((at, p) => since(at, p, at.parent[p])),
  },
  {
    name: 'sincePostMinutes',
    type: 'INT32',
    doc: 'Minutes from the post at the head of the thread to a response or retweet.',
    of: reaction((at, p) => since(at, p, at.root[p])),
  },
  {
    name: 'answered',
    type: 'BOOLEAN',
    doc: '1 for a response that the author of the thread answered.',
    of: response((at, p) => at.answered[p] === 1),
  },
];
