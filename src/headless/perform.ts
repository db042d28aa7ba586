/**
 * Performs a list of runs, here or on workers, with a bar on a terminal, and can be stopped. Knows
 * nothing of what becomes of the results.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { TEXT } from '../text/headless.ts';
import type { EnsembleOptions, Task } from './ensemble.ts';
import { EnsembleError, nameOf, runEnsemble, workersFor } from './ensemble.ts';
import type { Io } from './io.ts';
import { progressBar } from './progress.ts';
import type { Plan } from './run.ts';
import { run } from './run.ts';

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

export interface PerformOptions {
  readonly io: Io;
  /** Workers at most. */
  readonly jobs: number;
  /** What the bar counts, as in `1 seed`. */
  readonly unit: string;
  /** Called once for each task, in the order of the list. */
  readonly take: EnsembleOptions['take'];
}

/** Work between two looks at what else there is to do, milliseconds. */
const STRETCH = 50;

/**
 * Performs all tasks; resolves when the last result was taken.
 * @throws Stopped when the user stops it, EnsembleError when a run fails
 */
export async function perform(
  plans: readonly Plan[],
  tasks: readonly Task[],
  { io, jobs, unit, take }: PerformOptions,
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
    if (workers > 1) await runEnsemble(plans, tasks, { workers, signal, take, progress });
    else await performHere(plans, tasks, { signal, take, progress });
  } finally {
    forget();
    bar?.end();
  }
}

/** Runs in this thread, with pauses for signals. */
async function performHere(
  plans: readonly Plan[],
  tasks: readonly Task[],
  { signal, take, progress }: Pick<EnsembleOptions, 'signal' | 'take' | 'progress'>,
): Promise<void> {
  let rested = performance.now();
  for (const [n, task] of tasks.entries()) {
    try {
      const slices = run(plans[task.plan] as Plan, task.seed);
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
