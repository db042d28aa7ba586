/** Writes what was found: lines for people, and docs/performance.md. */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Options } from './options.ts';
import { root } from './root.ts';
import type { Findings } from './table.ts';
import { demandLine, tableLines, verdictOf } from './table.ts';

const HEAD = `# Performance

Written by \`npm run -s bench -- --write\`; do not edit. Each table was measured in one run, its rows in
turn, so compare within a table and never between machines. Cells: the median, what the rounds lay
between, and the ratio to the first row.
`;

/** All tables, then every demand of the plan that this run can tell about. */
export function lines({ tables, demands }: Findings): string[] {
  const missed = demands.filter((demand) => verdictOf(demand) === 'missed').length;
  const met = demands.filter((demand) => verdictOf(demand) === 'met').length;
  const open = demands.length - met - missed;
  return [
    ...tables.flatMap(tableLines),
    '### Demands',
    '',
    `${met} met, ${missed} missed, ${open} not measured in this run.`,
    '',
    ...demands.map(demandLine),
  ];
}

/** @param today as in 2026-11-23 */
export function writePage(findings: Findings, { size, only }: Options, today: string): string {
  const [cpu] = cpus();
  const asked = `\`--size ${size}\`, topics ${only.join(', ')}`;
  const where = `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`;
  const load = `load average ${loadavg()
    .map((of) => of.toFixed(1))
    .join(', ')} at the end: what is above one is others, but for the ensemble and the browser`;
  const file = join('docs', 'performance.md');
  const text = [HEAD, `Measured on ${today}: ${asked}; ${where}; ${load}.`, '', ...lines(findings)];
  writeFileSync(join(root, file), `${text.join('\n')}\n`);
  return file;
}
