/**
 * Spreads runs of one or more plans over workers and hands their results back in the order of the
 * tasks, so that the number of workers shows in nothing but time. Knows nothing of what a run does.
 */
import { Worker } from 'node:worker_threads';
import { TEXT } from '../text/headless.ts';

/** What a plan must have: a name for messages. */
export interface Named {
  readonly scenario: { readonly id: string };
}
/** What is done with a plan and a seed, here or by a worker. */
export interface Work<P extends Named, R> {
  /** Pauses now and then: the caller may do something else in between. */
  readonly run: (plan: P, seed: string) => Generator<unknown, R>;
  /** File of a worker that serves this work, beside the command's own. */
  readonly worker: string;
}
/** One run: a plan, by its place in the list of plans, and a seed. */
export interface Task {
  readonly plan: number;
  readonly seed: string;
}
/** What a worker is told: the next tasks, each with its place in the list. */
export type Order = readonly (Task & { readonly index: number })[];
/** What a worker tells: a result, that it has nothing left to do, or why a run failed. */
export type Report<R> =
  | { readonly kind: 'result'; readonly index: number; readonly result: R }
  | { readonly kind: 'idle' }
  | { readonly kind: 'fault'; readonly index: number; readonly message: string };

export interface EnsembleOptions<P, R> {
  readonly workers: number;
  readonly signal: AbortSignal;
  /** Called once for each task, in the order of the list; the next results wait for it. */
  readonly take: (result: R, index: number) => Promise<void> | void;
  /** Called as runs end, in any order. */
  readonly progress?: (done: number) => void;
  /** Starts a worker that runs `serve` of `ensemble-job.ts`. */
  readonly start: (plans: readonly P[]) => Worker;
}

/** A run that could not be finished, with a message for people. */
export class EnsembleError extends Error {}

/** Tasks handed out at once: more at the beginning, one by one at the end. */
const BATCH = 8;
const SHARES = 4;

/** Workers worth starting: one has to have at least two runs to pay for its start. */
export const workersFor = (runs: number, jobs: number): number =>
  Math.max(1, Math.min(jobs, Math.ceil(runs / 2)));

/** How messages name a task. */
export const nameOf = (plans: readonly Named[], { plan, seed }: Task): string =>
  TEXT.run.one(seed, plans.length > 1 ? plans[plan]?.scenario.id : undefined);

/** How the workers of some work are started. */
export const starter =
  <P extends Named, R>({ worker }: Work<P, R>) =>
  (plans: readonly P[]): Worker =>
    new Worker(new URL(worker, import.meta.url), { workerData: plans });

/**
 * Runs all tasks; resolves when the last result was taken. Rejects with `EnsembleError` when a run
 * fails or a worker dies, and with the signal's reason when it is aborted; no worker is left then.
 */
export async function runEnsemble<P extends Named, R>(
  plans: readonly P[],
  tasks: readonly Task[],
  options: EnsembleOptions<P, R>,
): Promise<void> {
  const { signal, take, progress, start } = options;
  const waiting = new Map<number, R>();
  const workers: Worker[] = [];
  let next = 0;
  let done = 0;
  let taken = 0;
  let draining: Promise<void> | undefined;

  const batch = (): Order => {
    const size = Math.ceil((tasks.length - next) / (options.workers * SHARES));
    const from = next;
    next = Math.min(tasks.length, from + Math.min(BATCH, size));
    return tasks.slice(from, next).map((task, n) => ({ ...task, index: from + n }));
  };

  const drain = async (): Promise<void> => {
    for (;;) {
      const result = waiting.get(taken);
      if (!result) return;
      waiting.delete(taken);
      await take(result, taken);
      taken++;
    }
  };

  const finished = new Promise<void>((resolve, reject) => {
    const settle = (): void => {
      draining ??= drain()
        .finally(() => {
          draining = undefined;
        })
        .then(() => {
          if (taken === tasks.length) resolve();
          else if (waiting.has(taken)) settle();
        }, reject);
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
    const hear = async (worker: Worker, under: Map<number, Task>, report: Report<R>) => {
      if (report.kind === 'fault') {
        const task = under.get(report.index) as Task;
        reject(new EnsembleError(TEXT.run.fault(nameOf(plans, task), report.message)));
      } else if (report.kind === 'result') {
        under.delete(report.index);
        waiting.set(report.index, report.result);
        progress?.(++done);
        settle();
      } else {
        await draining;
        const order = batch();
        for (const task of order) under.set(task.index, task);
        if (order.length > 0) worker.postMessage(order);
      }
    };
    for (let n = 0; n < options.workers; n++) {
      const worker = start(plans);
      /** Tasks that this worker was given and has not answered. */
      const under = new Map<number, Task>();
      const died = (code?: number, why?: string): void => {
        const [task] = under.values();
        const one = task && nameOf(plans, task);
        reject(new EnsembleError(TEXT.run.workerDied(one, code, why)));
      };
      worker.on('message', (report: Report<R>) => {
        hear(worker, under, report).catch(reject);
      });
      worker.on('messageerror', (error) => died(undefined, error.message));
      worker.on('error', (error) => died(undefined, error.message));
      worker.on('exit', (code) => died(code));
      workers.push(worker);
    }
  });
  try {
    await finished;
  } finally {
    for (const worker of workers) {
      worker.removeAllListeners();
      worker.on('error', () => undefined);
    }
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
