/** The command `sim`: composes options, inputs, runs, report and files. */

import { alongsideOf } from '../sim/scenario/change.ts';
import { problemLine } from '../sim/scenario/types.ts';
import { ENGINE_VERSION } from '../sim/version.ts';
import { TEXT } from '../text/headless.ts';
import { runAll } from './collect.ts';
import { guarded, paintFor, refuse, Status } from './command.ts';
import { prepare } from './inputs.ts';
import type { Io } from './io.ts';
import { processIo } from './io.ts';
import type { RunOptions } from './options.ts';
import { parseOptions } from './options.ts';
import { report } from './report.ts';
import { summarise } from './summary.ts';
import { filesOf, OutDirectory, SUMMARY } from './write.ts';

/** Runs the command with the arguments after its name; gives the exit status. */
export function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  return guarded(io, TEXT.run.stopped, async () => {
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
  });
}

async function simulateAll(options: RunOptions, io: Io): Promise<number> {
  const prepared = await prepare(options, io);
  if (!prepared.ok) return await refuse(io, prepared.lines);
  const { plan, seeds, out, different } = prepared.value;
  const files = filesOf(plan.ledger, alongsideOf(plan.scenario));
  const directory = out === undefined ? undefined : await OutDirectory.open(out, files);
  if (typeof directory === 'string')
    return await refuse(io, [`--out: ${options.out}: ${directory}`]);
  try {
    const results = await runAll(plan, seeds, options.jobs, io, directory);
    const summary = summarise(plan, results, prepared.value);
    const json = `${JSON.stringify(summary, null, 2)}\n`;
    await directory?.append(SUMMARY, json);
    const written = await directory?.commit();
    if (options.json) {
      await io.out(json);
    } else {
      const { columns } = io;
      const paint = paintFor(io);
      await io.out(report({ plan, summary, results, different, paint, columns }));
    }
    if (written) await io.err(`${TEXT.run.wrote(written, options.out ?? '')}\n`);
    return Status.fine;
  } catch (error) {
    await directory?.discard();
    throw error;
  }
}
