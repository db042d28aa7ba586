/** Writes the table of facts into the page of documentation, between its markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALIBRATE_TEXT } from '../../text/calibrate.ts';
import { withParts } from '../reference/page.ts';
import type { FactRow } from './rows.ts';
import { factMarkdown, noteMarkdown } from './show.ts';

const PAGE = 'docs/calibration.md';

/**
 * Writes the page anew; gives what to say of it.
 * @throws Error when the page is missing or has not the markers
 */
export function writePage(
  home: string,
  rows: readonly FactRow[],
  remarks: readonly string[],
): string {
  const file = join(home, PAGE);
  const parts = {
    facts: () => factMarkdown(rows, remarks),
    measures: () => noteMarkdown(rows),
  };
  writeFileSync(file, withParts(readFileSync(file, 'utf8'), parts));
  return CALIBRATE_TEXT.written(PAGE);
}
