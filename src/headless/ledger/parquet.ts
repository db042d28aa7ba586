/**
 * Tables as Parquet, a group of rows for each run. Loaded only when a file is asked for: the writer
 * is a package that no other run needs.
 */
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell } from '../csv.ts';
import type { Described } from './column.ts';

/** A file under way: every call gives the bytes that come next. */
export class ParquetFile {
  private readonly bytes = new ByteWriter();
  private readonly columns: readonly Described[];
  private readonly writer: ParquetWriter;

  constructor(columns: readonly Described[]) {
    this.columns = columns;
    const schema = schemaFromColumnData({ columnData: this.sources(columns.map(() => [])) });
    this.writer = new ParquetWriter({ writer: this.bytes, schema, createdBy: 'half-by-tuesday' });
  }

  /** Adds rows as one group. @param cells by column */
  add(cells: readonly Cell[][]): Uint8Array {
    const rows = cells[0]?.length ?? 0;
    if (rows > 0) void this.writer.write({ columnData: this.sources(cells), rowGroupSize: rows });
    return this.taken();
  }

  /** The end of the file. */
  end(): Uint8Array {
    void this.writer.finish();
    return this.taken();
  }

  private sources(cells: readonly (readonly Cell[])[]) {
    return this.columns.map(({ name, type }, c) => ({
      name,
      type,
      nullable: true,
      data: (cells[c] ?? []).map(known),
    }));
  }

  /** What was written since the last time; the offset within the file goes on. */
  private taken(): Uint8Array {
    const taken = new Uint8Array(this.bytes.buffer, 0, this.bytes.index).slice();
    this.bytes.index = 0;
    return taken;
  }
}

/** Nothing for what is unknown, numbers that are none included. */
const known = (cell: Cell): string | number | boolean | null =>
  cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell)) ? null : cell;
