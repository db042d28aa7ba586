/** What a topic comes to: tables of figures, and demands that are met or missed. */
import type { Spread } from './timing.ts';

/** Why a figure is missing stands in its place. */
export type Cell = Spread | string;

export interface Table {
  readonly title: string;
  readonly unit: string;
  readonly columns: readonly string[];
  /** Ratios are of the median to that of the first row. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** One demand of the plan: a figure against a bound. */
export interface Demand {
  readonly what: string;
  readonly at: 'least' | 'most';
  readonly bound: number;
  /** Undefined where this run does not tell; `why` says why. */
  readonly found: number | undefined;
  readonly why?: string;
}

export interface Findings {
  readonly tables: readonly Table[];
  readonly demands: readonly Demand[];
}

/** Three significant digits. */
const short = (figure: number): string =>
  figure >= 1000 ? Math.round(figure).toLocaleString('en') : String(Number(figure.toPrecision(3)));

/** The median of a cell, if it has one. */
export const medianOf = (cell: Cell | undefined): number | undefined =>
  typeof cell === 'object' ? cell.median : undefined;

/** The quotient of two figures, if both are there. */
export const ratio = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a / b;

function shown(cell: Cell | undefined, first: number | undefined): string {
  if (typeof cell !== 'object') return cell ?? '';
  const times = first === undefined ? '' : `, ${short(cell.median / first)}x`;
  return `${short(cell.median)} (${short(cell.min)} to ${short(cell.max)}${times})`;
}

/** Lines of a Markdown table, in columns that line up; a terminal shows the same. */
export function tableLines({ title, unit, columns, rows }: Table): string[] {
  const [first] = rows;
  const cells = rows.map(({ name, cells: own }) => [
    name,
    ...columns.map((_, c) => shown(own[c], medianOf(first?.cells[c]))),
  ]);
  const heading = [unit, ...columns];
  const widths = heading.map((head, c) =>
    Math.max(head.length, ...cells.map((row) => row[c]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, c) => text.padEnd(widths[c] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`### ${title}`, '', line(heading), rule, ...cells.map(line), ''];
}

/** `met`, `missed` or `not measured`. */
export function verdictOf({ at, bound, found }: Demand): 'met' | 'missed' | 'not measured' {
  if (found === undefined) return 'not measured';
  return (at === 'least' ? found >= bound : found <= bound) ? 'met' : 'missed';
}

/** One line a demand, missed ones too. */
export function demandLine(demand: Demand): string {
  const { what, at, bound, found, why } = demand;
  const asked = `asked at ${at} ${short(bound)}`;
  const figure = found === undefined ? (why ?? 'another row is missing') : short(found);
  return `- ${verdictOf(demand)}: ${what}: ${figure} (${asked})`;
}
