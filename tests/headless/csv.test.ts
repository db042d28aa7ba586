/** CSV cells that spreadsheets and statistics packages read the same way. */
import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvCells, csvLine, csvLines } from '../../src/headless/csv.ts';

const csvRows = (text: string) => [...csvLines(text)].map(csvCells);

describe('a CSV cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])(
    'opens as text and not as a formula: %j',
    (text) => {
      expect(csvCell(text)).toMatch(/^"?'/);
    },
  );

  it('keeps numbers numbers, negative ones too', () => {
    expect(csvCell(-3.25)).toBe('-3.25');
    expect(csvCell(0.1 + 0.2)).toBe('0.30000000000000004');
  });

  it('is empty for what is unknown', () => {
    expect(csvLine([undefined, null, Number.NaN, ''])).toBe(',,,\n');
  });

  it('comes back as it was from a reader that follows the standard', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        expect(csvParseRows(csvLine(cells))[0]).toEqual(cells);
      }),
    );
  });
});

describe('lines that are read', () => {
  it('have the cells that were written, commas and quotes within them too', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]|[\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        expect(csvRows(csvLine(cells))).toEqual([cells]);
      }),
    );
  });

  it('keep their numbers: blank ones have a cell too, whatever ends a line', () => {
    expect(csvRows('a,b\r\n\n"c,",\rd')).toEqual([['a', 'b'], [''], ['c,', ''], ['d']]);
  });

  it('with a quote that nothing closes are taken as they stand', () => {
    expect(csvRows('"a,b"c,"')).toEqual([['"a', 'b"c', '"']]);
  });
});
