/** Runs all seeds of a plan and streams their rows to the files. */
import type { Io } from './io.ts';
import { HEADS } from './ledger/index.ts';
import { perform } from './perform.ts';
import type { Plan, SeedResult } from './run.ts';
import type { SeedList } from './seeds.ts';
import type { OutDirectory } from './write.ts';

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
  const take = async ({ ledger, alongside, ...result }: SeedResult): Promise<void> => {
    const bare = alongside.map((one) => ({ ...one, ledger: undefined }));
    results.push({ ...result, ledger: undefined, alongside: bare });
    for (const file of ['series', 'ties', 'posts'] as const) {
      if (ledger) await out?.append(file, ledger[file]);
    }
  };
  for (const file of ['series', 'ties', 'posts'] as const) await out?.append(file, HEADS[file]);
  const tasks = seeds.map((seed) => ({ plan: 0, seed }));
  await perform([plan], tasks, { io, jobs, unit: 'seed', take });
  return results;
}
