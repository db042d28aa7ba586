/** The worker's side of an ensemble: runs the tasks it is given, one after the other. */
import type { MessagePort } from 'node:worker_threads';
import { toEnd } from '../ensemble/slices.ts';
import type { Named, Order, Report, Work } from './ensemble.ts';

/** Serves orders on a port until the worker is ended from outside. */
export function serve<P extends Named, R>(
  { run }: Work<P, R>,
  port: Pick<MessagePort, 'on' | 'postMessage'>,
  plans: readonly P[],
): void {
  const tell = (report: Report<R>): void => port.postMessage(report);
  port.on('message', (order: Order) => {
    for (const { index, plan, seed } of order) {
      try {
        tell({ kind: 'result', index, result: toEnd(run(plans[plan] as P, seed)) });
      } catch (error) {
        tell({
          kind: 'fault',
          index,
          message: error instanceof Error ? error.message : String(error),
        });
        return;
      }
    }
    tell({ kind: 'idle' });
  });
  tell({ kind: 'idle' });
}
