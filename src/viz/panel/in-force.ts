/**
 * What the scenario's events have made of the first account by a moment: they overrule what the
 * sliders said before. Knows the scenario and the calendar; draws nothing.
 */
import { Calendar } from '../../sim/calendar.ts';
import type { Event } from '../../sim/scenario/types.ts';
import type { Opened } from '../../workers/api.ts';

/** An event of the shown account and the tick at which it happens. */
export interface Happening {
  readonly tick: number;
  readonly event: Event;
}

/** Events of the first account, in order of time. */
export function happeningsOf({ scenario, start }: Opened): Happening[] {
  const calendar = new Calendar(start);
  const [first] = scenario.accounts;
  return scenario.events
    .filter((event) => event.account === first?.name)
    .map((event) => ({ tick: calendar.tickOf(event.at) ?? 0, event }))
    .sort((a, b) => a.tick - b.tick);
}

/** Those carried out on the way from one tick to a later one: an event belongs to its tick's step. */
export const between = (all: readonly Happening[], from: number, to: number): Happening[] =>
  all.filter(({ tick }) => from <= tick && tick < to);

/** Which values and strategy the happenings leave behind. */
export function leftBy(all: readonly Happening[]): {
  posts: Record<string, number>;
  strategy: string | undefined;
} {
  const posts: Record<string, number> = {};
  let strategy: string | undefined;
  for (const { event } of all) {
    Object.assign(posts, event.posts);
    strategy = event.strategy ?? strategy;
  }
  return { posts, strategy };
}
