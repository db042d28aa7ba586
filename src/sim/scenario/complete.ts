/**
 * What a scenario leaves to be understood, said: whom claims and events are about, which run a claim
 * speaks of, and bounds that are none. Takes what has been checked.
 */
import { MAIN } from './change.ts';
import type { Scenario } from './types.ts';

/** The scenario as the engine takes it. */
export function complete(checked: Scenario): Scenario {
  const first = checked.accounts[0].name;
  const claims = checked.claims.map((claim) => ({
    ...claim,
    account: claim.account ?? first,
    run: claim.run ?? MAIN,
    low: claim.low ?? Number.NEGATIVE_INFINITY,
    high: claim.high ?? Number.POSITIVE_INFINITY,
  }));
  const events = checked.events.map((event) => ({ ...event, account: event.account ?? first }));
  return { ...checked, claims, events };
}
