/** npm run bench: this simulator against its peers, each topic in one run. */
import { draw } from './draw.ts';
import { engine } from './engine/index.ts';
import { ensemble } from './ensemble.ts';
import { layout } from './layout.ts';
import { messages } from './messages.ts';
import type { Options, Size, Topic } from './options.ts';
import { parseOptions, USAGE } from './options.ts';
import { lines, writePage } from './report.ts';
import { scale } from './scale.ts';
import { start } from './start.ts';
import type { Findings } from './table.ts';
import { verdictOf } from './table.ts';

type Measure = (size: Size, tell: (line: string) => void) => Promise<Findings>;
const MEASURES: Record<Topic, Measure> = { engine, ensemble, messages, layout, draw, start, scale };

/** Runs the command with the arguments after its name; gives the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  let options: Options | 'help';
  try {
    options = parseOptions(argv);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const tables: Findings['tables'][number][] = [];
  const demands: Findings['demands'][number][] = [];
  let status = 0;
  for (const topic of options.only) {
    try {
      const found = await MEASURES[topic](options.size, (line) => console.error(line));
      tables.push(...found.tables);
      demands.push(...found.demands);
    } catch (error) {
      // What the other topics found is not lost with this one.
      console.error(`${topic}: ${(error as Error).message}`);
      status = 1;
    }
  }
  const findings = { tables, demands };
  const judged = demands.map((demand) => ({ ...demand, verdict: verdictOf(demand) }));
  const text = options.json
    ? JSON.stringify({ size: options.size, tables, demands: judged }, null, 2)
    : lines(findings).join('\n');
  process.stdout.write(`${text}\n`);
  if (options.write) {
    console.error(writePage(findings, options, new Date().toISOString().slice(0, 10)));
  }
  return status;
}
