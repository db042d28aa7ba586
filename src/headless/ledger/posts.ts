/** Columns of `posts.csv`: one row for each post and each response. */
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
/** Of posts only, of responses only: empty in the other's rows. */
const post = (of: (at: Acts, p: number) => Cell) =>
  act((at, p) => (at.kind[p] === Kind.response ? undefined : of(at, p)));
const response = (of: (at: Acts, p: number) => Cell) =>
  act((at, p) => (at.kind[p] === Kind.response ? of(at, p) : undefined));
const since = (at: Acts, p: number, earlier = 0): number =>
  minutes((at.tick[p] ?? 0) - (at.tick[earlier] ?? 0));

/** Columns of `posts.csv`; a row is a post or a response. */
export const POST_COLUMNS: readonly Column<number>[] = [
  { name: 'post', doc: 'Number of the post or response within the run.', of: (_, p) => p },
  { name: 'tick', doc: 'Quarters of an hour since the start.', of: act((at, p) => at.tick[p]) },
  {
    name: 'moment',
    doc: 'The same as weekday and time.',
    of: act((at, p, world) => world.calendar.label(at.tick[p] ?? 0)),
  },
  { name: 'author', doc: 'Number of the member who wrote it.', of: act((at, p) => at.author[p]) },
  {
    name: 'authorName',
    doc: 'Name of that member.',
    of: act((at, p, world) => called(world, at.author[p])),
  },
  {
    name: 'account',
    doc: 'Account under study that the author is; empty for everybody else.',
    of: act((at, p, world) => accountName(world, world.account_a[at.author[p] ?? -1])),
  },
  {
    name: 'kind',
    doc: `${POST_KINDS.join(', ')}.`,
    of: act((at, p) => POST_KINDS[at.kind[p] ?? 0]),
  },
  { name: 'useful', doc: '1 for a useful post.', of: post((at, p) => at.useful[p]) },
  {
    name: 'seenBy',
    doc: 'Times that a post was seen when new.',
    of: post((at, p) => at.seenBy[p]),
  },
  { name: 'clicks', doc: 'Times that a link was opened.', of: post((at, p) => at.clicks[p]) },
  { name: 'responses', doc: 'Responses in its thread.', of: post((at, p) => at.responses[p]) },
  {
    name: 'firstResponseMinutes',
    doc: 'Minutes from a post to its first response.',
    of: post((at, p) => {
      const first = known(at.firstResponse[p]);
      return typeof first === 'number' ? minutes(first - (at.tick[p] ?? 0)) : undefined;
    }),
  },
  { name: 'thread', doc: 'The post at the head of the thread.', of: act((at, p) => at.root[p]) },
  { name: 'answers', doc: 'What a response answers.', of: response((at, p) => at.parent[p]) },
  {
    name: 'depth',
    doc: 'How deep a response is nested; 0 for a post.',
    of: act((at, p) => at.depth[p]),
  },
  {
    name: 'latencyMinutes',
    doc: 'Minutes from what a response answers to the response.',
    of: response((at, p) => since(at, p, at.parent[p])),
  },
  {
    name: 'answered',
    doc: '1 for a response that the author of the thread answered.',
    of: response((at, p) => at.answered[p]),
  },
];
