/**
 * The worker's end of a guard: holds a lock for as long as it lives, answers whenever it is asked
 * whether it is alive, and says so by itself in the middle of long work. Other ends of the wire let
 * these messages pass.
 */

/** What a worker says beside its answers. */
export interface Sign {
  /** It is alive. */
  readonly pulse?: true;
  /** The lock that it holds: who gets it next knows that the worker is there no more. */
  readonly lifeline?: string;
}

/** Milliseconds between two beats. */
const EVERY = 200;

let last = 0;

const say = (sign: Sign): void => postMessage(sign);

addEventListener('message', ({ data }: MessageEvent<Sign | undefined>) => {
  if (data?.pulse) say({ pulse: true });
});

/**
 * Resolves when the guard can see that the worker is there: before what leaves no time for that.
 * Browsers have locks on safe origins only; elsewhere the questions have to do.
 */
export const guarded = new Promise<void>((resolve) => {
  if (!isSecureContext) return resolve();
  const lifeline = crypto.randomUUID();
  void navigator.locks.request(lifeline, () => {
    say({ lifeline });
    resolve();
    return new Promise(() => {});
  });
});

/** A sign of life out of work that leaves no time for an answer; may be given as often as one likes. */
export function beat(): void {
  const now = performance.now();
  if (now - last < EVERY) return;
  last = now;
  say({ pulse: true });
}
