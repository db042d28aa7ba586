/** `--only`: which scenarios are run, and which of their rows are told. */
import type { Checked, Problem, Scenario } from '../sim/scenario/types.ts';
import { CLAIMS_TEXT } from '../text/claims.ts';
import type { Part } from './claims-tally.ts';
import { ROWS } from './rows.ts';
import { nearest } from './suggest.ts';

const WORDS = CLAIMS_TEXT.only;

/**
 * The scenarios that are named, and those of the rows that are named; all where nothing is. A
 * scenario that is chosen for one row is told for this row alone.
 */
export function choose(
  scenarios: readonly Scenario[],
  only: readonly string[] | undefined,
): Checked<readonly Part[]> {
  if (!only)
    return { ok: true, value: scenarios.map((one) => ({ scenario: one, rows: one.rows })) };
  const ids = scenarios.map(({ id }) => id);
  const played = new Set(scenarios.flatMap(({ rows }) => rows));
  const problems: Problem[] = [];
  for (const name of new Set(only)) {
    if (ids.includes(name) || played.has(name)) continue;
    const near = nearest(name, [...ids, ...ROWS]);
    const wrong = ROWS.includes(name) ? WORDS.unplayed(name) : WORDS.unknown(name, near);
    problems.push({ path: '--only', message: wrong });
  }
  if (problems.length > 0) return { ok: false, problems };
  const parts = scenarios
    .map((scenario) => {
      const whole = only.includes(scenario.id);
      return { scenario, rows: scenario.rows.filter((row) => whole || only.includes(row)) };
    })
    .filter(({ rows }) => rows.length > 0);
  return { ok: true, value: parts };
}
