/** Columns: growth keeps what is there, and what is saved is what is loaded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Columns } from '../../src/sim/columns.ts';

const SPEC = { id: 'u32', points: ['f32', 3], late: 'i32', exact: 'f64', flag: 'u8' } as const;

/** Columns with rows that tell their number. */
function filled(rows: number): Columns<typeof SPEC> {
  const columns = new Columns(SPEC, 0);
  for (let n = 0; n < rows; n++) {
    const row = columns.append();
    columns.at.id[row] = n;
    for (let c = 0; c < 3; c++) columns.at.points[3 * row + c] = n + c / 4;
    columns.at.late[row] = -n;
    columns.at.exact[row] = n / 3;
    columns.at.flag[row] = n;
  }
  return columns;
}

function check(columns: Columns<typeof SPEC>, rows: number): void {
  expect(columns.length).toBe(rows);
  for (let n = 0; n < rows; n++) {
    const { id, points, late, exact, flag } = columns.at;
    expect([id[n], late[n], exact[n], flag[n]]).toEqual([n, 0 - n, n / 3, n % 256]);
    expect(Array.from(points.subarray(3 * n, 3 * n + 3))).toEqual([n, n + 0.25, n + 0.5]);
  }
}

describe('growth', () => {
  it.each([0, 1, 64, 65, 1000])('keeps the content of %i rows', (rows) => {
    check(filled(rows), rows);
  });

  it('gives rows of zeros', () => {
    const columns = new Columns(SPEC, 2);
    columns.at.points.fill(7);
    const row = columns.append();
    expect(row).toBe(2);
    expect(Array.from(columns.at.points.subarray(6, 9))).toEqual([0, 0, 0]);
  });

  it('seldom allocates anew', () => {
    const columns = new Columns(SPEC, 0);
    const arrays = new Set();
    for (let n = 0; n < 10_000; n++) {
      columns.append();
      arrays.add(columns.at.id);
    }
    expect(arrays.size).toBeLessThan(12);
  });
});

describe('what is used', () => {
  it('is the rows in use and no spare room, in the order of the specification', () => {
    const used = [...filled(70).used()];
    expect(used.map(([name, array]) => [name, array.length])).toEqual([
      ['id', 70],
      ['points', 210],
      ['late', 70],
      ['exact', 70],
      ['flag', 70],
    ]);
  });
});

describe('saving and loading', () => {
  it('brings back every row, into columns of any size, which then can grow', () => {
    fc.assert(
      fc.property(fc.nat(150), fc.nat(150), (rows, before) => {
        const columns = filled(before);
        columns.load(filled(rows).save());
        check(columns, rows);
        expect(columns.append()).toBe(rows);
        expect(columns.at.points[3 * rows]).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('copies: neither side changes the other', () => {
    const columns = filled(3);
    const saved = columns.save();
    columns.at.exact.fill(9);
    expect(Array.from(saved['exact'] as Float64Array)).toEqual([0, 1 / 3, 2 / 3]);
    columns.load(saved);
    columns.at.exact.fill(9);
    expect(Array.from(saved['exact'] as Float64Array)).toEqual([0, 1 / 3, 2 / 3]);
  });
});
