/**
 * The shipped scenarios: reads every file of `scenarios/` and lists all that is wrong, in a file or
 * among them, before anything runs.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS } from '../sim/limits.ts';
import type { Scenario } from '../sim/scenario/types.ts';
import { problemLine } from '../sim/scenario/types.ts';
import { CLAIMS_TEXT } from '../text/claims.ts';
import { readInput, scenarioFromText } from './read-input.ts';
import { ROWS } from './rows.ts';

const DIRECTORY = 'scenarios';
const WORDS = CLAIMS_TEXT.scenarios;

/** All scenarios in the order of their files' names, or a line for each problem. */
export type Shipped =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  | { readonly ok: false; readonly lines: readonly string[] };

/** @param home directory in which `scenarios/` lies */
export async function readShipped(home: string): Promise<Shipped> {
  const lines: string[] = [];
  const scenarios: Scenario[] = [];
  /** Files by the id of their scenario. */
  const taken = new Map<string, string>();
  const entries = await readdir(join(home, DIRECTORY)).catch(() => undefined);
  if (!entries) return { ok: false, lines: [`${DIRECTORY}: ${WORDS.missing}`] };
  const files = entries.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
  if (files.length === 0) return { ok: false, lines: [`${DIRECTORY}: ${WORDS.none}`] };
  for (const file of files) {
    const input = {
      path: join(home, DIRECTORY, file),
      name: file,
      limit: LIMITS.fileBytes,
      parse: scenarioFromText,
    };
    const scenario = await readInput(input, lines);
    if (!scenario) continue;
    const complain = (path: string, message: string): void => {
      lines.push(problemLine(file, { path, message }));
    };
    const other = taken.get(scenario.id);
    if (other !== undefined) complain('id', WORDS.idTaken(scenario.id, other));
    else taken.set(scenario.id, file);
    checkClaimed(scenario, complain);
    scenarios.push(scenario);
  }
  return lines.length > 0 ? { ok: false, lines } : { ok: true, scenarios };
}

/** What a scenario of one's own may leave out, and a shipped one may not. */
function checkClaimed(
  { rows, claims }: Scenario,
  complain: (path: string, message: string) => void,
): void {
  if (rows.length === 0) complain('rows', WORDS.noRows);
  for (const [n, row] of rows.entries()) {
    if (!ROWS.includes(row)) complain(`rows[${n}]`, WORDS.unknownRow(row));
    else if (rows.indexOf(row) < n) complain(`rows[${n}]`, WORDS.rowTwice(row));
  }
  if (claims.length === 0) complain('claims', WORDS.noClaims);
}
