/**
 * Columns: a named set of typed arrays of one length. All state of a world lives in columns, so
 * that hashing, snapshots and growth are written once. Knows nothing of what is stored.
 */

const MAKERS = {
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

export type Kind = keyof typeof MAKERS;
/** Kind of number, and how many of them a row has (1 unless told). */
export type Spec = Record<string, Kind | readonly [Kind, number]>;

type KindOf<S> = S extends readonly [infer K extends Kind, number] ? K : S extends Kind ? S : never;
/** The arrays of a specification, by name. */
export type Arrays<S extends Spec> = {
  [N in keyof S]: InstanceType<(typeof MAKERS)[KindOf<S[N]>]>;
};
export type AnyArray = InstanceType<(typeof MAKERS)[Kind]>;

/** Typed arrays by name, `length` rows in use. Arrays are replaced when they grow: fetch anew. */
export class Columns<S extends Spec> {
  length: number;
  at: Arrays<S>;
  private capacity: number;

  constructor(
    readonly spec: S,
    length: number,
  ) {
    this.length = length;
    this.capacity = length;
    this.at = this.allocate(length);
  }

  /** Adds one row of zeros and returns its index. Amortised constant time. */
  append(): number {
    if (this.length === this.capacity) this.reserve(Math.max(64, this.capacity * 2));
    return this.length++;
  }

  /** Adds rows of zeros and returns the index of the first. */
  appendMany(rows: number): number {
    const first = this.length;
    this.length += rows;
    if (this.length > this.capacity) this.reserve(Math.max(64, this.capacity * 2, this.length));
    return first;
  }

  /** Copies `rows` rows over others. */
  copyRows(from: number, to: number, rows: number): void {
    for (const name in this.spec) {
      const width = widthOf(this.spec[name]);
      const array = this.at[name] as AnyArray;
      array.copyWithin(to * width, from * width, (from + rows) * width);
    }
  }

  /** The rows in use, by name in the specification's order: what is hashed and saved. */
  *used(): Generator<readonly [string, AnyArray]> {
    for (const name in this.spec) {
      const array = this.at[name] as AnyArray;
      yield [name, array.subarray(0, this.length * widthOf(this.spec[name]))];
    }
  }

  /** A copy of the rows in use. */
  save(): Record<string, AnyArray> {
    const saved: Record<string, AnyArray> = {};
    for (const [name, array] of this.used()) saved[name] = array.slice();
    return saved;
  }

  /** The first column of saved rows that cannot be loaded: missing, of another kind, or of another length. */
  misfit(saved: Readonly<Record<string, AnyArray>> | undefined): string | undefined {
    const names = Object.keys(this.spec);
    const rows = (name: string) => (saved?.[name]?.length ?? Number.NaN) / widthOf(this.spec[name]);
    return names.find(
      (name) =>
        saved?.[name]?.constructor !== (this.at[name] as AnyArray).constructor ||
        !Number.isInteger(rows(name)) ||
        rows(name) !== rows(names[0]),
    );
  }

  /** Replaces all rows by saved ones. */
  load(saved: Record<string, AnyArray>): void {
    const first = Object.keys(this.spec)[0];
    this.length = saved[first].length / widthOf(this.spec[first]);
    this.capacity = this.length;
    this.at = this.allocate(this.length);
    for (const name in this.spec) (this.at[name] as AnyArray).set(saved[name] as never);
  }

  private reserve(capacity: number): void {
    const before = this.at;
    this.at = this.allocate(capacity);
    for (const name in this.spec) (this.at[name] as AnyArray).set(before[name] as never);
    this.capacity = capacity;
  }

  private allocate(rows: number): Arrays<S> {
    const arrays = {} as Record<string, AnyArray>;
    for (const name in this.spec) {
      const spec = this.spec[name];
      const kind = typeof spec === 'string' ? spec : spec[0];
      arrays[name] = new MAKERS[kind as Kind](rows * widthOf(spec));
    }
    // A copy: an object filled by computed names becomes a slow dictionary in V8 beyond some twenty.
    return { ...arrays } as Arrays<S>;
  }
}

const widthOf = (spec: Spec[string]): number => (typeof spec === 'string' ? 1 : spec[1]);
