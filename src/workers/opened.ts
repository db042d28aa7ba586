/** What the page is told once of a world: who is in it, what every parameter stands at. */
import type { Changes, Choices, Simulation } from '../model.ts';
import { offersOf, valuesOf } from '../model.ts';
import type { Cast } from '../sim/cast.ts';
import type { Frame } from '../sim/frame.ts';
import { friendships, memberName } from '../sim/picture.ts';
import { chosen } from '../sim/scenario/change.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import { ENGINE_VERSION } from '../sim/version.ts';
import type { Opened } from './api.ts';

/** Describes a world at its first moment, as its first account's audience shows it. */
export function describe(
  { world, end }: Simulation,
  cast: Cast,
  own: Scenario,
  choices: Choices,
  changes: Changes,
  frame: Frame,
): Opened {
  const scenario = chosen(own, choices);
  const [account] = world.accounts;
  const { community } = world.tables.people.at;
  return {
    scenario,
    seed: world.seed,
    engineVersion: ENGINE_VERSION,
    start: world.calendar.start,
    end,
    members: world.members,
    member_c: cast.member_c.slice(),
    account: cast.placeOf(account?.member ?? 0),
    names: Array.from(cast.member_c, (a) => memberName(world, a)),
    community_a: Uint8Array.from(cast.member_c, (a) => community[a] as number),
    friendships: friendships(world, cast),
    values: valuesOf(scenario, changes),
    stated: valuesOf(scenario),
    own: { strategy: own.accounts[0]?.strategy, platform: own.platform },
    ...offersOf(own),
    frame,
  };
}
