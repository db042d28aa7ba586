/** Tables as rows of plain objects: slow, and easy to read in a test. */
import type { Columns, Kind, Spec } from '../../src/sim/columns.ts';
import type { World } from '../../src/sim/world.ts';

/** One row of columns: a number by name, or a list of them where a row has several. */
export type RowOf<S extends Spec> = {
  [N in keyof S]: S[N] extends readonly [Kind, number] ? number[] : number;
};

export function rowsOf<S extends Spec>(columns: Columns<S>): RowOf<S>[] {
  const used = [...columns.used()];
  return Array.from({ length: columns.length }, (_, row) => {
    const entries = used.map(([name, array]) => {
      const width = array.length / columns.length;
      const wide = typeof columns.spec[name] !== 'string';
      return [name, wide ? Array.from(array.slice(row * width, (row + 1) * width)) : array[row]];
    });
    return Object.fromEntries(entries) as RowOf<S>;
  });
}

/** All ties with who holds them. */
export function tiesOf(world: World) {
  const ties = rowsOf(world.tables.ties);
  return rowsOf(world.tables.people).flatMap(({ firstTie, ties: many }, listener) =>
    ties.slice(firstTie, firstTie + many).map((tie) => ({ ...tie, listener })),
  );
}
