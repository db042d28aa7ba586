/** Claims: whether what a scenario says of itself is so in this world. */
import { measure } from './measure.ts';
import { MAIN } from './scenario/change.ts';
import type { Claim } from './scenario/types.ts';
import type { World } from './world.ts';

/** What a claim came to in one world. */
export interface Verdict {
  readonly claim: Claim;
  readonly value: number;
  readonly held: boolean;
}

/** Whether a value is within the bounds of a claim; both bounds belong to them. */
export function holds(claim: Pick<Claim, 'is' | 'low' | 'high'>, value: number): boolean {
  switch (claim.is) {
    case 'between':
      return value >= claim.low && value <= claim.high;
    case 'atLeast':
      return value >= claim.low;
    case 'atMost':
      return value <= claim.high;
  }
}

/**
 * What a claim comes to, or null while its moment has not come.
 * @param worldOf the world of a run, by the run's id
 * @param now the moment that it is judged at, where that is not the world's present
 */
export function judge(claim: Claim, worldOf: (run: string) => World, now?: number): Verdict | null {
  const one = valueIn(claim, worldOf(claim.run), now);
  const other = claim.minus === undefined ? 0 : valueIn(claim, worldOf(claim.minus), now);
  if (one === null || other === null) return null;
  const value = one - other;
  return { claim, value, held: holds(claim, value) };
}

/** Verdicts on the claims that the main run alone can answer, of those whose moment has come. */
export function verdicts(world: World, now = world.tick): Verdict[] {
  const own = world.scenario.claims.filter(({ run, minus }) => run === MAIN && minus === undefined);
  return own.map((claim) => judge(claim, () => world, now)).filter((verdict) => verdict !== null);
}

function valueIn(claim: Claim, world: World, now = world.tick): number | null {
  const tick = world.calendar.tickOf(claim.at);
  const k = world.accounts.findIndex((account) => account.name === claim.account);
  if (tick === undefined || k < 0 || tick > now) return null;
  return measure(world, claim.metric, k, tick);
}
