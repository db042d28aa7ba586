/** What the page is told once of a world: who is in it, what every parameter stands at. */
import type { Changes, Choices, Simulation } from '../model.ts';
import { offersOf, valuesOf } from '../model.ts';
import type { Frame } from '../sim/frame.ts';
import { friendships, memberName } from '../sim/picture.ts';
import { chosen } from '../sim/scenario/change.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import { ENGINE_VERSION } from '../sim/version.ts';
import type { Opened } from './api.ts';

/** Describes a world at its first moment. */
export function describe(
  { world, end }: Simulation,
  shown: number,
  own: Scenario,
  choices: Choices,
  changes: Changes,
  frame: Frame,
): Opened {
  const scenario = chosen(own, choices);
  return {
    scenario,
    seed: world.seed,
    engineVersion: ENGINE_VERSION,
    start: world.calendar.start,
    end,
    account: world.accounts[shown]?.member ?? 0,
    names: Array.from({ length: world.members }, (_, a) => memberName(world, a)),
    community_a: world.tables.people.at.community.slice(),
    friendships: friendships(world),
    values: valuesOf(scenario, changes),
    stated: valuesOf(scenario),
    own: { strategy: own.accounts[0]?.strategy, platform: own.platform },
    ...offersOf(own),
    frame,
  };
}
