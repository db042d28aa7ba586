/** What `claims` shows: a table of rows and claims, and the names of those that fell under. */
import { CLAIMS_TEXT } from '../text/claims.ts';
import type { Tally } from './claims-tally.ts';
import { fell, linesOf, NEEDED, neededOf } from './claims-tally.ts';
import type { Paint } from './layout.ts';
import { table, wrapped } from './layout.ts';
import type { SeedList } from './seeds.ts';

const WORDS = CLAIMS_TEXT;
const WIDEST = 110;
/** Ids of scenarios are broken after their hyphens where they are longer. */
const SCENARIO_WIDTH = 18;
/** Narrower than this, text is no text. */
const NARROWEST = 20;
const GAP = 2;

/** The table and what it comes to, each line with its line end. */
export function claimsTable(
  tallies: readonly Tally[],
  seeds: SeedList,
  paint: Paint,
  columns: number,
): string {
  const lines = linesOf(tallies).map(({ line, tally }) => ({
    row: line.row,
    scenario: atHyphens(line.scenario, SCENARIO_WIDTH),
    text: line.text,
    held: String(line.held),
    interval: WORDS.interval(line.low.toFixed(2), line.high.toFixed(2)),
    fell: fell(tally),
  }));
  const { row, scenario, claim, held, interval } = WORDS.heads;
  const heldOf = held(seeds.length);
  const heads = [row, scenario, claim, heldOf, interval];
  const widest = (head: string, cells: readonly string[]): number =>
    Math.max(...[head, ...cells].map(({ length }) => length));
  const others =
    widest(
      row,
      lines.map((line) => line.row),
    ) +
    widest(
      scenario,
      lines.flatMap((line) => line.scenario),
    ) +
    heldOf.length +
    widest(
      interval,
      lines.map((line) => line.interval),
    );
  const room = Math.max(NARROWEST, Math.min(WIDEST, columns) - others - 4 * GAP);
  const cells: string[][] = [heads];
  const colours: ('bold' | 'red' | undefined)[] = ['bold'];
  for (const line of lines) {
    const texts = wrapped(line.text, room);
    for (let n = 0; n < Math.max(texts.length, line.scenario.length); n++) {
      const first = n === 0;
      cells.push([
        first ? line.row : '',
        line.scenario[n] ?? '',
        texts[n] ?? '',
        first ? line.held : '',
        first ? line.interval : '',
      ]);
      colours.push(line.fell ? 'red' : undefined);
    }
  }
  const body = table(cells, { gap: GAP, left: 3 }).map((text, n) => {
    const colour = colours[n];
    return colour ? paint(colour, text) : text;
  });
  const fine = tallies.filter((tally) => !fell(tally)).length;
  const [first = '', last = ''] = [seeds[0], seeds.at(-1)];
  const over = WORDS.seeds(seeds.length, first, last);
  const sum = wrapped(WORDS.sum(fine, tallies.length, NEEDED, over), Math.min(WIDEST, columns));
  return [...body, '', ...sum].map((text) => `${text}\n`).join('');
}

/** A line for each claim that fell under. */
export function fallenLines(tallies: readonly Tally[]): string[] {
  return tallies.filter(fell).map(({ scenario, claim, rows, held, of }) => {
    const where = WORDS.fell(scenario.id, claim.id, rows);
    return `${where}: ${WORDS.heldIn(held, of, neededOf(of))}`;
  });
}

/** An id as lines no longer than the width, where its hyphens allow it. */
const atHyphens = (id: string, width: number): string[] =>
  wrapped(id.replaceAll('-', '- '), width).map((line) => line.replaceAll('- ', '-'));
