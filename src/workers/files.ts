/**
 * Scenario files as the page reads and writes them: checked, and written with what was changed.
 * Runs nothing, so it answers while a simulation is busy.
 */
import { checkTogether } from '../model.ts';
import { readScenario } from '../read-scenario.ts';
import type { ParameterKey } from '../sim/params/index.ts';
import { PARAMETERS } from '../sim/params/index.ts';
import type { Changes, Choices } from '../sim/scenario/change.ts';
import { changed, chosen } from '../sim/scenario/change.ts';
import { parseJson } from '../sim/scenario/json.ts';
import { serialise } from '../sim/scenario/serialise.ts';
import type { Checked, Problem, Scenario } from '../sim/scenario/types.ts';

/** A scenario's file, and what was changed that no scenario may state. */
export interface WrittenFile {
  readonly id: string;
  readonly text: string;
  /** Changed constants of the model and the platform. */
  readonly leftOut: readonly ParameterKey[];
}

/** A file that was read: the parsed JSON, what it is called, and the seed that it states. */
export interface ReadFile {
  readonly json: unknown;
  readonly id: string;
  readonly seed: string | undefined;
}

export interface FilesApi {
  /** The text of a file, read and checked. */
  read(text: string): Checked<ReadFile>;
  /** The scenario with another seed and changed values as a file. */
  write(json: unknown, seed: string, changes: Changes, choices: Choices): Checked<WrittenFile>;
}

/** The worker's side; holds nothing. */
export function createFiles(): FilesApi {
  return {
    read(text) {
      const json = parseJson(text);
      if (!json.ok) return json;
      const read = readScenario(json.value);
      if (!read.ok) return read;
      const { seed } = json.value as { seed?: string };
      return { ok: true, value: { json: json.value, id: read.value.id, seed } };
    },

    write(json, seed, changes, choices) {
      const read = readScenario(json);
      if (!read.ok) return read;
      const problems: Problem[] = checkTogether(read.value, changes, choices);
      if (problems.length > 0) return { ok: false, problems };
      const scenario = chosen(changed(read.value, changes), choices);
      const file = fileOf({ ...scenario, seed }, changes);
      // A strategy that follows no log leaves one behind: a file that does not open is no file.
      const again = readScenario(JSON.parse(file.text));
      return again.ok ? { ok: true, value: file } : again;
    },
  };
}

function fileOf(scenario: Scenario, changes: Changes): WrittenFile {
  const keys = Object.keys(changes) as ParameterKey[];
  const unstated = (key: ParameterKey) => ['model', 'platform'].includes(PARAMETERS[key].scope);
  return {
    id: scenario.id,
    text: serialise(scenario),
    leftOut: keys.filter(unstated),
  };
}
