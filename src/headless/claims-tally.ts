/**
 * In how many seeds each claim of each scenario held, and which lines of the table that makes.
 * Counts outcomes; knows nothing of how they came about.
 */
import type { Claim, Scenario } from '../sim/scenario/types.ts';
import { wilson } from '../stats/quantiles.ts';
import { byRow } from './rows.ts';
import type { SeedResult } from './run.ts';

/** Share of its seeds in which a claim has to hold. */
export const NEEDED = 0.9;

/** A line of the table: one row of the source, one claim. The shape of `--json`. */
export interface ClaimLine {
  readonly row: string;
  /** Id of the scenario. */
  readonly scenario: string;
  /** Id of the claim. */
  readonly id: string;
  readonly text: string;
  /** Seeds in which it held, of all that ran. */
  readonly held: number;
  readonly of: number;
  /** 95 % Wilson interval of the share, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/** Part of the scenarios, and the rows that are told of each. */
export interface Part {
  readonly scenario: Scenario;
  readonly rows: readonly string[];
}

/** A claim over all seeds. */
export interface Tally extends Part {
  readonly claim: Claim;
  held: number;
  of: number;
}

/** Tallies of all claims, at nothing. */
export const emptyTallies = (parts: readonly Part[]): Tally[][] =>
  parts.map((part) => part.scenario.claims.map((claim) => ({ ...part, claim, held: 0, of: 0 })));

/** Adds one run's outcomes to the tallies of its scenario. */
export function count(tallies: readonly Tally[], { outcomes }: SeedResult): void {
  for (const [c, tally] of tallies.entries()) {
    tally.of++;
    if (outcomes[c]?.held) tally.held++;
  }
}

/** Fewest seeds in which a claim has to hold. */
export const neededOf = (of: number): number => Math.ceil(of * NEEDED - 1e-9);

/** Whether a claim holds in fewer of its seeds than it needs. */
export const fell = ({ held, of }: Pick<Tally, 'held' | 'of'>): boolean => held < neededOf(of);

/** Lines with their tallies, by row, then scenario, then as the scenario's file has them. */
export function linesOf(tallies: readonly Tally[]): { line: ClaimLine; tally: Tally }[] {
  const lines = tallies.flatMap((tally) =>
    tally.rows.map((row) => {
      const { scenario, claim, held, of } = tally;
      const { id, text } = claim;
      const interval = wilson(held, of);
      return { line: { row, scenario: scenario.id, id, text, held, of, ...interval }, tally };
    }),
  );
  return lines.sort((a, b) => byRow(a.line.row, b.line.row));
}
