/** Runs all seeds of a plan, here or on workers, streams their rows to the files, and can be stopped. */
import { setImmediate as breathe } from 'node:timers/promises';
import { TEXT } from '../text/headless.ts';
import { EnsembleError, runEnsemble, workersFor } from './ensemble.ts';
import type { Io } from './io.ts';
import { HEADS } from './ledger/index.ts';
import { progressBar } from './progress.ts';
import type { Plan, SeedResult } from './run.ts';
import { run } from './run.ts';
import type { SeedList } from './seeds.ts';
import type { OutDirectory } from './write.ts';

/** The user stopped the run. */
export class Stopped extends Error {
  readonly done: number;
  readonly of: number;

  constructor(done: number, of: number) {
    super('stopped');
    this.done = done;
    this.of = of;
  }
}

/** Work between two looks at what else there is to do, milliseconds. */
const STRETCH = 50;

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
  let done = 0;
  const stop = new AbortController();
  const forget = io.onStop(() => stop.abort(new Stopped(done, seeds.length)));
  const bar =
    io.errIsTerminal && seeds.length > 1
      ? progressBar(seeds.length, (text) => void io.err(text))
      : undefined;
  const progress = (ended: number): void => {
    done = ended;
    bar?.at(ended);
  };
  const take = async ({ ledger, ...result }: SeedResult): Promise<void> => {
    results.push({ ...result, ledger: undefined });
    for (const file of ['series', 'ties', 'posts'] as const) {
      if (ledger) await out?.append(file, ledger[file]);
    }
  };
  try {
    for (const file of ['series', 'ties', 'posts'] as const) await out?.append(file, HEADS[file]);
    progress(0);
    const workers = workersFor(seeds.length, jobs);
    if (workers > 1)
      await runEnsemble(plan, seeds, { workers, signal: stop.signal, take, progress });
    else await runHere(plan, seeds, stop.signal, take, progress);
    return results;
  } finally {
    forget();
    bar?.end();
  }
}

/** Runs in this thread, with pauses for signals. */
async function runHere(
  plan: Plan,
  seeds: SeedList,
  signal: AbortSignal,
  take: (result: SeedResult) => Promise<void>,
  progress: (done: number) => void,
): Promise<void> {
  let rested = performance.now();
  for (const [n, seed] of seeds.entries()) {
    try {
      const slices = run(plan, seed);
      let slice = slices.next();
      for (; !slice.done; slice = slices.next()) {
        if (performance.now() - rested < STRETCH) continue;
        await breathe();
        signal.throwIfAborted();
        rested = performance.now();
      }
      await take(slice.value);
    } catch (error) {
      if (error instanceof Stopped || !(error instanceof Error)) throw error;
      throw new EnsembleError(TEXT.run.faultAtSeed(seed, error.message));
    }
    progress(n + 1);
  }
}
