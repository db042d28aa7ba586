/** Writes what was measured as data beside the page's sources: the page's “About” shows it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENGINE_VERSION } from '../../sim/version.ts';
import { CALIBRATE_TEXT } from '../../text/calibrate.ts';
import type { FactRow } from './rows.ts';

const FILE = 'src/data/calibration.json';
/** Digits that count: more would only make the file differ from one machine's last bit to another's. */
const DIGITS = 6;

/** The shape of the file. */
export interface Calibration {
  readonly engineVersion: string;
  /** How many seeds, and what else there is to say. */
  readonly remarks: readonly string[];
  readonly facts: readonly Pick<FactRow, 'id' | 'label' | 'source' | 'verdict' | 'figures'>[];
}

/** Writes the file anew; gives what to say of it. */
export function writeRecord(
  home: string,
  rows: readonly FactRow[],
  remarks: readonly string[],
): string {
  const facts = rows.map(({ id, label, source, verdict, figures }) => {
    return { id, label, source, verdict, figures };
  });
  const record: Calibration = { engineVersion: ENGINE_VERSION, remarks, facts };
  const file = join(home, FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(record, rounded, 2)}\n`);
  return CALIBRATE_TEXT.written(FILE);
}

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value;
