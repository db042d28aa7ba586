/** Plays a story to its end in slices, so that whoever asked can show how far it is, or give up. */
import type { Simulation } from '../model.ts';
import { simulate } from '../model.ts';
import type { EdgeList } from '../sim/network/network.ts';
import type { Changes } from '../sim/scenario/change.ts';
import { asRun, changed, MAIN, only } from '../sim/scenario/change.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import type { World } from '../sim/world.ts';
import type { Alteration } from './alteration.ts';
import { altered } from './alteration.ts';

/** How far one of the runs is. */
export interface Slice {
  readonly tick: number;
  readonly end: number;
}

/** Work that pauses: to stop it is not to ask it for more. */
export type Work<T> = Generator<Slice, T>;

/** Starts the same story with the same dice, the account's behaviour altered. */
export type Start = (alteration?: Alteration) => Simulation;

/** Ticks between two pauses. */
const SLICE = 4;

/** What a story is made of; `changes` must have been checked. */
export interface Story {
  /** With the scenario's own run and all changed values in it. */
  readonly scenario: Scenario;
  readonly start: Start;
}

/** The story of a scenario, a seed and changed values. */
export function storyOf(
  stated: Scenario,
  seed: string,
  { changes = {}, edges, run = MAIN }: { changes?: Changes; edges?: EdgeList; run?: string } = {},
): Story {
  const scenario = asRun(changed(stated, changes), run);
  const model = only(changes, 'model', 'platform');
  const start: Start = (alteration) => {
    const other = alteration ? altered(scenario, alteration) : scenario;
    return simulate({ scenario: other, seed, changes: model, edges, asked: alteration?.asked });
  };
  return { scenario, start };
}

/** Runs to the end of the story. */
export function* playOut({ world, end, advance }: Simulation): Work<World> {
  while (world.tick < end) {
    advance(Math.min(SLICE, end - world.tick));
    yield { tick: world.tick, end };
  }
  return world;
}
