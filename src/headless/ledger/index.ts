/**
 * The ledger as files. Columns are tables: heads, rows and `docs/ledger.md` are made from them.
 */
import type { World } from '../../sim/world.ts';
import { csvLine } from '../csv.ts';
import type { Column } from './column.ts';
import { POST_COLUMNS } from './posts.ts';
import { instants, SERIES_COLUMNS } from './series.ts';
import { TIE_COLUMNS } from './ties.ts';

export { POST_COLUMNS, SERIES_COLUMNS, TIE_COLUMNS };

/** Every table, in the order in which files are listed. */
export const TABLE_NAMES = ['series', 'ties', 'posts'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Lines of one run by table, without heads. */
export type Ledger = Readonly<Record<TableName, string>>;

/** First line of each file; every line begins with the seed. */
export const HEADS: Ledger = {
  series: csvLine(['seed', ...SERIES_COLUMNS.map(({ name }) => name)]),
  ties: csvLine(['seed', ...TIE_COLUMNS.map(({ name }) => name)]),
  posts: csvLine(['seed', ...POST_COLUMNS.map(({ name }) => name)]),
};

/** The rows of one run. */
export function ledgerOf(world: World, seed: string): Ledger {
  const lines = <Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string => {
    let text = '';
    for (const row of rows) text += csvLine([seed, ...columns.map(({ of }) => of(world, row))]);
    return text;
  };
  return {
    series: lines(SERIES_COLUMNS, instants(world)),
    ties: lines(TIE_COLUMNS, Array(world.tables.moves.length).keys()),
    posts: lines(POST_COLUMNS, Array(world.tables.acts.length).keys()),
  };
}
