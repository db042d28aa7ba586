/** The command `claims`: every shipped scenario over many seeds, and in how many its claims hold. */

import type { Problem, Scenario } from '../sim/scenario/types.ts';
import { problemLine } from '../sim/scenario/types.ts';
import { CLAIMS_TEXT } from '../text/claims.ts';
import type { ClaimsOptions } from './claims-options.ts';
import { parseClaimsOptions } from './claims-options.ts';
import { claimsTable, fallenLines } from './claims-table.ts';
import type { Part, Tally } from './claims-tally.ts';
import { count, emptyTallies, linesOf } from './claims-tally.ts';
import { guarded, paintFor, refuse, Status } from './command.ts';
import type { Io } from './io.ts';
import { processIo } from './io.ts';
import { choose } from './only.ts';
import { perform } from './perform.ts';
import { readShipped } from './shipped.ts';

/** A problem of the command line as a line. */
const named = (problem: Problem): string => problemLine('claims', problem);

/** Runs the command with the arguments after its name; gives the exit status. */
export function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  return guarded(io, CLAIMS_TEXT.stopped, async () => {
    const call = parseClaimsOptions(argv, io.environment);
    if (!call.ok) return await refuse(io, call.problems.map(named));
    if (call.value.ask === 'run') return await checkAll(call.value, io);
    await io.out(CLAIMS_TEXT.help);
    return Status.fine;
  });
}

async function checkAll(options: ClaimsOptions, io: Io): Promise<number> {
  const shipped = await readShipped(io.home);
  if (!shipped.ok) return await refuse(io, shipped.lines);
  const chosen = choose(shipped.scenarios, options.only);
  if (!chosen.ok) return await refuse(io, chosen.problems.map(named));
  const tallies = await tally(chosen.value, options, io);
  if (options.json) {
    const rows = linesOf(tallies).map(({ line }) => line);
    await io.out(`${JSON.stringify({ rows }, null, 2)}\n`);
  } else {
    await io.out(claimsTable(tallies, options.seeds, paintFor(io), io.columns));
  }
  const fallen = fallenLines(tallies);
  await io.err(fallen.map((line) => `${line}\n`).join(''));
  return fallen.length > 0 ? Status.failed : Status.fine;
}

/**
 * Performs every scenario with every seed. All scenarios of a seed come before the next seed, so
 * that the time left is told from a fair sample of long and short ones.
 */
async function tally(
  parts: readonly Part[],
  { seeds, jobs }: ClaimsOptions,
  io: Io,
): Promise<Tally[]> {
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
  return tallies.flat();
}
