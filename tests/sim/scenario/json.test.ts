/** Where broken JSON breaks, in the same words on every engine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/sim/limits.ts';
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

  it('may be as deep as the limit, by lists, objects or both, and no deeper', () => {
    const { nesting } = LIMITS;
    const deep = (open: string, close: string, levels: number) =>
      `${open.repeat(levels)}0${close.repeat(levels)}`;
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      expect(faults(deep(open, close, nesting))).toEqual([]);
      expect(faults(deep(open, close, nesting + 1))[0]).toMatch(/nested deeper than 32 levels$/);
    }
  });

  it('may have as many entries as the limit in a list or an object, and no more', () => {
    const { entries } = LIMITS;
    const list = (many: number) => `[${Array(many).fill('0').join()}]`;
    const object = (many: number) =>
      `{${Array.from({ length: many }, (_, n) => `"k${n}":0`).join()}}`;
    for (const of of [list, object]) {
      expect(faults(of(entries))).toEqual([]);
      expect(faults(of(entries + 1))[0]).toMatch(/: more than 20000 entries$/);
    }
  });

  it('names every key that stands twice, by where it stands, and after twenty no more', () => {
    expect(faults('{"a": 1, "b": [{"c": 1, "c": 2}], "a": 3}')).toEqual([
      'f.json: b[0].c: stands twice',
      'f.json: a: stands twice',
    ]);
    expect(faults('{"a b": [0, {"é": 1, "\\u00e9": 2}]}')).toEqual([
      'f.json: a b[1].é: stands twice',
    ]);
    const many = faults(`{"a": 0${', "a": 0'.repeat(LIMITS.problems + 9)}}`);
    expect(many).toHaveLength(LIMITS.problems + 1);
    expect(many.at(-1)).toBe('f.json: has more problems than these 20');
  });

  it('is told what was found in short, whole marks and words', () => {
    expect(faults('[😀]')[0]).toMatch(/found "😀"$/);
    expect(faults(`[${'x'.repeat(50)}]`)[0]).toMatch(/found "x{20}"$/);
    expect(faults('[  ')[0]).toBe(
      'f.json: line 1, column 4: expected a value, found the end of the file',
    );
  });

  it('is judged as the engine judges it', () => {
    const broken = fc.tuple(
      fc.jsonValue({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', ',', '}', '"', '\\', 'x', '0', ' ', '\n', '\t', '\u0000', '\\u', '\\n'),
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
