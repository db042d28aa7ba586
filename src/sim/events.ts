/** Carries out what the scenario says happens at this moment: an account changes what it does. */
import type { World } from './world.ts';

/** Phase one of a tick. */
export function happen(world: World): void {
  for (const event of world.scenario.events) {
    if (world.calendar.tickOf(event.at) !== world.tick) continue;
    const k = world.accounts.findIndex((account) => account.name === event.account);
    if (k < 0) continue;
    const account = world.accounts[k];
    Object.assign(account.posts, event.posts);
    const strategy = world.strategies.findIndex(({ id }) => id === event.strategy);
    if (strategy >= 0) world.tables.people.at.strategy[account.member] = strategy;
  }
}
