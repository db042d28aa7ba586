/**
 * One member's annoyance and patience towards an account at every tick of a story, by playing it
 * once more. Reads ties; changes no state.
 */
import type { Simulation } from '../model.ts';
import { CAUSES } from '../sim/frame.ts';
import { feelings, tieBetween } from '../sim/ties.ts';
import type { Diary, Progress } from './counterfactual-api.ts';

/** Plays a fresh simulation to its end, and writes down what `member` feels for account `k`. */
export function diaryOf(
  { world, end, advance }: Simulation,
  k: number,
  member: number,
  tell: (progress: Progress) => void = () => {},
): Diary {
  const annoyance = new Float32Array((end + 1) * CAUSES.length);
  const threshold = new Float32Array(end + 1);
  const account = world.accounts[k]?.member ?? -1;
  for (;;) {
    const { tick } = world;
    const e = tieBetween(world, member, account);
    if (e >= 0) {
      const feels = feelings(world, member, e);
      threshold[tick] = feels.threshold;
      for (let c = 0; c < CAUSES.length; c++) {
        const points = world.tables.ties.at.annoyance[e * CAUSES.length + c] ?? 0;
        annoyance[tick * CAUSES.length + c] = points * feels.left;
      }
    }
    if (tick >= end) return { annoyance, threshold };
    advance(1);
    tell({ run: 1, most: 1, share: tick / end });
  }
}
