/** Runs scenarios over seeds for `claims` and `verdicts`, and tallies what their claims came to. */
import type { Scenario } from '../sim/scenario/types.ts';
import type { Part, Tally } from './claims-tally.ts';
import { count, emptyTallies } from './claims-tally.ts';
import type { Io } from './io.ts';
import { perform } from './perform.ts';
import type { SeedList } from './seeds.ts';

/**
 * Performs every scenario with every seed; tallies by scenario, then claim. All scenarios of a seed
 * come before the next seed, so that the time left is told from a fair sample of long and short ones.
 */
export async function tally(
  parts: readonly Part[],
  { seeds, jobs }: { readonly seeds: SeedList; readonly jobs: number },
  io: Io,
): Promise<Tally[][]> {
  const planOf = (scenario: Scenario) => ({
    scenario,
    changes: {},
    edges: undefined,
    ledger: [],
    claimsOnly: true,
  });
  const plans = parts.map(({ scenario }) => planOf(scenario));
  const tasks = seeds.flatMap((seed) => plans.map((_, plan) => ({ plan, seed })));
  const tallies = emptyTallies(parts);
  await perform(plans, tasks, {
    io,
    jobs,
    unit: 'run',
    take: (result, index) => count(tallies[tasks[index]?.plan ?? 0] ?? [], result),
  });
  return tallies;
}
