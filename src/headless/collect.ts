/** Runs all seeds of a plan and streams their rows to the files. */
import { alongsideOf } from '../sim/scenario/change.ts';
import type { Io } from './io.ts';
import type { Ledger } from './ledger/index.ts';
import { HEADS, TABLE_NAMES } from './ledger/index.ts';
import { perform } from './perform.ts';
import type { Plan, SeedResult } from './run.ts';
import type { SeedList } from './seeds.ts';
import type { OutDirectory } from './write.ts';
import { fileOf } from './write.ts';

/**
 * Results in the order of the seeds, without their rows, which go to the files as they come.
 * @throws Stopped when the user stops it, EnsembleError when a run fails
 */
export async function runAll(
  plan: Plan,
  seeds: SeedList,
  jobs: number,
  io: Io,
  out: OutDirectory | undefined,
): Promise<SeedResult[]> {
  const results: SeedResult[] = [];
  const write = async (ledger: Ledger | undefined, run?: string): Promise<void> => {
    for (const name of TABLE_NAMES) if (ledger) await out?.append(fileOf(name, run), ledger[name]);
  };
  const take = async ({ ledger, alongside, ...result }: SeedResult): Promise<void> => {
    await write(ledger);
    for (const one of alongside) await write(one.ledger, one.run);
    const bare = alongside.map((one) => ({ ...one, ledger: undefined }));
    results.push({ ...result, ledger: undefined, alongside: bare });
  };
  for (const run of [undefined, ...alongsideOf(plan.scenario)]) await write(HEADS, run);
  const tasks = seeds.map((seed) => ({ plan: 0, seed }));
  await perform([plan], tasks, { io, jobs, unit: 'seed', take });
  return results;
}
