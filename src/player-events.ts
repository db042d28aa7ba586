/** What the player tells. */
import type { Rested } from './resting.ts';
import type { Frame } from './sim/frame.ts';
import type { Run } from './viz/run.ts';

/** What a view may want to hear. */
export interface PlayerEvents {
  /** A new world; `before` is the run that it takes the place of. */
  opened(run: Run, before: Run | undefined): void | Promise<void>;
  frame(run: Run, frame: Frame): void;
  /** Paused or ended: the state's fingerprint, and the claims whose moment has come. */
  rested: Rested;
  /** What was asked for was given up: all is as it was. */
  kept(run: Run): void;
  problems(lines: readonly string[]): void;
}
