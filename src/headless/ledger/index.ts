/**
 * The ledger as files. Columns are tables: heads, rows, schemas and `docs/ledger.md` are made from
 * them.
 */
import type { World } from '../../sim/world.ts';
import type { Cell } from '../csv.ts';
import { csvLine } from '../csv.ts';
import type { Described, Table } from './column.ts';
import { table } from './column.ts';
import { MEMBER_COLUMNS, memberRows } from './members.ts';
import { feltTies, NETWORK_COLUMNS } from './network.ts';
import { POST_COLUMNS } from './posts.ts';
import { instants, SERIES_COLUMNS } from './series.ts';
import { TIE_COLUMNS } from './ties.ts';

/** Every table, in the order in which files are listed. */
export const TABLES = {
  series: table(SERIES_COLUMNS, instants),
  ties: table(TIE_COLUMNS, (world) => Array(world.tables.moves.length).keys()),
  posts: table(POST_COLUMNS, (world) => Array(world.tables.acts.length).keys()),
  members: table(MEMBER_COLUMNS, memberRows),
  network: table(NETWORK_COLUMNS, feltTies),
} as const satisfies Record<string, Table>;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** How a table is written. */
export const FORMATS = ['csv', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** What every row begins with. */
const SEED: Described = { name: 'seed', type: 'STRING', doc: 'Seed of the run.' };

/** All columns of a file. */
export const columnsOf = (name: TableName): readonly Described[] => [SEED, ...TABLES[name].columns];

/** Tables of one run, as far as formats ask for them. */
export interface Ledger {
  /** Lines without heads. */
  readonly csv: Readonly<Record<TableName, string>> | undefined;
  /** Cells by column, the seed first. */
  readonly parquet: Readonly<Record<TableName, readonly Cell[][]>> | undefined;
}

/** First line of a file of CSV. */
export const headOf = (name: TableName): string => csvLine(columnsOf(name).map((one) => one.name));

/** The rows of one run. */
export function ledgerOf(world: World, seed: string, formats: readonly Format[]): Ledger {
  const all = <T>(format: Format, of: (name: TableName) => T): Record<TableName, T> | undefined =>
    formats.includes(format)
      ? (Object.fromEntries(TABLE_NAMES.map((name) => [name, of(name)])) as Record<TableName, T>)
      : undefined;
  return {
    csv: all('csv', (name) => {
      let text = '';
      for (const cells of TABLES[name].rows(world)) text += csvLine([seed, ...cells]);
      return text;
    }),
    parquet: all('parquet', (name) => {
      const columns: Cell[][] = columnsOf(name).map(() => []);
      for (const cells of TABLES[name].rows(world)) {
        columns[0]?.push(seed);
        for (const [c, cell] of cells.entries()) columns[c + 1]?.push(cell);
      }
      return columns;
    }),
  };
}
