/**
 * The worker's end of a guard: answers whenever it is asked whether it is alive, and says so by
 * itself in the middle of long work. Other ends of the wire let these messages pass.
 */

/** Milliseconds between two beats. */
const EVERY = 200;

let last = 0;

addEventListener('message', ({ data }: MessageEvent<{ pulse?: true } | undefined>) => {
  if (data?.pulse) postMessage({ pulse: true });
});

/** A sign of life out of work that leaves no time for an answer; may be given as often as one likes. */
export function beat(): void {
  const now = performance.now();
  if (now - last < EVERY) return;
  last = now;
  postMessage({ pulse: true });
}
