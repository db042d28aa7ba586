/**
 * E10: how many plurks a day are too many. Published: Plurk's own rule book says that more than 30 a
 * day are annoying and friends will stop following. Measured: an account with 200 friends that
 * answers 38 times a day (as the most active do, E9) writes 0 to 80 chatty plurks a day for 28 days;
 * the knee is the dose at which the friends kept fall below 90 % of those kept at none, by
 * straight lines between the doses. The last dose stands for itself or more.
 */
import { measure } from '../../../sim/measure.ts';
import type { Fact } from '../fact.ts';
import { DOSES, doseRun } from '../populations.ts';
import type { Worlds } from '../worlds.ts';

const KEPT = 0.9;
const WAYS = ['answering', 'alone'] as const;

export const e10: Fact = {
  id: 'E10',
  label: 'Chatty plurks a day beyond which friends leave',
  source: 'plurk.com, 2008',
  note: 'The dose at which friends kept after 28 days fall below 90 % of those kept without a post, for somebody who answers 38 times a day; without any answers it is reported. 80 (40 without answers) stands for that or more.',
  figures: {
    knee: { label: 'knee', unit: 'a day', published: 30, band: [20, 45] },
    kneeAlone: { label: 'knee without answers', unit: 'a day', published: null },
  },
  measures: [
    {
      population: 'dose',
      runs: WAYS.flatMap((way) => DOSES[way].perDay.map((dose) => doseRun(way, dose))),
      of: (worlds) => ({ knee: kneeOf(worlds, 'answering'), kneeAlone: kneeOf(worlds, 'alone') }),
    },
  ],
};

function kneeOf(worlds: Worlds, way: (typeof WAYS)[number]): number {
  const { perDay } = DOSES[way];
  const kept = perDay.map((dose) => {
    const world = worlds.end(doseRun(way, dose));
    return measure(world, 'friendsKept', 0, world.tick);
  });
  return knee(perDay, kept);
}

/** Dose at which what is kept falls below nine tenths of the first value; the last dose if never. */
export function knee(doses: readonly number[], kept: readonly number[]): number {
  const line = KEPT * (kept[0] ?? Number.NaN);
  for (let n = 1; n < doses.length; n++) {
    const [before, after] = [kept[n - 1] ?? 0, kept[n] ?? 0];
    if (after >= line) continue;
    const [low, high] = [doses[n - 1] ?? 0, doses[n] ?? 0];
    return low + ((before - line) / (before - after)) * (high - low);
  }
  return doses.at(-1) ?? Number.NaN;
}
