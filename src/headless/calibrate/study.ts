/** The work of `calibrate`: one population with one seed, run once and measured for all facts that need it. */
import { MAIN } from '../../sim/scenario/change.ts';
import type { Work } from '../ensemble.ts';
import type { Fact, Figures } from './fact.ts';
import { FACTS } from './facts/index.ts';
import type { PopulationId } from './populations.ts';
import type { Ground } from './worlds.ts';
import { Worlds } from './worlds.ts';

/** A population and the facts that are measured in it; can be sent to a worker. */
export interface Study extends Ground {
  readonly population: PopulationId;
  /** Ids of facts. */
  readonly facts: readonly string[];
}

/** Figures of each fact, by its id. */
export type Measured = Readonly<Record<string, Figures>>;

function* run(study: Study, seed: string): Generator<void, Measured> {
  const worlds = new Worlds(study, seed);
  const measured: Record<string, Figures> = {};
  for (const fact of FACTS.filter(({ id }) => study.facts.includes(id))) {
    for (const { runs = [MAIN], of } of measuresIn(fact, study.population)) {
      for (const id of runs) yield* worlds.advance(id);
      measured[fact.id] = { ...measured[fact.id], ...of(worlds) };
    }
  }
  return measured;
}

/** How a fact is measured in a population. */
export const measuresIn = (fact: Fact, id: PopulationId) =>
  fact.measures.filter(({ population }) => population === id);

/** The work of `calibrate`. */
export const MEASURING: Work<Study, Measured> = { run, worker: './calibrate.worker.mjs' };
