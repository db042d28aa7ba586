// How long the page's own thread is kept by one task.

import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the processor, microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The page's longest task while something is done, milliseconds of processor time: what else the
 * machine has to do (other tests, say) is no part of it, as it is of `longtask` entries.
 */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await act();
  const trace = JSON.parse(String(await browser?.stopTracing())) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const main = trace.traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(threadOf);
  const tasks = trace.traceEvents.filter(
    (event) => event.name === 'RunTask' && main.includes(threadOf(event)),
  );
  // Or a trace that tells of no task would pass for a page without a long one.
  if (tasks.length === 0) throw new Error('the trace has no task of the page');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}
