// Every call to a worker settles, whatever becomes of it; and nobody who is only slow is given up.

import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Guard, LONG, WorkerFailure } from '../../src/workers/guard.ts';
import { Doomed } from '../support/doomed.ts';

const never = new Promise<never>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How a call ended after so many milliseconds of the page's time; nothing while it is pending. */
async function endOf(call: Promise<unknown>, milliseconds: number): Promise<unknown> {
  let end: unknown;
  call.then(
    (value) => {
      end = value;
    },
    (error) => {
      end = error;
    },
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  return end;
}

/** A worker that has been heard, and its guard. */
function heard() {
  const worker = new Doomed();
  const guard = new Guard(worker);
  worker.say();
  return { worker, guard };
}

describe('a worker that fails', () => {
  test('settles the calls that were under way, and ends', async () => {
    const { worker, guard } = heard();
    const call = guard.call(never);
    worker.fail('out of memory');
    await expect(call).rejects.toThrow(new WorkerFailure('failed', 'out of memory'));
    expect(worker.ended).toBe(true);
  });

  test('settles the calls that come later', async () => {
    const { worker, guard } = heard();
    worker.fail();
    await expect(guard.call(never)).rejects.toMatchObject({ how: 'failed' });
  });
});

describe('a worker that is silent', () => {
  test('was ended, if it has let go of its lock', async () => {
    let released = () => {};
    vi.stubGlobal('navigator', {
      locks: {
        request: (name: string, granted: () => void) => {
          if (name === 'mine') released = granted;
        },
      },
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    const { worker, guard } = heard();
    worker.say({ lifeline: 'mine' });
    const call = guard.call(never);
    expect(await endOf(call, 100)).toBeUndefined();
    released();
    expect(await endOf(call, 0)).toMatchObject({ name: 'WorkerFailure', how: 'silent' });
  });

  test('is given up within a second and a half', async () => {
    const { worker, guard } = heard();
    const call = guard.call(never);
    worker.silent = true;
    expect(await endOf(call, 1500)).toMatchObject({ name: 'WorkerFailure', how: 'silent' });
    expect(worker.ended).toBe(true);
  });

  test('is not given up while nobody waits for it', async () => {
    const { worker, guard } = heard();
    worker.silent = true;
    await guard.call(Promise.resolve());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(worker).toMatchObject({ asked: 0, ended: false });
  });

  test('may be loading: it has 20 s to say its first word', async () => {
    const worker = new Doomed();
    worker.silent = true;
    const call = new Guard(worker).call(never);
    expect(await endOf(call, 19_000)).toBeUndefined();
    expect(await endOf(call, 1500)).toMatchObject({ how: 'silent' });
  });

  test('has as long where it builds a world in one go', async () => {
    const { worker, guard } = heard();
    const call = guard.call(never, LONG);
    worker.silent = true;
    expect(await endOf(call, 19_000)).toBeUndefined();
    expect(await endOf(call, 1500)).toMatchObject({ how: 'silent' });
  });
});

test('a worker that says anything at all may take as long as it likes', async () => {
  const { worker, guard } = heard();
  let answer = (_: number) => {};
  const call = guard.call(
    new Promise<number>((resolve) => {
      answer = resolve;
    }),
  );
  expect(await endOf(call, 600_000)).toBeUndefined();
  expect(worker.ended).toBe(false);
  answer(7);
  expect(await endOf(call, 0)).toBe(7);
});

test('a page that stood still for a minute gives nobody up', async () => {
  const { worker, guard } = heard();
  const call = guard.call(never);
  // Nothing is heard while the page stands still; its timer comes once, however late.
  worker.silent = true;
  for (let minute = 0; minute < 5; minute++) {
    await vi.advanceTimersToNextTimerAsync();
    vi.setSystemTime(Date.now() + 60_000);
  }
  expect(await endOf(call, 0)).toBeUndefined();
  expect(worker.ended).toBe(false);
});

test('answers and refusals pass through', async () => {
  const { guard } = heard();
  await expect(guard.call(Promise.resolve(7))).resolves.toBe(7);
  await expect(guard.call(Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('ended by hand, it leaves no call pending', async () => {
  const { worker, guard } = heard();
  const call = guard.call(never);
  guard.end();
  expect(worker.ended).toBe(true);
  await expect(call).rejects.toMatchObject({ how: 'ended' });
  await expect(guard.call(never)).rejects.toMatchObject({ how: 'ended' });
});
