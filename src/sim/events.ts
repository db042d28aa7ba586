/** Carries out what the scenario says happens at this moment: an account changes what it does. */
import type { Scenario } from './scenario/types.ts';
import type { World } from './world.ts';

type Event = Scenario['events'][number];

/** The events of a scenario by tick, in its order. */
export function timetable({ calendar, scenario }: World): ReadonlyMap<number, readonly Event[]> {
  const events_t = new Map<number, Event[]>();
  for (const event of scenario.events) {
    const tick = calendar.tickOf(event.at);
    if (tick === undefined) continue;
    events_t.set(tick, [...(events_t.get(tick) ?? []), event]);
  }
  return events_t;
}

/** Phase one of a tick: what the timetable has for it. */
export function happen(world: World, events_t: ReadonlyMap<number, readonly Event[]>): void {
  for (const event of events_t.get(world.tick) ?? []) {
    const k = world.accounts.findIndex((account) => account.name === event.account);
    if (k < 0) continue;
    const account = world.accounts[k];
    Object.assign(account.posts, event.posts);
    const strategy = world.strategies.findIndex(({ id }) => id === event.strategy);
    if (strategy >= 0) world.tables.people.at.strategy[account.member] = strategy;
  }
}
