/**
 * Tables of text: columns aligned by what the reader sees, colours put on afterwards, and nothing
 * in them that a terminal would obey. Knows nothing of the model.
 */
import { styleText } from 'node:util';
import { legible } from '../sim/legible.ts';

/** Colours that a report uses. */
export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Paints a text, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

/** Paints on a terminal; plain text anywhere else. */
export const painter =
  (on: boolean): Paint =>
  (colour, text) =>
    on ? styleText(colour, legible(text), { validateStream: false }) : legible(text);

/** Rows of cells as lines: the first `left` columns to the left, all others to the right. */
export function table(
  given: readonly (readonly string[])[],
  { gap = 2, left = 1 }: { readonly gap?: number; readonly left?: number } = {},
): string[] {
  const rows = given.map((row) => row.map(legible));
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  const aligned = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    const aligned = column < left ? cell.padEnd(width) : cell.padStart(width);
    return (column === 0 ? '' : ' '.repeat(gap)) + aligned;
  };
  return rows.map((row) => row.map(aligned).join('').trimEnd());
}

/** Text broken at spaces into lines no longer than the width. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of legible(text).split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  if (line) lines.push(line);
  return lines;
}
