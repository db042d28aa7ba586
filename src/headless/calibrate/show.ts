/** Rows as people read them: a table on the terminal, and one of documentation. */
import { CALIBRATE_TEXT } from '../../text/calibrate.ts';
import type { Paint } from '../layout.ts';
import { table, wrapped } from '../layout.ts';
import type { FactRow, FigureRow } from './rows.ts';

const WORDS = CALIBRATE_TEXT;
const WIDEST = 110;
const NARROWEST = 24;
const GAP = 2;
const DIGITS = 3;

/** Three digits that count; shares in per cent. */
function shown(value: number | null, unit: string): string {
  if (value === null || Number.isNaN(value)) return WORDS.nothing;
  const scaled = unit === 'share' ? 100 * value : value;
  const digits = Math.max(0, DIGITS - Math.max(1, Math.ceil(Math.log10(Math.abs(scaled) + 1e-9))));
  return scaled.toFixed(Math.min(2, digits));
}

const unitOf = (unit: string): string => (unit === 'share' ? '%' : unit);

/** Cells of a figure but its name: published, band, measured, interval, verdict. */
function cellsOf(row: FigureRow): string[] {
  const { unit, published, band, measured, low, high, verdict } = row;
  const between = (a: number, b: number) => WORDS.range(shown(a, unit), shown(b, unit));
  return [
    shown(published, unit),
    band ? between(...band) : WORDS.nothing,
    `${shown(measured, unit)} ${unitOf(unit)}`.trim(),
    between(low, high),
    verdict ? WORDS.verdicts[verdict] : WORDS.reported,
  ];
}

/** Each fact with its figures: the first stands beside the fact's name, the others below. */
function linesOf(row: FactRow): { id: string; label: string; cells: string[]; out: boolean }[] {
  return row.figures.map((figure, n) => ({
    id: n === 0 ? row.id : '',
    label: n === 0 ? row.label : figure.label,
    cells: cellsOf(figure),
    out: figure.verdict === 'outside',
  }));
}

/** The table on a terminal, with what there is to say below. */
export function factTable(
  rows: readonly FactRow[],
  remarks: readonly string[],
  paint: Paint,
  columns: number,
): string {
  const lines = rows.flatMap(linesOf);
  const heads = WORDS.heads;
  const [first, label, ...others] = heads;
  const taken = others.map((head, column) =>
    Math.max(head.length, ...lines.map(({ cells }) => (cells[column] ?? '').length)),
  );
  const sum = taken.reduce((total, width) => total + width + GAP, 3 + GAP);
  const room = Math.max(NARROWEST, Math.min(WIDEST, columns) - sum);
  const cells: string[][] = [[first, label, ...others]];
  const colours: ('bold' | 'red' | undefined)[] = ['bold'];
  for (const { id, label: text, cells: figures, out } of lines) {
    const indent = id ? '' : '  ';
    for (const [n, part] of wrapped(text, room - indent.length).entries()) {
      cells.push([
        n === 0 ? id : '',
        indent + part,
        ...(n === 0 ? figures : figures.map(() => '')),
      ]);
      colours.push(out ? 'red' : undefined);
    }
  }
  const body = table(cells, { gap: GAP, left: 2 }).map((text, n) => {
    const colour = colours[n];
    return colour ? paint(colour, text) : text;
  });
  const within = rows.filter(({ verdict }) => verdict === 'within').length;
  const said = [WORDS.sum(within, rows.length), ...remarks];
  const below = said.flatMap((text) => wrapped(text, Math.min(WIDEST, columns)));
  return [...body, '', ...below].map((text) => `${text}\n`).join('');
}

/** A line for each fact outside its bands, with the figures that are. */
export function outsideLines(rows: readonly FactRow[]): string[] {
  return rows
    .filter(({ verdict }) => verdict === 'outside')
    .map(({ id, figures }) => {
      const out = figures.filter(({ verdict }) => verdict === 'outside');
      const each = out.map((figure) => {
        const [, band, measured] = cellsOf(figure);
        return WORDS.outside(figure.label, measured ?? '', band ?? '');
      });
      return `${id}: ${each.join('; ')}`;
    });
}

/** The table as Markdown. */
export function factMarkdown(rows: readonly FactRow[], remarks: readonly string[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = rows.flatMap((row) =>
    linesOf(row).map(({ id, label, cells }) => line([id, label, ...cells])),
  );
  const heads = WORDS.heads;
  return [...remarks, '', line(heads), line(heads.map(() => '---')), ...lines].join('\n');
}

/** What each fact says of how it is measured, as Markdown. */
export const noteMarkdown = (rows: readonly FactRow[]): string =>
  rows.map(({ id, source, note }) => `- **${id}** (${source}). ${note}`).join('\n');
