/**
 * Performs a list of runs, here or on workers, with a bar on a terminal, and can be stopped. Knows
 * nothing of what becomes of the results.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { TEXT } from '../text/headless.ts';
import type { EnsembleOptions, Named, Task, Work } from './ensemble.ts';
import { EnsembleError, nameOf, runEnsemble, starter, workersFor } from './ensemble.ts';
import type { Io } from './io.ts';
import { progressBar } from './progress.ts';
import type { Plan, SeedResult } from './run.ts';
import { SIMULATION } from './run.ts';

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

export interface PerformOptions<P, R> {
  readonly io: Io;
  /** Workers at most. */
  readonly jobs: number;
  /** What the bar counts, as in `1 seed`. */
  readonly unit: string;
  /** Called once for each task, in the order of the list. */
  readonly take: EnsembleOptions<P, R>['take'];
}

/** Work between two looks at what else there is to do, milliseconds. */
const STRETCH = 50;

/** Performs simulations; see `performWork`. */
export const perform = (
  plans: readonly Plan[],
  tasks: readonly Task[],
  options: PerformOptions<Plan, SeedResult>,
): Promise<void> => performWork(SIMULATION, plans, tasks, options);

/**
 * Performs all tasks; resolves when the last result was taken.
 * @throws Stopped when the user stops it, EnsembleError when a run fails
 */
export async function performWork<P extends Named, R>(
  work: Work<P, R>,
  plans: readonly P[],
  tasks: readonly Task[],
  { io, jobs, unit, take }: PerformOptions<P, R>,
): Promise<void> {
  let done = 0;
  const stop = new AbortController();
  const { signal } = stop;
  const forget = io.onStop(() => stop.abort(new Stopped(done, tasks.length)));
  const bar =
    io.errIsTerminal && tasks.length > 1
      ? progressBar(tasks.length, unit, (text) => void io.err(text))
      : undefined;
  const progress = (ended: number): void => {
    done = ended;
    bar?.at(ended);
  };
  try {
    progress(0);
    const workers = workersFor(tasks.length, jobs);
    const [start, common] = [starter(work), { signal, take, progress }];
    if (workers > 1) await runEnsemble(plans, tasks, { workers, start, ...common });
    else await performHere(work, plans, tasks, common);
  } finally {
    forget();
    bar?.end();
  }
}

/** Runs in this thread, with pauses for signals. */
async function performHere<P extends Named, R>(
  { run }: Work<P, R>,
  plans: readonly P[],
  tasks: readonly Task[],
  { signal, take, progress }: Pick<EnsembleOptions<P, R>, 'signal' | 'take' | 'progress'>,
): Promise<void> {
  let rested = performance.now();
  for (const [n, task] of tasks.entries()) {
    try {
      const slices = run(plans[task.plan] as P, task.seed);
      let slice = slices.next();
      for (; !slice.done; slice = slices.next()) {
        if (performance.now() - rested < STRETCH) continue;
        await breathe();
        signal.throwIfAborted();
        rested = performance.now();
      }
      await take(slice.value, n);
    } catch (error) {
      if (error instanceof Stopped || !(error instanceof Error)) throw error;
      throw new EnsembleError(TEXT.run.fault(nameOf(plans, task), error.message));
    }
    progress?.(n + 1);
  }
}
