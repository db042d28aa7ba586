/**
 * Spreads seeds over workers and hands their results back in the order of the seeds, so that the
 * number of workers shows in nothing but time. Knows nothing of what a run does.
 */
import { Worker } from 'node:worker_threads';
import { TEXT } from '../text/headless.ts';
import type { Plan, SeedResult } from './run.ts';

/** One seed's place in the list. */
export interface Task {
  readonly index: number;
  readonly seed: string;
}
/** What a worker is told: the next seeds. */
export type Order = readonly Task[];
/** What a worker tells: a result, that it has nothing left to do, or why a run failed. */
export type Report =
  | { readonly kind: 'result'; readonly index: number; readonly result: SeedResult }
  | { readonly kind: 'idle' }
  | { readonly kind: 'fault'; readonly seed: string; readonly message: string };

export interface EnsembleOptions {
  readonly workers: number;
  readonly signal: AbortSignal;
  /** Called once for each seed, in the order of the list; the next results wait for it. */
  readonly take: (result: SeedResult) => Promise<void> | void;
  /** Called as runs end, in any order. */
  readonly progress?: (done: number) => void;
  /** Starts a worker that runs `serve` of `ensemble-job.ts`. */
  readonly start?: (plan: Plan) => Worker;
}

/** A run that could not be finished, with a message for people. */
export class EnsembleError extends Error {}

/** Seeds handed out at once: more at the beginning, one by one at the end. */
const BATCH = 8;
const SHARES = 4;

/** Workers worth starting: one has to have at least two seeds to pay for its start. */
export const workersFor = (seeds: number, jobs: number): number =>
  Math.max(1, Math.min(jobs, Math.ceil(seeds / 2)));

const startWorker = (plan: Plan): Worker =>
  new Worker(new URL('./ensemble.worker.mjs', import.meta.url), { workerData: plan });

/**
 * Runs all seeds; resolves when the last result was taken. Rejects with `EnsembleError` when a run
 * fails or a worker dies, and with the signal's reason when it is aborted; no worker is left then.
 */
export async function runEnsemble(
  plan: Plan,
  seeds: readonly string[],
  options: EnsembleOptions,
): Promise<void> {
  const { signal, take, progress, start = startWorker } = options;
  const waiting = new Map<number, SeedResult>();
  const workers: Worker[] = [];
  let next = 0;
  let done = 0;
  let taken = 0;
  let draining: Promise<void> | undefined;

  const batch = (): Order => {
    const size = Math.ceil((seeds.length - next) / (options.workers * SHARES));
    const from = next;
    next = Math.min(seeds.length, from + Math.min(BATCH, size));
    return seeds.slice(from, next).map((seed, n) => ({ index: from + n, seed }));
  };

  const drain = async (): Promise<void> => {
    for (;;) {
      const result = waiting.get(taken);
      if (!result) return;
      waiting.delete(taken);
      await take(result);
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
          if (taken === seeds.length) resolve();
          else if (waiting.has(taken)) settle();
        }, reject);
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
    const hear = async (worker: Worker, under: Map<number, string>, report: Report) => {
      if (report.kind === 'fault') {
        reject(new EnsembleError(TEXT.run.faultAtSeed(report.seed, report.message)));
      } else if (report.kind === 'result') {
        under.delete(report.index);
        waiting.set(report.index, report.result);
        progress?.(++done);
        settle();
      } else {
        await draining;
        const order = batch();
        for (const { index, seed } of order) under.set(index, seed);
        if (order.length > 0) worker.postMessage(order);
      }
    };
    for (let n = 0; n < options.workers; n++) {
      const worker = start(plan);
      /** Seeds that this worker was given and has not answered. */
      const under = new Map<number, string>();
      const died = (code?: number, why?: string): void => {
        const [seed] = under.values();
        reject(new EnsembleError(TEXT.run.workerDied(seed, code, why)));
      };
      worker.on('message', (report: Report) => {
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
