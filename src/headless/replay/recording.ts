/**
 * A recording of a run: what it was made of, and the hash of every column of its state at the
 * start, after each day and at the end. Playing it again shows whether it is what it says, and if not, where.
 */
import type { Changes, Simulation } from '../../model.ts';
import { simulate } from '../../model.ts';
import { TICKS_A_DAY } from '../../sim/calendar.ts';
import { columnFingerprints } from '../../sim/fingerprint.ts';
import type { Scenario } from '../../sim/scenario/types.ts';
import { ENGINE_VERSION } from '../../sim/version.ts';

/** What a run is made of. */
export interface Story {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly changes: Changes;
}

/** Hashes of sixteen hexadecimal digits by keyframe, then column; keyframe n is of day n or the end. */
export interface Recording extends Story {
  readonly engineVersion: string;
  /** As in `ties.warmth`. */
  readonly columns: readonly string[];
  readonly keyframes: readonly (readonly string[])[];
}

/** The first keyframe and column in which a recording is not what its story leads to. */
export interface Divergence {
  readonly tick: number;
  /** `Tue 12:00` */
  readonly moment: string;
  readonly column: string;
  /** What the recording says, and what playing leads to. */
  readonly found: string;
  readonly expected: string;
  /** Further columns that differ at that tick. */
  readonly others: number;
}

/** Ticks between two keyframes. */
const EVERY = TICKS_A_DAY;

/** How many keyframes a story has. */
export const keyframesOf = (end: number): number => 1 + Math.ceil(end / EVERY);

/** Plays a story from keyframe to keyframe, and gives the world at each. */
function* played({ scenario, seed, changes }: Story): Generator<Simulation> {
  const simulation = simulate({ scenario, seed, changes });
  const { world, end, advance } = simulation;
  for (;;) {
    yield simulation;
    if (world.tick >= end) return;
    advance(Math.min(EVERY, end - world.tick));
  }
}

/** Plays a story in slices, and keeps what is needed to tell it from another. */
export function* record(story: Story): Generator<void, Recording> {
  let columns: string[] = [];
  const keyframes: string[][] = [];
  for (const { world } of played(story)) {
    const hashes = columnFingerprints(world);
    columns = [...hashes.keys()];
    keyframes.push([...hashes.values()]);
    yield;
  }
  return { ...story, engineVersion: ENGINE_VERSION, columns, keyframes };
}

/** Plays a recording again in slices; undefined where all is as it says. */
export function* replay(recording: Recording): Generator<void, Divergence | undefined> {
  let n = 0;
  for (const { world } of played(recording)) {
    const keyframe = recording.keyframes[n++] ?? [];
    const hashes = columnFingerprints(world);
    const at = (column: string): string => keyframe[recording.columns.indexOf(column)] ?? '';
    const differ = [...hashes].filter(([column, hash]) => at(column) !== hash);
    const [first] = differ;
    if (first) {
      const [column, expected] = first;
      const moment = world.calendar.label(world.tick);
      const others = differ.length - 1;
      return { tick: world.tick, moment, column, found: at(column), expected, others };
    }
    yield;
  }
  return undefined;
}
