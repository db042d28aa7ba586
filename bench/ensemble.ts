/**
 * Many seeds of the default scenario, through the command line, on one worker and on two: the whole
 * command, and what each seed more takes, which is what a long ensemble comes to.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';
import type { Findings } from './table.ts';
import { medianOf, ratio } from './table.ts';
import type { Case } from './timing.ts';
import { alternate, milliseconds } from './timing.ts';

const SEEDS = [40, 200] as const;
const WORKERS = { 'two workers': 2, 'one worker': 1 } as const;
const ROUNDS = 3;

/** One command, seconds. */
function command(seeds: number, jobs: number): Case {
  const script = join(root, 'scripts', 'sim.mjs');
  const scenario = join(root, 'scenarios', 'half-by-tuesday.json');
  const args = [script, scenario, '--seeds', `${seeds}`, '--jobs', `${jobs}`, '--json'];
  const run = (): void => {
    const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(`the ensemble failed: ${stderr}`);
  };
  return { name: `${jobs} ${seeds}`, measure: async () => (await milliseconds(run)) / 1000 };
}

export async function ensemble(_size: unknown, tell: (line: string) => void): Promise<Findings> {
  tell(`ensemble: ${SEEDS.join(' and ')} seeds`);
  const cases = SEEDS.flatMap((seeds) => [command(seeds, 2), command(seeds, 1)]);
  const found = await alternate(cases, ROUNDS);
  const [few, many] = SEEDS;
  const seconds = (jobs: number, seeds: number) => medianOf(found.get(`${jobs} ${seeds}`));
  const each = (jobs: number): number | undefined => {
    const [less, more] = [seconds(jobs, few), seconds(jobs, many)];
    return less && more && more - less;
  };
  const rows = Object.entries(WORKERS).map(([name, jobs]) => ({
    name,
    cells: SEEDS.map((seeds) => found.get(`${jobs} ${seeds}`) ?? ''),
  }));
  const unit = 'seconds, the start of the command included';
  const columns = SEEDS.map((seeds) => `${seeds} seeds`);
  const further = `two workers, times one, for the ${many - few} seeds after the first ${few}`;
  return {
    tables: [{ title: 'Ensemble', unit, columns, rows }],
    demands: [
      {
        what: `${many} seeds on two cores, seconds`,
        at: 'most',
        bound: 4,
        found: seconds(2, many),
      },
      {
        what: `two workers, times one, the whole command with ${many} seeds`,
        at: 'least',
        bound: 1.9,
        found: ratio(seconds(1, many), seconds(2, many)),
      },
      { what: further, at: 'least', bound: 1.9, found: ratio(each(1), each(2)) },
    ],
  };
}
