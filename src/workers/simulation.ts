/**
 * What the simulation worker does, without the worker: holds one world, moves it on when asked, and
 * answers questions about it. Tested in Node over a message channel.
 */
import { transfer } from 'comlink';
import type { Changes, Choices, Simulation } from '../model.ts';
import {
  applyLive,
  checkLive,
  checkTogether,
  offersOf,
  readScenario,
  simulate,
  valuesOf,
} from '../model.ts';
import { verdicts } from '../sim/claims.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import type { Frame, FrameBuffers } from '../sim/frame.ts';
import { personOf } from '../sim/person.ts';
import type { Bookmark } from '../sim/picture.ts';
import { friendships, memberName, newBuffers, picture } from '../sim/picture.ts';
import { chosen } from '../sim/scenario/change.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import { ENGINE_VERSION } from '../sim/version.ts';
import type { Opened, OpenResult, SimulationApi } from './api.ts';

/** The account that the page shows. */
const SHOWN = 0;

/** A simulation behind the wire; one world at a time. */
export function createSimulation(): SimulationApi {
  let current: Simulation | undefined;
  let bookmark: Bookmark = { tick: 0, move: 0 };

  const opened = (): Simulation => {
    if (!current) throw new Error('no scenario is open');
    return current;
  };
  const frame = (buffers?: FrameBuffers): Frame => {
    const { world, end } = opened();
    const fit = buffers && buffers.standing_a.length === world.members;
    return picture(world, SHOWN, fit ? buffers : newBuffers(world.members), bookmark, end);
  };

  return {
    open(json, seed, changes, choices = {}): OpenResult {
      const read = readScenario(json);
      if (!read.ok) return read;
      const problems = checkTogether(read.value, changes, choices);
      if (problems.length > 0) return { ok: false, problems };
      current = simulate({ scenario: read.value, seed, changes, choices });
      bookmark = { tick: 0, move: 0 };
      return { ok: true, opened: describe(current, read.value, choices, changes, frame()) };
    },

    advance(ticks, buffers) {
      const { world, end, advance } = opened();
      advance(Math.max(0, Math.min(ticks, end - world.tick)));
      const shown = frame(buffers);
      return transfer(
        shown,
        Object.values(shown.buffers).map((array) => array.buffer),
      );
    },

    patch(changes) {
      const problems = checkLive(changes);
      if (problems.length === 0) applyLive(opened().world, changes);
      return problems;
    },

    person: (member) => personOf(opened().world, SHOWN, member),
    verdicts: () => verdicts(opened().world),
    fingerprint: () => fingerprint(opened().world),
  };
}

function describe(
  { world, end }: Simulation,
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
    account: world.accounts[SHOWN]?.member ?? 0,
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
