/** Where broken JSON breaks, in the same words on every engine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/sim/scenario/json.ts';
import { problemLine } from '../../../src/sim/scenario/types.ts';

const faults = (text: string): string[] => {
  const parsed = parseJson(text);
  return parsed.ok ? [] : parsed.problems.map((problem) => problemLine('f.json', problem));
};

describe('JSON', () => {
  it.each([
    ['', 'f.json: line 1, column 1: is empty; expected a scenario in JSON'],
    ['{"a": 1,}', 'f.json: line 1, column 9: expected a key in double quotes, found "}"'],
    ['{\n  "a" 1\n}', 'f.json: line 2, column 7: expected a colon after the key, found "1"'],
    ['{"a": tru}', 'f.json: line 1, column 7: expected a value, found "tru"'],
    [
      '[1, 2',
      'f.json: line 1, column 6: expected a comma or a closing bracket, found the end of the file',
    ],
    ['{"a": 1} x', 'f.json: line 1, column 10: expected the end of the file, found "x"'],
    ["{'a': 1}", 'f.json: line 1, column 2: expected a key in double quotes, found "\'"'],
    ['{"a": 01}', 'f.json: line 1, column 8: expected a comma or a closing brace, found "1"'],
    [
      '"a\nb"',
      'f.json: line 1, column 1: this text has no closing quote, or a line break or a wrong escape within it',
    ],
    ['{"a": {"b": 1, "b": 2}}', 'f.json: a.b: stands twice'],
  ])('%j is refused with its place', (text, line) => {
    expect(faults(text)).toEqual([line]);
  });

  it('nested without end is refused and overflows nothing', () => {
    expect(faults('['.repeat(100_000))[0]).toContain('nested deeper than 32 levels');
  });

  it('is judged as the engine judges it', () => {
    const broken = fc.tuple(
      fc.jsonValue({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', ',', '}', '"', '\\', 'x', '0', ' '),
    );
    fc.assert(
      fc.property(broken, ([value, place, put]) => {
        const whole = JSON.stringify(value, null, 1);
        const at = place % (whole.length + 1);
        const text = whole.slice(0, at) + put + whole.slice(at + 1);
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        const found = faults(text).filter((line) => !line.endsWith('stands twice'));
        expect(found.length === 0).toBe(parses);
      }),
      { numRuns: 2000 },
    );
  });
});
