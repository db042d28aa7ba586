// The page's end of the wire: every call settles, whatever becomes of the worker.

import { describe, expect, test, vi } from 'vitest';
import { Guard, WorkerFailure } from '../../src/workers/client.ts';

/** A worker that only knows how to fail. */
class Doomed {
  readonly #listeners: ((event: Event) => void)[] = [];

  addEventListener(_: string, listener: (event: Event) => void): void {
    this.#listeners.push(listener);
  }

  fail(message?: string): void {
    for (const listener of this.#listeners) listener({ message } as unknown as Event);
  }
}

const never = new Promise<never>(() => {});

describe('a worker that dies', () => {
  test('settles the calls that were under way', async () => {
    const worker = new Doomed();
    const call = new Guard(worker).call(never);
    worker.fail('out of memory');
    await expect(call).rejects.toThrow(new WorkerFailure('out of memory'));
  });

  test('settles the calls that come later', async () => {
    const worker = new Doomed();
    const guard = new Guard(worker);
    worker.fail();
    expect(guard.down).toBe(true);
    await expect(guard.call(never)).rejects.toBeInstanceOf(WorkerFailure);
  });

  test('is told of once', () => {
    const worker = new Doomed();
    const told = vi.fn();
    new Guard(worker, told);
    worker.fail('first');
    worker.fail('second');
    expect(told).toHaveBeenCalledOnce();
    expect(told.mock.calls[0]?.[0].message).toBe('first');
  });
});

test('while the worker lives, answers and refusals pass through', async () => {
  const guard = new Guard(new Doomed());
  await expect(guard.call(Promise.resolve(7))).resolves.toBe(7);
  await expect(guard.call(Promise.reject(new Error('no')))).rejects.toThrow('no');
});
