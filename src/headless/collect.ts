/** Runs all seeds of a plan and streams their rows to the files. */
import { alongsideOf } from '../sim/scenario/change.ts';
import type { Io } from './io.ts';
import type { Format, Ledger, TableName } from './ledger/index.ts';
import { columnsOf, headOf, TABLE_NAMES } from './ledger/index.ts';
import { perform } from './perform.ts';
import type { Plan, SeedResult } from './run.ts';
import type { SeedList } from './seeds.ts';
import type { OutDirectory } from './write.ts';
import { fileOf } from './write.ts';

/** Writes the tables of one run of the story, seed after seed. */
interface Sink {
  add(ledger: Ledger): Promise<void>;
  end(): Promise<void>;
}

/**
 * Results in the order of the seeds, without their rows, which go to the files as they come.
 * @throws Stopped when the user stops it, EnsembleError when a run fails
 */
export async function runAll(
  plan: Plan,
  seeds: SeedList,
  jobs: number,
  io: Io,
  out: OutDirectory | undefined,
): Promise<SeedResult[]> {
  const results: SeedResult[] = [];
  const sinks = out ? await sinksOf(plan, out) : [];
  const write = async (ledger: Ledger | undefined, run?: string): Promise<void> => {
    for (const sink of sinks) if (ledger && sink.run === run) await sink.add(ledger);
  };
  const take = async ({ ledger, alongside, ...result }: SeedResult): Promise<void> => {
    await write(ledger);
    for (const one of alongside) await write(one.ledger, one.run);
    const bare = alongside.map((one) => ({ ...one, ledger: undefined }));
    results.push({ ...result, ledger: undefined, alongside: bare });
  };
  const tasks = seeds.map((seed) => ({ plan: 0, seed }));
  await perform([plan], tasks, { io, jobs, unit: 'seed', take });
  for (const sink of sinks) await sink.end();
  return results;
}

/** One for each format and folder; the main run's folder has no name. */
async function sinksOf(
  { scenario, ledger }: Plan,
  out: OutDirectory,
): Promise<(Sink & { readonly run: string | undefined })[]> {
  const sinks = [];
  for (const run of [undefined, ...alongsideOf(scenario)]) {
    for (const format of ledger) sinks.push({ run, ...(await SINKS[format](out, run)) });
  }
  return sinks;
}

const SINKS: Record<Format, (out: OutDirectory, run: string | undefined) => Promise<Sink>> = {
  async csv(out, run) {
    const write = async (of: (name: TableName) => string): Promise<void> => {
      for (const name of TABLE_NAMES) await out.append(fileOf(name, 'csv', run), of(name));
    };
    await write(headOf);
    return { add: ({ csv }) => write((name) => csv?.[name] ?? ''), end: async () => undefined };
  },
  async parquet(out, run) {
    const { ParquetFile } = await import('./ledger/parquet.ts');
    const files = TABLE_NAMES.map((name) => ({ name, file: new ParquetFile(columnsOf(name)) }));
    const write = async (of: (entry: (typeof files)[number]) => Uint8Array): Promise<void> => {
      for (const entry of files) await out.append(fileOf(entry.name, 'parquet', run), of(entry));
    };
    return {
      add: ({ parquet }) => write(({ name, file }) => file.add(parquet?.[name] ?? [])),
      end: () => write(({ file }) => file.end()),
    };
  },
};
