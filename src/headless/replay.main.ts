/** The command `replay`: records a run, or plays a recording again and says where it differs. */
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { LIMITS } from '../sim/limits.ts';
import { problemLine } from '../sim/scenario/types.ts';
import { REPLAY_TEXT } from '../text/replay.ts';
import { guarded, refuse, Status } from './command.ts';
import { prepare } from './inputs.ts';
import type { Io } from './io.ts';
import { processIo } from './io.ts';
import type { RunOptions } from './options.ts';
import { Stopped } from './perform.ts';
import { readInput } from './read-input.ts';
import { recordingFromText, written } from './replay/file.ts';
import { parseReplayOptions } from './replay/options.ts';
import { record, replay } from './replay/recording.ts';

/** Runs the command with the arguments after its name; gives the exit status. */
export function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  return guarded(io, REPLAY_TEXT.stopped, async () => {
    const call = parseReplayOptions(argv, io.environment);
    if (!call.ok)
      return await refuse(
        io,
        call.problems.map((problem) => problemLine('replay', problem)),
      );
    if (call.value.ask === 'keep') return await keep(call.value.run, call.value.keep, io);
    if (call.value.ask === 'replay') return await check(call.value.file, io);
    await io.out(REPLAY_TEXT.help);
    return Status.fine;
  });
}

async function keep(options: RunOptions, file: string, io: Io): Promise<number> {
  const prepared = await prepare(options, io);
  if (!prepared.ok) return await refuse(io, prepared.lines);
  const { plan, seeds } = prepared.value;
  const { scenario, changes } = plan;
  const seed = seeds[0] ?? scenario.seed;
  const recording = await working(record({ scenario, seed, changes }), io);
  const path = resolve(io.directory, file);
  await writeFile(`${path}.new`, written(recording));
  await rename(`${path}.new`, path);
  await io.err(`${REPLAY_TEXT.kept(file, recording.keyframes.length)}\n`);
  return Status.fine;
}

async function check(name: string, io: Io): Promise<number> {
  const lines: string[] = [];
  const path = [resolve(io.directory, name), resolve(io.home, name)].find(existsSync) ?? name;
  const input = { path, name, limit: LIMITS.fileBytes, parse: recordingFromText };
  const recording = await readInput(input, lines);
  if (!recording) return await refuse(io, lines);
  const differs = await working(replay(recording), io);
  if (differs) {
    const { tick, moment, column, found, expected, others } = differs;
    const where = REPLAY_TEXT.diverges(tick, moment);
    const message = REPLAY_TEXT.column(column, found, expected, others);
    await io.err(`${problemLine(basename(name), { path: where, message })}\n`);
    return Status.failed;
  }
  const { keyframes, columns } = recording;
  await io.out(`${REPLAY_TEXT.same(keyframes.length, columns.length)}\n`);
  return Status.fine;
}

/** Does slices of work with pauses for signals. */
async function working<T>(work: Generator<void, T>, io: Io): Promise<T> {
  let stopped = false;
  const forget = io.onStop(() => {
    stopped = true;
  });
  try {
    for (;;) {
      const slice = work.next();
      if (slice.done) return slice.value;
      await breathe();
      if (stopped) throw new Stopped(0, 1);
    }
  } finally {
    forget();
  }
}
