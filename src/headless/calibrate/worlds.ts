/** The worlds of one population with one seed: at their start, and at the end once they were run. */
import type { Changes } from '../../model.ts';
import { simulate } from '../../model.ts';
import type { EdgeList } from '../../sim/network/network.ts';
import { MAIN } from '../../sim/scenario/change.ts';
import type { Scenario } from '../../sim/scenario/types.ts';
import type { World } from '../../sim/world.ts';

/** What worlds are made of. */
export interface Ground {
  readonly scenario: Scenario;
  readonly changes: Changes;
  readonly edges: EdgeList | undefined;
}

/** Ticks between two pauses. */
const SLICE = 4;

export class Worlds {
  private readonly ended = new Map<string, World>();

  constructor(
    private readonly ground: Ground,
    private readonly seed: string,
  ) {}

  /** A fresh world at its first moment. */
  start(run = MAIN): World {
    return simulate({ ...this.ground, seed: this.seed, run }).world;
  }

  /**
   * The world at its end, the same one for every fact.
   * @throws Error when the run was not advanced
   */
  end(run = MAIN): World {
    const world = this.ended.get(run);
    if (!world) throw new Error(`${this.ground.scenario.id}: ${run} was not run`);
    return world;
  }

  /** Runs to the end, with pauses. */
  *advance(run: string): Generator<void, void> {
    if (this.ended.has(run)) return;
    const { world, end, advance } = simulate({ ...this.ground, seed: this.seed, run });
    while (world.tick < end) {
      advance(Math.min(SLICE, end - world.tick));
      yield;
    }
    this.ended.set(run, world);
  }
}
