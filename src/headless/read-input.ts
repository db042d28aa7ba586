/** Reads an input file and parses it; a line for each thing that is wrong with it. */
import { basename } from 'node:path';
import { readScenario } from '../read-scenario.ts';
import { parseJson } from '../sim/scenario/json.ts';
import type { Checked, Problem, Scenario } from '../sim/scenario/types.ts';
import { problemLine } from '../sim/scenario/types.ts';

import { readText } from './read-text.ts';

/** An input file, and how it is read. */
export interface Input<T> {
  /** Where it lies. */
  readonly path: string;
  /** As the user wrote it; faults within it are told by its last part. */
  readonly name: string;
  /** Bytes at most. */
  readonly limit: number;
  readonly parse: (text: string) => Checked<T>;
}

/** What the file says; undefined where something is wrong with it, which goes to `lines`. */
export async function readInput<T>(
  { path, name, limit, parse }: Input<T>,
  lines: string[],
): Promise<T | undefined> {
  const note = (file: string, problems: readonly Problem[]): undefined => {
    for (const problem of problems) lines.push(problemLine(file, problem));
    return undefined;
  };
  const text = await readText(path, limit);
  if (!text.ok) return note(name, text.problems);
  const parsed = parse(text.value);
  return parsed.ok ? parsed.value : note(basename(name), parsed.problems);
}

/** A scenario from the text of its file. */
export function scenarioFromText(text: string): Checked<Scenario> {
  const json = parseJson(text);
  return json.ok ? readScenario(json.value) : json;
}
