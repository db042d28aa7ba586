/**
 * CSV as spreadsheets and statistics packages read it: RFC 4180 quoting, numbers with a point, and
 * no text that a spreadsheet would run as a formula.
 */

export type Cell = string | number | boolean | null | undefined;

/** First characters that make a spreadsheet treat text as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\n\r]/;

/** One cell: numbers as they are, nothing for what is unknown, text quoted where it must be. */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell with the comma or the end after it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/y;

/** The lines of a text one at a time, whatever ends them; an end at the end begins no other. */
export function* csvLines(text: string): Generator<string> {
  let at = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    yield text.slice(at, index);
    at = index + end.length;
  }
  if (at < text.length || at === 0) yield text.slice(at);
}

/** Cells of a line; a quoted cell may hold commas, but no line end. A blank line has one empty cell. */
export function csvCells(line: string): string[] {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  let more = true;
  while (more) {
    const [whole, quoted, plain] = CELL.exec(line) ?? [''];
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    more = whole.endsWith(',');
  }
  return cells;
}

/** One line, with its line end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\n`;
