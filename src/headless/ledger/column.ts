/** What the tables of the ledger have in common: typed columns, and rows made of them. */
import { MINUTES_A_TICK } from '../../sim/calendar.ts';
import { memberName } from '../../sim/picture.ts';
import type { World } from '../../sim/world.ts';
import type { Cell } from '../csv.ts';

/** Types of cells, by the names that Parquet has for them. */
export type CellType = 'INT32' | 'DOUBLE' | 'BOOLEAN' | 'STRING';

/** What is said of a column: its name, its type and one sentence for people. */
export interface Described {
  readonly name: string;
  readonly type: CellType;
  readonly doc: string;
}

/** A column with its cell in a row; nothing where it is unknown or does not apply. */
export interface Column<Row> extends Described {
  readonly of: (world: World, row: Row) => Cell;
}

/** A table of the ledger, whatever its rows are. */
export interface Table {
  readonly columns: readonly Described[];
  /** The cells of each row, in the order of the columns. */
  readonly rows: (world: World) => Generator<Cell[]>;
}

/** A table from its columns and what its rows are. */
export const table = <Row>(
  columns: readonly Column<Row>[],
  rowsOf: (world: World) => Iterable<Row>,
): Table => ({
  columns,
  *rows(world) {
    for (const row of rowsOf(world)) yield columns.map(({ of }) => of(world, row));
  },
});

/** Singles hold seven digits; more would be the noise of their conversion. */
export const single = (value: number | undefined): Cell =>
  value === undefined ? undefined : Number(value.toPrecision(7));
export const minutes = (ticks: number): number => ticks * MINUTES_A_TICK;

/** Name of a member, accounts under study by their own. */
export const called = (world: World, member = -1): string => memberName(world, member);
export const accountName = (world: World, account = -1): Cell => world.accounts[account]?.name;
