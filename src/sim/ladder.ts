/**
 * The ladder: mute, stop following, leave. Pure rules: which rung a reader is on, given how much of
 * the patience is used up. One rung at a time; nobody climbs down.
 */
import type { Reason } from './frame.ts';
import { CAUSES, Standing } from './frame.ts';
import type { ModelValues, PlatformValues } from './params/index.ts';

/** Rules of the model and the platform that the ladder reads. */
export type LadderRules = Pick<
  ModelValues & PlatformValues,
  'muteShare' | 'stopShare' | 'firstRung' | 'secondRung' | 'muteRung' | 'stopRung'
>;

/**
 * The rung that a reader steps on now (the present one when nothing changes).
 * @param standing where the reader stands
 * @param strain annoyance as a share of effective tolerance
 * @param temper die of this reader for this author, always the same: who mutes, who stops
 *   following first (SOURCE S1, EVIDENCE E11), and who leaves at once
 */
export function nextRung(
  standing: Standing,
  strain: number,
  temper: number,
  rules: LadderRules,
): Standing {
  if (standing === Standing.left) return standing;
  const mutes = rules.muteRung === 1 && temper < rules.muteShare;
  const stops = rules.stopRung === 1 && temper < rules.muteShare + rules.stopShare;
  if (standing === Standing.listening && mutes) {
    return strain >= rules.firstRung ? Standing.muted : standing;
  }
  if (standing < Standing.stopped && stops) {
    return strain >= rules.secondRung ? Standing.stopped : standing;
  }
  return strain >= 1 ? Standing.left : standing;
}

/** The largest cause of annoyance of a tie. */
export function mainCause(annoyance: ArrayLike<number>, first: number): Reason {
  let main = 0;
  for (let c = 1; c < CAUSES.length; c++)
    if (annoyance[first + c] > annoyance[first + main]) main = c;
  return CAUSES[main];
}
