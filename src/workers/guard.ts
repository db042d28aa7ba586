/**
 * Watches over one worker: no call stays pending when it dies, hangs or never loads. A worker that
 * was ended fires no event, but lets go of the lock that `pulse.ts` holds. One that hangs does not:
 * while calls are under way it is asked again and again whether it is alive. Knows nothing of what
 * is computed.
 */
import type { Sign } from './pulse.ts';

/**
 * Failed: it threw, or could not be loaded. Silent: it hangs, or is there no more. Ended: nobody
 * needs it any longer.
 */
type Loss = 'failed' | 'silent' | 'ended';

/** The worker is gone, or never came; every call that was under way is rejected with it. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
  readonly how: Loss;

  /** @param message what the browser said, if it said anything */
  constructor(how: Loss, message = '') {
    super(message);
    this.how = how;
  }
}

/** What a guard needs of a worker: a `Worker`, or a stand-in in tests. */
export interface Guarded {
  addEventListener(
    type: 'error' | 'messageerror' | 'message',
    listener: (event: Event) => void,
  ): void;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** Milliseconds between two questions whether it is alive. */
const EVERY = 200;
/**
 * Questions in a row without any sign of life. They are counted by the page's own timer: a page that
 * stood still itself has asked nothing.
 */
export const PATIENCE = 6;
/** Where the worker may still be loading, or be busy with something that cannot be interrupted. */
export const LONG = 100;
/** So many members make it one question more patient: no step of theirs is interrupted. */
const MEMBERS = 20_000;

/** The patience with a worker that has a world of so many members. */
export const patienceWith = (members: number): number => PATIENCE + Math.floor(members / MEMBERS);

export class Guard {
  readonly #worker: Guarded;
  /** How to refuse the calls under way, and for how many questions each can wait. */
  readonly #pending = new Map<(failure: WorkerFailure) => void, number>();
  #failure: WorkerFailure | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #asked = 0;
  #heard = false;

  constructor(worker: Guarded) {
    this.#worker = worker;
    const fail = (event: Event) =>
      this.#fail(new WorkerFailure('failed', (event as ErrorEvent).message));
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', (event) => {
      this.#asked = 0;
      this.#heard = true;
      const line = ((event as MessageEvent).data as Sign | undefined)?.lifeline;
      if (line) void navigator.locks.request(line, () => this.#fail(new WorkerFailure('silent')));
    });
  }

  /** The answer, or a `WorkerFailure` after so many questions without a sign of life. */
  call<T>(answer: Promise<T>, patience = PATIENCE): Promise<T> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#pending.set(reject, patience);
      this.#timer ??= setInterval(() => this.#ask(), EVERY);
      void answer.then(resolve, reject).finally(() => {
        this.#pending.delete(reject);
        if (this.#pending.size === 0) this.#rest();
      });
    });
  }

  /** The worker is of no use any more: ends it, and refuses every call under way. */
  lose(message: string): void {
    this.#fail(new WorkerFailure('failed', message));
  }

  /** Nobody needs the worker any longer: ends it, and refuses every call under way. */
  end(): void {
    this.#fail(new WorkerFailure('ended'));
  }

  #ask(): void {
    const patience = this.#heard ? Math.max(...this.#pending.values()) : LONG;
    if (this.#asked++ < patience) this.#worker.postMessage({ pulse: true });
    else this.#fail(new WorkerFailure('silent'));
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#asked = 0;
  }

  #fail(failure: WorkerFailure): void {
    if (this.#failure) return;
    this.#failure = failure;
    this.#rest();
    this.#worker.terminate();
    for (const refuse of this.#pending.keys()) refuse(failure);
    this.#pending.clear();
  }
}
