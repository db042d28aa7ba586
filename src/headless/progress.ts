/** A progress bar on one line of a terminal: runs done and time left. */
import { TEXT } from '../text/headless.ts';

const BAR = 24;
/** Redrawn no more often than this, milliseconds. */
const PAUSE = 100;
/** Time left is told once this much has passed, milliseconds. */
const SURE = 1500;

export interface Progress {
  /** Tells how many runs are done. */
  at(done: number): void;
  /** Wipes the line. */
  end(): void;
}

/**
 * A bar that writes with `write`; times come from `now`, milliseconds.
 * @param unit what is counted, as in `1 seed`
 */
export function progressBar(
  of: number,
  unit: string,
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  /** Speed is taken from the first result on: the start of the workers is no part of it. */
  let first: { readonly time: number; readonly done: number } | undefined;
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    at(done) {
      const time = now();
      if (time - drawn < PAUSE && done < of) return;
      drawn = time;
      if (done > 0) first ??= { time, done };
      const passed = first ? time - first.time : 0;
      const each = first && passed > SURE ? passed / (done - first.done) : undefined;
      const seconds = each === undefined ? undefined : (each * (of - done)) / 1000;
      const full = Math.round((BAR * done) / of);
      const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
      write(`\r\x1b[2K${bar} ${TEXT.run.progress(done, of, unit, seconds)}`);
    },
    end() {
      write('\r\x1b[2K');
    },
  };
}
