/**
 * Reads a scenario file: parsed JSON in, a scenario with every default filled in or a list of all
 * problems out. The schema comes from the parameter table; the wording of problems is ours.
 */
import * as z from 'zod/mini';
import { complete } from './complete.ts';
import { crossChecks } from './cross.ts';
import { migrated } from './migrate.ts';
import type { Names } from './schema.ts';
import { schema } from './schema.ts';
import type { Checked, Scenario } from './types.ts';
import { describe, fewer } from './wording.ts';

/** @param json what `JSON.parse` made of the file */
export function parseScenario(json: unknown, names: Names): Checked<Scenario> {
  const read = checkScenario(json, names);
  return read.ok ? { ok: true, value: complete(read.value) } : read;
}

/** The file with every default filled in, itself a file that can be read; `complete` does the rest. */
export function checkScenario(json: unknown, names: Names): Checked<Scenario> {
  const file = migrated(json);
  if (!file.ok) return file;
  const parsed = z.safeParse(schema(names), file.value, { reportInput: true });
  if (!parsed.success) {
    return { ok: false, problems: fewer(describe(parsed.error.issues, file.value)) };
  }
  const read = parsed.data as unknown as Scenario;
  const problems = crossChecks(read, names);
  return problems.length > 0 ? { ok: false, problems: fewer(problems) } : { ok: true, value: read };
}
