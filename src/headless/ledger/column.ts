/** What the columns of the ledger's files have in common. */
import { MINUTES_A_TICK } from '../../sim/calendar.ts';
import { nameOf } from '../../sim/names.ts';
import type { World } from '../../sim/world.ts';
import type { Cell } from '../csv.ts';

/** A column of a file: its name, one sentence for people, and its cell in a row. */
export interface Column<Row> {
  readonly name: string;
  readonly doc: string;
  readonly of: (world: World, row: Row) => Cell;
}

/** Singles hold seven digits; more would be the noise of their conversion. */
export const single = (value: number | undefined): Cell =>
  value === undefined ? undefined : Number(value.toPrecision(7));
export const minutes = (ticks: number): number => ticks * MINUTES_A_TICK;

/** Name of a member, accounts under study by their own. */
export const called = (world: World, member = -1): string =>
  world.accounts[world.account_a[member] ?? -1]?.name ?? nameOf(member);
export const accountName = (world: World, account = -1): Cell => world.accounts[account]?.name;
