/** The worker's side of an ensemble: runs the tasks it is given, one after the other. */
import type { MessagePort } from 'node:worker_threads';
import type { Order, Report } from './ensemble.ts';
import type { Plan } from './run.ts';
import { runToEnd } from './run.ts';

/** Serves orders on a port until the worker is ended from outside. */
export function serve(port: Pick<MessagePort, 'on' | 'postMessage'>, plans: readonly Plan[]): void {
  const tell = (report: Report): void => port.postMessage(report);
  port.on('message', (order: Order) => {
    for (const { index, plan, seed } of order) {
      try {
        tell({ kind: 'result', index, result: runToEnd(plans[plan] as Plan, seed) });
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
