/** `--run`: one of a scenario's other runs as a story of its own, in place of the main one. */
import { asRun, MAIN } from '../sim/scenario/change.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import { TEXT } from '../text/headless.ts';

/** What is run, and what that leaves open. */
export interface Picked {
  readonly scenario: Scenario;
  /** Id of the run; `main` unless told. */
  readonly run: string;
  /** What is different in it; undefined for the main run. */
  readonly different: string | undefined;
  /** Ids of claims that other runs decide, alone or together with this one. */
  readonly unjudged: readonly string[];
}

/** The run of a scenario that was asked for, or what is wrong with its id. */
export function pickRun(scenario: Scenario, id = MAIN): Picked | string {
  if (id === MAIN) return { scenario, run: MAIN, different: undefined, unjudged: [] };
  const picked = scenario.runs.find((run) => run.id === id);
  if (!picked) return TEXT.option.noRun(id, [MAIN, ...scenario.runs.map((run) => run.id)]);
  const own = scenario.claims.filter(({ run, minus }) => run === id && minus === undefined);
  return {
    scenario: {
      ...asRun(scenario, id),
      runs: [],
      claims: own.map((claim) => ({ ...claim, run: MAIN })),
    },
    run: id,
    different: picked.text,
    unjudged: scenario.claims.filter((claim) => !own.includes(claim)).map((claim) => claim.id),
  };
}
