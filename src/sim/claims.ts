/** Claims: whether what a scenario says of itself is so in this world. */
import { measure } from './metrics.ts';
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

/** Verdicts on all claims whose moment the world has reached. */
export function verdicts(world: World): Verdict[] {
  const found: Verdict[] = [];
  for (const claim of world.scenario.claims) {
    const tick = world.calendar.tickOf(claim.at);
    const k = world.accounts.findIndex((account) => account.name === claim.account);
    if (tick === undefined || k < 0 || tick > world.tick) continue;
    const value = measure(world, claim.metric, k, tick);
    found.push({ claim, value, held: holds(claim, value) });
  }
  return found;
}
