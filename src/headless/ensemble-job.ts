/** The worker's side of an ensemble: runs the seeds it is given, one after the other. */
import type { MessagePort } from 'node:worker_threads';
import type { Order, Report } from './ensemble.ts';
import type { Plan } from './run.ts';
import { runToEnd } from './run.ts';

/** Serves orders on a port until the worker is ended from outside. */
export function serve(port: Pick<MessagePort, 'on' | 'postMessage'>, plan: Plan): void {
  const tell = (report: Report): void => port.postMessage(report);
  port.on('message', (order: Order) => {
    for (const { index, seed } of order) {
      try {
        tell({ kind: 'result', index, result: runToEnd(plan, seed) });
      } catch (error) {
        tell({
          kind: 'fault',
          seed,
          message: error instanceof Error ? error.message : String(error),
        });
        return;
      }
    }
    tell({ kind: 'idle' });
  });
  tell({ kind: 'idle' });
}
