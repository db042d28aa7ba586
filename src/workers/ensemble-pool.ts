/**
 * Spreads seeds over workers. Results come as they finish; a seed depends on nothing but its plan,
 * so the number of workers shows in nothing but time. A worker that dies is replaced, and its seed
 * run again. Knows nothing of what a run does.
 */
import type { Endpoint } from 'comlink';
import { releaseProxy, wrap } from 'comlink';
import type { SeedPlan } from '../ensemble/seed.ts';
import type { EnsembleApi, SeedSeries } from './ensemble.ts';
import type { Guarded } from './guard.ts';
import { Guard, patienceWith, WorkerFailure } from './guard.ts';

/** A worker, or a stand-in in tests. */
export type Hand = Endpoint & Omit<Guarded, 'postMessage'>;

export interface PoolOptions {
  readonly plan: SeedPlan;
  readonly seeds: readonly string[];
  /** Workers at once; no more are started than there are seeds. */
  readonly workers: number;
  /** Members of each world. */
  readonly members?: number;
  readonly start: () => Hand;
  /** Called once for each seed, in any order. */
  readonly take: (result: SeedSeries, index: number) => void;
  /** Called when a worker was lost and its seed is run again. */
  readonly lost?: (failure: WorkerFailure) => void;
}

/** Seeds that are being run. */
export interface Pool {
  /** Resolves when all are in, or it was stopped; rejects with a `SeedFailure`. No worker is left. */
  readonly done: Promise<void>;
  /** At once; nothing is taken afterwards. */
  stop(): void;
}

/** A seed that could not be run to its end. */
export class SeedFailure extends Error {
  override readonly name = 'SeedFailure';
  readonly seed: string;

  constructor(seed: string, message: string) {
    super(message);
    this.seed = seed;
  }
}

/** Workers that one seed may cost before it is given up. */
const LIVES = 3;
/** More workers than this only get into each other's way. */
const MOST = 8;

/** Members of all worlds that are run at the same time: about a gigabyte. */
const TOGETHER = 1e6;

/** Workers for so many cores: one is left to the page; fewer when each has a large world. */
export const workersFor = (cores: number | undefined, members = 1): number =>
  Math.max(1, Math.min(MOST, Math.floor(cores ?? 1) - 1, Math.floor(TOGETHER / members)));

/** Starts to run the seeds in their order. */
export function runPool(options: PoolOptions): Pool {
  const { plan, seeds, workers, members = 0, start, take, lost } = options;
  const patience = patienceWith(members);
  const hands = new Set<Hired>();
  let next = 0;
  let open = true;
  const end = (): void => {
    open = false;
    for (const hand of hands) hand.dismiss();
  };

  /** One seed after the other, on one worker after the other where they die. */
  const work = async (): Promise<void> => {
    let one = hire(start, patience, hands);
    for (let index = next++; open && index < seeds.length; index = next++) {
      const seed = seeds[index] ?? '';
      for (let lives = LIVES; ; ) {
        try {
          const result = await one.run(plan, seed);
          if (open) take(result, index);
          break;
        } catch (error) {
          if (!open) return;
          const { message } = error as Error;
          if (!(error instanceof WorkerFailure) || --lives === 0)
            throw new SeedFailure(seed, message);
          one.dismiss();
          one = hire(start, patience, hands);
          lost?.(error);
        }
      }
    }
    one.dismiss();
  };

  const all = Array.from({ length: Math.min(workers, seeds.length) }, work);
  return {
    done: Promise.all(all)
      .then(() => {})
      .finally(end),
    stop: end,
  };
}

/** A worker with a wire that settles every call. */
interface Hired {
  run(plan: SeedPlan, seed: string): Promise<SeedSeries>;
  dismiss(): void;
}

function hire(start: () => Hand, patience: number, hands: Set<Hired>): Hired {
  const hand = start();
  const guard = new Guard(hand);
  const remote = wrap<EnsembleApi>(hand);
  const hired: Hired = {
    run: (plan, seed) => guard.call<SeedSeries>(remote.run(plan, seed), patience),
    dismiss() {
      if (!hands.delete(hired)) return;
      // Or comlink's register of wires would keep the worker.
      remote[releaseProxy]();
      guard.end();
    },
  };
  hands.add(hired);
  return hired;
}

/** Starts one worker of the page. */
export const startHand = (): Hand =>
  new Worker(new URL('./ensemble.worker.ts', import.meta.url), { type: 'module' });
