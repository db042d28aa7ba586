/** Reads a metric of a world at a moment that has been reached. */
import { TICKS_A_WEEK } from './calendar.ts';
import { popularLead } from './census.ts';
import type { Census, Metric, MetricName } from './metrics.ts';
import { METRICS } from './metrics.ts';
import type { World } from './world.ts';

const CENSUS = { popularLead } as const;

/**
 * A metric of account `k` at the beginning of a tick that has been reached.
 * @throws RangeError for a tick still to come
 */
export function measure(world: World, name: MetricName, k: number, tick: number): number {
  if (tick < 0 || tick > world.tick) {
    throw new RangeError(`${name} at tick ${tick}: the world has only reached tick ${world.tick}`);
  }
  const metric: Metric | Census = METRICS[name];
  if ('census' in metric) return CENSUS[metric.census](world, tick);
  const { series, tally } = world.tables;
  const row = (of: number): number => of * world.accounts.length + k;
  return metric.of({
    at: series.at,
    row: row(tick),
    weekAgo: row(Math.max(0, tick - TICKS_A_WEEK)),
    firstWeek: row(Math.min(tick, TICKS_A_WEEK)),
    start: tally.at.friendsAtStart[k],
  });
}
