/** The command `verdicts`: computes the cards of the scenario library and writes them for the page. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../sim/scenario/types.ts';
import { problemLine } from '../sim/scenario/types.ts';
import { ENGINE_VERSION } from '../sim/version.ts';
import { VERDICTS_TEXT } from '../text/verdicts.ts';
import { tally } from './claims-run.ts';
import { guarded, refuse, Status } from './command.ts';
import type { Io } from './io.ts';
import { processIo } from './io.ts';
import { choose } from './only.ts';
import { readShipped } from './shipped.ts';
import type { Card } from './verdicts/card.ts';
import { cardOf } from './verdicts/card.ts';
import { parseVerdictsOptions } from './verdicts/options.ts';

const FILE = 'src/data/verdicts.json';

const named = (problem: Problem): string => problemLine('verdicts', problem);

/** Runs the command with the arguments after its name; gives the exit status. */
export function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  return guarded(io, VERDICTS_TEXT.stopped, async () => {
    const call = parseVerdictsOptions(argv, io.environment);
    if (!call.ok) return await refuse(io, call.problems.map(named));
    if (call.value.ask === 'help') {
      await io.out(VERDICTS_TEXT.help);
      return Status.fine;
    }
    const { seeds } = call.value;
    const shipped = await readShipped(io.home);
    if (!shipped.ok) return await refuse(io, shipped.lines);
    const chosen = choose(shipped.scenarios, call.value.only);
    if (!chosen.ok) return await refuse(io, chosen.problems.map(named));
    const tallies = await tally(chosen.value, call.value, io);
    const cards = chosen.value.map(({ scenario }, n) => cardOf(scenario, tallies[n] ?? []));
    const before = call.value.only ? cardsOf(join(io.home, FILE)) : [];
    const known = [...cards, ...before];
    const scenarios = shipped.scenarios
      .map(({ id }) => known.find((card) => card.id === id))
      .filter((card) => card !== undefined);
    const content = { engineVersion: ENGINE_VERSION, seeds: seeds.length, scenarios };
    write(join(io.home, FILE), `${JSON.stringify(content, null, 2)}\n`);
    await io.err(`${VERDICTS_TEXT.written(FILE, cards.length, seeds.length)}\n`);
    return Status.fine;
  });
}

/** The cards that a file holds. */
const cardsOf = (file: string): Card[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { scenarios: Card[] }).scenarios;

/** At once or not at all: a page that is being built never reads half a file. */
function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
