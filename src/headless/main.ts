/** The command `sim`: composes options, inputs, runs, report and files. */

import { problemLine } from '../sim/scenario/types.ts';
import { ENGINE_VERSION } from '../sim/version.ts';
import { TEXT } from '../text/headless.ts';
import { runAll, Stopped } from './collect.ts';
import { prepare } from './inputs.ts';
import type { Io } from './io.ts';
import { processIo } from './io.ts';
import { painter } from './layout.ts';
import type { RunOptions } from './options.ts';
import { parseOptions } from './options.ts';
import { report } from './report.ts';
import { summarise } from './summary.ts';
import { OutDirectory } from './write.ts';

/** Exit statuses: it ran, it failed within, an input is wrong, it was stopped (as a shell has it). */
const Status = { fine: 0, failed: 1, refused: 2, stopped: 130 } as const;

/** Runs the command with the arguments after its name; gives the exit status. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  try {
    const options = parseOptions(argv, io.environment);
    if (!options.ok) {
      return await refuse(
        io,
        options.problems.map((problem) => problemLine('sim', problem)),
      );
    }
    if (options.value.ask === 'run') return await simulateAll(options.value, io);
    await io.out(options.value.ask === 'help' ? TEXT.help : `${TEXT.version(ENGINE_VERSION)}\n`);
    return Status.fine;
  } catch (error) {
    if (error instanceof Stopped) {
      await io.err(`${TEXT.run.stopped(error.done, error.of)}\n`);
      return Status.stopped;
    }
    const message = error instanceof Error ? error.message : String(error);
    await io.err(`${TEXT.run.internal(message)}\n`);
    return Status.failed;
  }
}

async function simulateAll(options: RunOptions, io: Io): Promise<number> {
  const prepared = await prepare(options, io);
  if (!prepared.ok) return await refuse(io, prepared.lines);
  const { plan, seeds, network, out } = prepared.value;
  const directory = out === undefined ? undefined : await OutDirectory.open(out);
  if (typeof directory === 'string')
    return await refuse(io, [`--out: ${options.out}: ${directory}`]);
  try {
    const results = await runAll(plan, seeds, options.jobs, io, directory);
    const summary = summarise(plan, results, network);
    const json = `${JSON.stringify(summary, null, 2)}\n`;
    await directory?.append('summary', json);
    const files = await directory?.commit();
    if (options.json) {
      await io.out(json);
    } else {
      const { columns, outIsTerminal, environment } = io;
      const colourful = outIsTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
      await io.out(report({ plan, summary, results, paint: painter(colourful), columns }));
    }
    if (files) await io.err(`${TEXT.run.wrote(files, options.out ?? '')}\n`);
    return Status.fine;
  } catch (error) {
    await directory?.discard();
    throw error;
  }
}

async function refuse(io: Io, lines: readonly string[]): Promise<number> {
  await io.err(lines.map((line) => `${line}\n`).join(''));
  return Status.refused;
}
