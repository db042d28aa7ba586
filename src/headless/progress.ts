/** A progress bar on one line of a terminal: seeds done and time left. */
import { TEXT } from '../text/headless.ts';

const BAR = 24;
/** Redrawn no more often than this, milliseconds. */
const PAUSE = 100;
/** Time left is told once this much has passed, milliseconds. */
const SURE = 1500;

export interface Progress {
  /** Tells how many seeds are done. */
  at(done: number): void;
  /** Wipes the line. */
  end(): void;
}

/** A bar that writes with `write`; times come from `now`, milliseconds. */
export function progressBar(
  of: number,
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  const began = now();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    at(done) {
      const time = now();
      if (time - drawn < PAUSE && done < of) return;
      drawn = time;
      const passed = time - began;
      const seconds =
        done > 0 && passed > SURE ? (passed / done) * ((of - done) / 1000) : undefined;
      const full = Math.round((BAR * done) / of);
      const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
      write(`\r\x1b[2K${bar} ${TEXT.run.progress(done, of, seconds)}`);
    },
    end() {
      write('\r\x1b[2K');
    },
  };
}
