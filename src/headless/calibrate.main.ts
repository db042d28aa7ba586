/** The command `calibrate`: what is published, against what populations of the engine show. */
import { join, resolve } from 'node:path';
import type { Problem } from '../sim/scenario/types.ts';
import { problemLine } from '../sim/scenario/types.ts';
import { CALIBRATE_TEXT } from '../text/calibrate.ts';
import { DATA_FOLDER } from './calibrate/data.ts';
import type { Fact, Figures } from './calibrate/fact.ts';
import { FACTS } from './calibrate/facts/index.ts';
import type { CalibrateOptions } from './calibrate/options.ts';
import { parseCalibrateOptions } from './calibrate/options.ts';
import { writePage } from './calibrate/page.ts';
import { prepareStudies } from './calibrate/prepare.ts';
import { writeRecord } from './calibrate/record.ts';
import type { FactRow } from './calibrate/rows.ts';
import { rowOf } from './calibrate/rows.ts';
import { factTable, outsideLines } from './calibrate/show.ts';
import type { Measured, Study } from './calibrate/study.ts';
import { MEASURING } from './calibrate/study.ts';
import { guarded, paintFor, refuse, Status } from './command.ts';
import type { Io } from './io.ts';
import { processIo } from './io.ts';
import { performWork } from './perform.ts';

const WORDS = CALIBRATE_TEXT;

/** A problem of the command line as a line. */
const named = (problem: Problem): string => problemLine('calibrate', problem);

/**
 * Runs the command with the arguments after its name; gives the exit status.
 * @param facts what is measured; all unless told
 */
export function main(
  argv: readonly string[],
  io: Io = processIo(),
  facts: readonly Fact[] = FACTS,
): Promise<number> {
  return guarded(io, WORDS.stopped, async () => {
    const call = parseCalibrateOptions(argv, io.environment);
    if (!call.ok) return await refuse(io, call.problems.map(named));
    if (call.value.ask === 'run') return await calibrate(call.value, facts, io);
    await io.out(WORDS.help);
    return Status.fine;
  });
}

async function calibrate(options: CalibrateOptions, all: readonly Fact[], io: Io): Promise<number> {
  const { seeds, only, json, write, changes } = options;
  const facts = only ? all.filter(({ id }) => only.includes(id)) : all;
  const asked = options.data !== undefined;
  const folder = asked ? resolve(io.directory, options.data ?? '') : join(io.home, DATA_FOLDER);
  const prepared = await prepareStudies(facts, changes, folder, asked);
  if (!prepared.ok) return await refuse(io, prepared.lines);
  const { studies, published } = prepared;
  const bySeed = await measureAll(studies, options, io);

  const changed = Object.entries(changes).map(([key, value]) => `${key}=${value}`);
  const rows = facts.map((fact): FactRow => {
    const figures = bySeed.map((measured) => measured[fact.id] ?? {});
    return rowOf(fact, figures, published.get(fact.id) ?? { figures: {}, remarks: [] }, changed);
  });
  const remarks = [WORDS.seeds(seeds.length, seeds[0] ?? '', seeds.at(-1) ?? '')];
  for (const [id, one] of published) remarks.push(...one.remarks.map((text) => `${id}: ${text}`));
  if (changed.length > 0) remarks.push(WORDS.changed(changed));

  if (json) await io.out(`${JSON.stringify({ facts: rows }, null, 2)}\n`);
  else await io.out(factTable(rows, remarks, paintFor(io), io.columns));
  if (write) {
    await io.err(`${writePage(io.home, rows, remarks)}\n`);
    await io.err(`${writeRecord(io.home, rows, remarks)}\n`);
  }
  const outside = outsideLines(rows);
  await io.err(outside.map((line) => `${line}\n`).join(''));
  return outside.length > 0 ? Status.failed : Status.fine;
}

/** Runs every population with every seed; gives the figures of each seed, by fact. */
async function measureAll(
  studies: readonly Study[],
  { seeds, jobs }: CalibrateOptions,
  io: Io,
): Promise<Measured[]> {
  const tasks = seeds.flatMap((seed) => studies.map((_, plan) => ({ plan, seed })));
  const results: Measured[] = [];
  const take = (result: Measured): void => {
    results.push(result);
  };
  await performWork(MEASURING, studies, tasks, { io, jobs, unit: 'population', take });
  return seeds.map((_, n) => {
    const merged: Record<string, Figures> = {};
    for (const part of results.slice(n * studies.length, (n + 1) * studies.length)) {
      for (const [id, figures] of Object.entries(part)) merged[id] = { ...merged[id], ...figures };
    }
    return merged;
  });
}
