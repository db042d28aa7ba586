/** Rows of the source that scenarios reproduce: `S1` to `S10`, `C1` to `C13` and `X1`, in this order. */

/** How many rows a part of the source has, parts in order. */
const PARTS = { S: 10, C: 13, X: 1 } as const;

/** All rows in order. */
export const ROWS: readonly string[] = Object.entries(PARTS).flatMap(([part, rows]) =>
  Array.from({ length: rows }, (_, n) => `${part}${n + 1}`),
);

/** Compares two rows by their place in the source. */
export const byRow = (a: string, b: string): number => ROWS.indexOf(a) - ROWS.indexOf(b);
