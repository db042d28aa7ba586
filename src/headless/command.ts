/** What every command does alike: its exit statuses, how it refuses, stops and fails. */
import { TEXT } from '../text/headless.ts';
import type { Io } from './io.ts';
import type { Paint } from './layout.ts';
import { painter } from './layout.ts';
import { Stopped } from './perform.ts';

/**
 * Exit statuses: it ran, it failed within (or what it checks does not hold), an input is wrong, it
 * was stopped (as a shell has it).
 */
export const Status = { fine: 0, failed: 1, refused: 2, stopped: 130 } as const;

/**
 * Runs a command's work; gives its exit status, also when it is stopped or fails.
 * @param stopped what is said when the user stops it
 */
export async function guarded(
  io: Io,
  stopped: (done: number, of: number) => string,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stopped) {
      await io.err(`${stopped(error.done, error.of)}\n`);
      return Status.stopped;
    }
    const message = error instanceof Error ? error.message : String(error);
    await io.err(`${TEXT.run.internal(message)}\n`);
    return Status.failed;
  }
}

/** Says what is wrong with the input, a line for each problem. */
export async function refuse(io: Io, lines: readonly string[]): Promise<number> {
  await io.err(lines.map((line) => `${line}\n`).join(''));
  return Status.refused;
}

/** Colours where standard output is a terminal that shows them. */
export function paintFor({ outIsTerminal, environment }: Io): Paint {
  return painter(outIsTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb');
}
