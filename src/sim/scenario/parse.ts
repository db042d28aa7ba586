/**
 * Reads a scenario file: parsed JSON in, a scenario with every default filled in or a list of all
 * problems out. The schema comes from the parameter table; the wording of problems is ours.
 */
import * as z from 'zod/mini';
import { MAIN } from './change.ts';
import { crossChecks } from './cross.ts';
import type { Names } from './schema.ts';
import { schema } from './schema.ts';
import type { Checked, Scenario } from './types.ts';
import { describe } from './wording.ts';

export type { Names } from './schema.ts';

/** @param json what `JSON.parse` made of the file */
export function parseScenario(json: unknown, names: Names): Checked<Scenario> {
  const parsed = z.safeParse(schema(names), json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: describe(parsed.error.issues, json) };
  const read = parsed.data as unknown as Scenario;
  const problems = crossChecks(read, names);
  if (problems.length > 0) return { ok: false, problems };
  const first = read.accounts[0].name;
  const claims = read.claims.map((claim) => ({
    ...claim,
    account: claim.account ?? first,
    run: claim.run ?? MAIN,
    low: claim.low ?? Number.NEGATIVE_INFINITY,
    high: claim.high ?? Number.POSITIVE_INFINITY,
  }));
  const events = read.events.map((event) => ({ ...event, account: event.account ?? first }));
  return { ok: true, value: { ...read, claims, events } };
}
