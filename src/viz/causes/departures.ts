/** Departures of a run by cause, counted up to some moments. Pure: knows moves. */
import type { Move } from '../../sim/frame.ts';
import { Standing } from '../../sim/frame.ts';
import type { Run } from '../run.ts';

/** Why people leave: what annoyed them most, the background, the account itself. */
export const LEAVING = ['promotion', 'noise', 'silence', 'others', 'drift', 'dropped'] as const;
export type Leaving = (typeof LEAVING)[number];

/** Departures up to and with a moment, in the order of `LEAVING`. */
export interface Departures {
  readonly tick: number;
  readonly counts: readonly number[];
}

/** Counts moves, in their order, up to each of these moments, in theirs. */
export function departuresAt(moves: readonly Move[], ticks: readonly number[]): Departures[] {
  const counts = LEAVING.map(() => 0);
  let next = 0;
  return ticks.map((tick) => {
    for (; next < moves.length && (moves[next] as Move).tick <= tick; next++) {
      const { to, reason } = moves[next] as Move;
      const cause = LEAVING.indexOf(reason as Leaving);
      if (to === Standing.left && cause >= 0) counts[cause] = (counts[cause] ?? 0) + 1;
    }
    return { tick, counts: [...counts] };
  });
}

/** Moments for a curve of so many points at most, from the start to the playhead. */
export function curveTicks({ frame, opened }: Run, points: number): number[] {
  const every = Math.max(1, Math.ceil(opened.end / points));
  const ticks: number[] = [];
  for (let tick = 0; tick < frame.tick; tick += every) ticks.push(tick);
  return [...ticks, frame.tick];
}

/** Moments for a table: each midnight that has passed, and the playhead. */
export const tableTicks = ({ frame, calendar }: Run): number[] => [
  ...calendar.midnights(frame.tick).filter((tick) => tick > 0 && tick < frame.tick),
  frame.tick,
];

/** All departures of a row. */
export const totalOf = ({ counts }: Departures): number => counts.reduce((sum, n) => sum + n, 0);
