/**
 * Reads a posting log from CSV: columns `at` (or `time`), `kind`, `count` and `useful`, the last two
 * of which may be missing. A line for each thing that is wrong, and with which line of the file.
 */
import { parseMoment } from '../sim/calendar.ts';
import { LIMITS } from '../sim/limits.ts';
import { misplaced } from '../sim/posting-log.ts';
import type { Checked, LogEntry, Problem, Scenario } from '../sim/scenario/types.ts';
import { fewer } from '../sim/scenario/wording.ts';
import { LOGGED_KINDS } from '../sim/strategy.ts';
import { TEXT } from '../text/headless.ts';
import { csvCells, csvLines } from './csv.ts';
import { calendarOf } from './probes.ts';

const TIME = ['at', 'time'];
const COLUMNS = ['kind', 'count', 'useful'] as const;
const TRUE = ['1', 'true', 'yes'];
const FALSE = ['0', 'false', 'no', ''];

/** The log of a CSV text, for the story of a scenario. */
export function parsePostingLog(text: string, scenario: Scenario): Checked<LogEntry[]> {
  let names: string[] = [];
  const problems: Problem[] = [];
  const complain = (line: number, message: string): void => {
    problems.push({ path: TEXT.file.line(line), message });
  };
  const entries: LogEntry[] = [];
  const lines: number[] = [];
  let number = 0;
  for (const line of csvLines(text)) {
    number++;
    if (problems.length > LIMITS.problems || entries.length > LIMITS.logged) break;
    if (line.length > LIMITS.text) {
      complain(number, TEXT.log.tooLong(line.length, LIMITS.text));
      if (number === 1) break;
      continue;
    }
    const row = csvCells(line);
    if (number === 1) {
      names = row.map((cell) => cell.trim().toLowerCase());
      for (const message of wrongHead(row, names)) complain(number, message);
      if (!hasColumns(names)) return { ok: false, problems: fewer(problems) };
    } else if (row.some((cell) => cell.trim() !== '')) {
      const cell = (...columns: readonly string[]): string =>
        row[names.findIndex((name) => columns.includes(name))]?.trim() ?? '';
      lines.push(number);
      entries.push(entryOf(cell, (message) => complain(number, message)));
    }
  }
  if (problems.length === 0 && entries.length === 0) {
    problems.push({ path: '', message: TEXT.log.empty });
  }
  if (entries.length > LIMITS.logged) {
    problems.push({ path: '', message: TEXT.log.tooMany(LIMITS.logged) });
  }
  if (problems.length > 0) return { ok: false, problems: fewer(problems) };
  for (const { entry, message } of misplaced(entries, calendarOf(scenario), scenario.until)) {
    complain(lines[entry] ?? 0, `at: ${message}`);
  }
  return problems.length > 0
    ? { ok: false, problems: fewer(problems) }
    : { ok: true, value: entries };
}

const hasColumns = (names: readonly string[]): boolean =>
  TIME.some((name) => names.includes(name)) && names.includes('kind');

/** What is wrong with the first line. */
function wrongHead(head: readonly string[], names: readonly string[]): string[] {
  if (!hasColumns(names)) return [TEXT.log.head(head.join(','))];
  const known: readonly string[] = [...TIME, ...COLUMNS];
  const unknown = head.filter((_, n) => !known.includes(names[n] ?? ''));
  return unknown.map((name) => TEXT.log.column(name));
}

function entryOf(
  cell: (...columns: readonly string[]) => string,
  complain: (message: string) => void,
): LogEntry {
  const [at, kind] = [cell(...TIME), cell('kind')];
  const [count, useful] = [cell('count') || '1', cell('useful').toLowerCase()];
  const known = LOGGED_KINDS.find((name) => name === kind);
  if (!parseMoment(at)) complain(`at: ${TEXT.option.notMoment(at)}`);
  if (!known) complain(`kind: ${TEXT.log.kind(kind, LOGGED_KINDS)}`);
  if (!/^\d+$/.test(count) || Number(count) < 1 || Number(count) > LIMITS.atOnce) {
    complain(`count: ${TEXT.log.count(count, LIMITS.atOnce)}`);
  }
  if (!TRUE.includes(useful) && !FALSE.includes(useful)) {
    complain(`useful: ${TEXT.log.useful(useful)}`);
  }
  return { at, kind: known ?? 'link', count: Number(count), useful: TRUE.includes(useful) };
}

/** The scenario with its first account doing what the log says, and nothing else. */
export function replayed(scenario: Scenario, log: readonly LogEntry[]): Scenario {
  const [first, ...others] = scenario.accounts;
  if (!first) return scenario;
  return {
    ...scenario,
    accounts: [{ ...first, strategy: 'log', log }, ...others],
    events: scenario.events.filter((event) => event.account !== first.name),
  };
}
