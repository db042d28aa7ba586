/** Columns of the table `series`: one row for each account under study and tick; the table of metrics. */
import { measure } from '../../sim/measure.ts';
import type { Metric } from '../../sim/metrics.ts';
import { METRIC_NAMES, METRICS } from '../../sim/metrics.ts';
import type { World } from '../../sim/world.ts';
import type { Column } from './column.ts';
import { accountName } from './column.ts';

/** A row of `series`: an account at the beginning of a tick. */
export interface Instant {
  readonly account: number;
  readonly tick: number;
}

/** Units of which there are parts; everything else is counted in whole numbers. */
const FRACTIONAL: readonly Metric['unit'][] = ['share', 'hours', 'dollars'];

/** Columns of `series`: the table of metrics. */
export const SERIES_COLUMNS: readonly Column<Instant>[] = [
  {
    name: 'account',
    type: 'STRING',
    doc: 'The account under study.',
    of: (world, { account }) => accountName(world, account),
  },
  {
    name: 'tick',
    type: 'INT32',
    doc: 'Quarters of an hour since the start.',
    of: (_, { tick }) => tick,
  },
  {
    name: 'moment',
    type: 'STRING',
    doc: 'The same as weekday and time.',
    of: (world, { tick }) => world.calendar.label(tick),
  },
  // A census reads the whole world at each tick: too dear for a table, and not of the account.
  ...METRIC_NAMES.filter((name) => !('census' in METRICS[name])).map((name) => ({
    name,
    type: FRACTIONAL.includes(METRICS[name].unit) ? ('DOUBLE' as const) : ('INT32' as const),
    doc: `${METRICS[name].label}.`,
    of: (world: World, { account, tick }: Instant) => measure(world, name, account, tick),
  })),
];

/** All rows of a world, in order. */
export function* instants(world: World): Generator<Instant> {
  for (let tick = 0; tick <= world.tick; tick++) {
    for (let account = 0; account < world.accounts.length; account++) yield { account, tick };
  }
}
