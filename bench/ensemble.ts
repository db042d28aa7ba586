/** Many seeds of the default scenario, through the command line, on one worker and on two. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Size } from './options.ts';
import { root } from './root.ts';
import type { Findings } from './table.ts';
import { medianOf, ratio } from './table.ts';
import type { Case } from './timing.ts';
import { alternate, milliseconds } from './timing.ts';

const SEEDS: Record<Size, number> = { small: 40, medium: 200, large: 200 };
/** What the plan asks for is 200 seeds; fewer are reckoned up. */
const ASKED = 200;

export async function ensemble(size: Size, tell: (line: string) => void): Promise<Findings> {
  const seeds = SEEDS[size];
  tell(`ensemble: ${seeds} seeds`);
  const cases = [1, 2].map((jobs): Case => {
    const script = join(root, 'scripts', 'sim.mjs');
    const scenario = join(root, 'scenarios', 'half-by-tuesday.json');
    const args = [script, scenario, '--seeds', `${seeds}`, '--jobs', `${jobs}`, '--json'];
    const run = (): void => {
      const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 28 });
      if (status !== 0) throw new Error(`the ensemble failed: ${stderr}`);
    };
    return { name: `${jobs}`, measure: async () => (await milliseconds(run)) / 1000 };
  });
  const found = await alternate(cases, 3);
  const [one, two] = [medianOf(found.get('1')), medianOf(found.get('2'))];
  const rows = [
    { name: 'two workers', cells: [found.get('2') ?? ''] },
    { name: 'one worker', cells: [found.get('1') ?? ''] },
  ];
  const unit = 'seconds, the start of the command included';
  return {
    tables: [{ title: 'Ensemble', unit, columns: [`${seeds} seeds`], rows }],
    demands: [
      {
        what: `200 seeds on two cores, seconds${seeds < ASKED ? ` (from ${seeds} seeds)` : ''}`,
        at: 'most',
        bound: 4,
        found: two && (two * ASKED) / seeds,
      },
      { what: 'two workers, times one', at: 'least', bound: 1.9, found: ratio(one, two) },
    ],
  };
}
