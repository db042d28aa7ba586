/** The tables as Parquet: read back, they hold what the CSV holds, with their types. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { csvParse } from 'd3';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/headless/csv.ts';
import { csvCell } from '../../src/headless/csv.ts';
import { columnsOf, TABLE_NAMES } from '../../src/headless/ledger/index.ts';
import { ParquetFile } from '../../src/headless/ledger/parquet.ts';
import { bufferOf, filesIn, scratch, shipped, sim } from './command.ts';

const SCENARIO = resolve('scenarios/half-by-tuesday.json');

/** What a cell has to be in a column of a type. */
const IS: Record<string, (value: unknown) => boolean> = {
  INT32: Number.isInteger,
  DOUBLE: (value) => typeof value === 'number',
  BOOLEAN: (value) => typeof value === 'boolean',
  STRING: (value) => typeof value === 'string',
};

describe('tables as Parquet', () => {
  it('hold the same values as the CSV, row by row, with their types, over two seeds', async () => {
    const directory = scratch();
    const argv = [SCENARIO, '--until', 'Sun 12:00', '--seeds', '2', '--jobs', '1'];
    const { status } = await sim(directory, [...argv, '--out', '.', '--format', 'both']);
    expect(status).toBe(0);
    for (const name of TABLE_NAMES) {
      const lines = csvParse(readFileSync(join(directory, `${name}.csv`), 'utf8'));
      const file = bufferOf(join(directory, `${name}.parquet`));
      const rows = await parquetReadObjects({ file });
      expect(rows).toHaveLength(lines.length);
      expect(parquetMetadata(file).row_groups).toHaveLength(2);
      for (const { name: column, type } of columnsOf(name)) {
        const cells = rows.map((row) => row[column] as Cell);
        expect(cells.map(csvCell), column).toEqual(lines.map((line) => line[column]));
        const wrong = cells.filter((cell) => cell !== null && cell !== '' && !IS[type]?.(cell));
        expect(wrong, `${name}.${column}`).toEqual([]);
      }
    }
  });

  it('say of each column what it is', async () => {
    const directory = scratch();
    await sim(directory, [SCENARIO, '--until', 'Sat 01:00', '--out', '.', '--format', 'parquet']);
    expect(filesIn(directory)).toEqual(
      ['summary.json', ...TABLE_NAMES.map((name) => `${name}.parquet`)].sort(),
    );
    for (const name of TABLE_NAMES) {
      const { schema } = parquetMetadata(bufferOf(join(directory, `${name}.parquet`)));
      const told = schema.slice(1).map((one) => [one.name, one.type, one.converted_type]);
      const expected = columnsOf(name).map(({ name: column, type }) =>
        type === 'STRING' ? [column, 'BYTE_ARRAY', 'UTF8'] : [column, type, undefined],
      );
      expect(told).toEqual(expected);
    }
  });

  it('leave unknown what is unknown, and names as they are', async () => {
    const file = new ParquetFile([
      { name: 'text', type: 'STRING', doc: 'A text.' },
      { name: 'whole', type: 'INT32', doc: 'A number.' },
      { name: 'real', type: 'DOUBLE', doc: 'A number.' },
      { name: 'is', type: 'BOOLEAN', doc: 'Yes or no.' },
    ]);
    const parts = [
      file.add([
        ['=1', undefined],
        [undefined, 2],
        [Number.NaN, 0.1],
        [undefined, false],
      ]),
      file.add([[], [], [], []]),
      file.add([['é'], [3], [1e-9], [true]]),
      file.end(),
    ];
    const whole = new Uint8Array(await new Blob(parts.map((part) => part.slice())).arrayBuffer());
    expect(await parquetReadObjects({ file: whole.buffer })).toEqual([
      { text: '=1', whole: null, real: null, is: null },
      { text: null, whole: 2, real: 0.1, is: false },
      { text: 'é', whole: 3, real: 1e-9, is: true },
    ]);
  });

  it('are written only beside --out, and in formats that there are', async () => {
    const directory = scratch({ 's.json': JSON.stringify(shipped()) });
    expect((await sim(directory, ['s.json', '--format', 'csv'])).lines).toEqual([
      'sim: --format: goes with --out, whose files it is about',
    ]);
    const { status, lines } = await sim(directory, ['s.json', '--out', 'a', '--format', 'xlsx']);
    expect({ status, lines }).toEqual({
      status: 2,
      lines: ['sim: --format: "xlsx" is not a format; expected csv, parquet or both'],
    });
  });
});
