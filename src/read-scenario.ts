/**
 * Reads scenario files with the names that platforms and strategies have. Apart from the model, for
 * the checks weigh a fifth of a worker that mostly opens what was checked before.
 */
import { NAMES } from './model.ts';
import { parseScenario } from './sim/scenario/parse.ts';
import type { Checked, Scenario } from './sim/scenario/types.ts';

/** Reads a scenario from parsed JSON; see `parseScenario`. */
export const readScenario = (json: unknown): Checked<Scenario> => parseScenario(json, NAMES);
