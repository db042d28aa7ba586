/** Runs all seeds of a plan and streams their rows to the files. */
import type { Io } from './io.ts';
import type { Format, Ledger } from './ledger/index.ts';
import { columnsOf, headOf, TABLE_NAMES } from './ledger/index.ts';
import { perform } from './perform.ts';
import type { Plan, SeedResult } from './run.ts';
import type { SeedList } from './seeds.ts';
import type { OutDirectory } from './write.ts';
import { fileOf } from './write.ts';

/** Writes the tables of one run after the other. */
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
  const sinks: Sink[] = [];
  if (out) for (const format of plan.ledger) sinks.push(await SINKS[format](out));
  const take = async ({ ledger, ...result }: SeedResult): Promise<void> => {
    results.push({ ...result, ledger: undefined });
    if (ledger) for (const sink of sinks) await sink.add(ledger);
  };
  const tasks = seeds.map((seed) => ({ plan: 0, seed }));
  await perform([plan], tasks, { io, jobs, unit: 'seed', take });
  for (const sink of sinks) await sink.end();
  return results;
}

const SINKS: Record<Format, (out: OutDirectory) => Promise<Sink>> = {
  async csv(out) {
    for (const name of TABLE_NAMES) await out.append(fileOf(name, 'csv'), headOf(name));
    return {
      async add({ csv }) {
        for (const name of TABLE_NAMES) {
          if (csv) await out.append(fileOf(name, 'csv'), csv[name]);
        }
      },
      end: () => Promise.resolve(),
    };
  },
  async parquet(out) {
    const { ParquetFile } = await import('./ledger/parquet.ts');
    const files = TABLE_NAMES.map((name) => ({ name, file: new ParquetFile(columnsOf(name)) }));
    const write = async (of: (entry: (typeof files)[number]) => Uint8Array): Promise<void> => {
      for (const entry of files) await out.append(fileOf(entry.name, 'parquet'), of(entry));
    };
    return {
      add: ({ parquet }) => write(({ name, file }) => file.add(parquet?.[name] ?? [])),
      end: () => write(({ file }) => file.end()),
    };
  },
};
