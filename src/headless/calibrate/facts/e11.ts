/**
 * E11: the rungs. Published: on Plurk one mutes, then stops following, then unfriends; people tell
 * of climbing in that order and of taking reformed offenders back. No numbers. Measured: an account
 * that drops 24 links a day, six at once, from Saturday to Tuesday and then reforms; over 4 weeks,
 * of those who left it in anger the share who had muted or stopped following first; of all steps
 * in anger the share that go down the ladder; and the share of the leavers who come back.
 */
import { REASONS, Standing } from '../../../sim/frame.ts';
import type { World } from '../../../sim/world.ts';
import { share } from '../estimators.ts';
import type { Fact, Figures } from '../fact.ts';

export const e11: Fact = {
  id: 'E11',
  label: 'Leavers who had muted or stopped following first',
  source: 'plurkiverse.com, June 2008',
  note: 'The source gives an order and no numbers: at least half climb a rung first, none steps down in anger, and at least 2 % of the leavers take a reformed offender back within a month.',
  figures: {
    climbed: { label: 'climbed a rung first', unit: 'share', published: null, band: [0.5, 1] },
    down: { label: 'steps down in anger', unit: 'share', published: null, band: [0, 0] },
    returned: { label: 'came back', unit: 'share', published: null, band: [0.02, 0.6] },
    all: { label: 'muted, stopped, left', unit: 'share', published: null },
  },
  measures: [{ population: 'offender', of: (worlds) => rungs(worlds.end()) }],
};

const CALM = ['drift', 'dropped', 'found', 'forgave'] as const;
const CALM_REASONS = new Set(CALM.map((reason) => REASONS.indexOf(reason)));

/** How the listeners of the first account climbed, and came back. */
export function rungs(world: World): Figures {
  const { at, length } = world.tables.moves;
  const steps: { listener: number; from: number; to: number }[] = [];
  const back = new Set<number>();
  for (let m = 0; m < length; m++) {
    const [listener, from, to] = [at.listener[m] ?? 0, at.from[m] ?? 0, at.to[m] ?? 0];
    if (at.account[m] !== 0) continue;
    if (!CALM_REASONS.has(at.reason[m] ?? 0)) steps.push({ listener, from, to });
    else if (from === Standing.left) back.add(listener);
  }
  const leavers = steps.filter(({ to }) => to === Standing.left);
  const left = new Set(leavers.map(({ listener }) => listener));
  const took = (rung: number) =>
    new Set(steps.filter(({ to }) => to === rung).map(({ listener }) => listener));
  const [muted, stopped] = [took(Standing.muted), took(Standing.stopped)];
  const count = (test: (listener: number) => boolean) => [...left].filter(test).length;
  return {
    climbed: share(
      count((a) => muted.has(a) || stopped.has(a)),
      left.size,
    ),
    down: share(steps.filter(({ from, to }) => to < from).length, steps.length),
    returned: share(
      count((a) => back.has(a)),
      left.size,
    ),
    all: share(
      count((a) => muted.has(a) && stopped.has(a)),
      left.size,
    ),
  };
}
