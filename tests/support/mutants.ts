/**
 * What becomes of a valid input on its way through the world: cut off, mistyped, in another encoding,
 * with values of other types, and with keys that mean something to the language.
 */
import fc from 'fast-check';

type Json = Record<string | number, unknown>;

/** Keys that reach into the language where an object is written to without care. */
export const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  '',
  'x',
  '__proto__',
  'constructor',
  '\u0000',
  '\u{1f600}',
  'y'.repeat(3000),
  [],
  [null],
  [[[[]]]],
  {},
  { x: 1 },
  { length: 1e9 },
  4_000_000_000,
];

/** A JSON value with one thing changed, where that stands, and whether its type is another one. */
export interface Mutant {
  readonly text: string;
  readonly path: readonly (string | number)[];
  readonly what: 'retyped' | 'changed' | 'gone' | 'key';
}

/** Every place of a JSON value, by the keys that lead there. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [path, ...[...keys].flatMap((key) => places((value as Json)[key], [...path, key]))];
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;

/** One of the values with one thing changed in it, as text. */
export const mutated = (values: readonly unknown[]): fc.Arbitrary<Mutant> =>
  fc
    .record({
      of: fc.constantFrom(...values),
      at: fc.nat(),
      value: fc.constantFrom(...VALUES),
      key: fc.constantFrom(...KEYS, 'unknown'),
      how: fc.constantFrom('set', 'set', 'drop', 'key'),
    })
    .map(({ of, at, value, key, how }): Mutant => {
      const copy = structuredClone(of) as Json;
      const all = places(copy).slice(1);
      const path = all[at % all.length] ?? [];
      const last = path.at(-1) ?? '';
      const holder = path.slice(0, -1).reduce<Json>((inner, step) => inner[step] as Json, copy);
      const before = holder[last];
      if (how === 'drop' && !Array.isArray(holder)) {
        delete holder[last];
        return { text: JSON.stringify(copy), path, what: 'gone' };
      }
      if (how === 'key' && !Array.isArray(holder)) {
        // As text: an assignment to `__proto__` would set no key.
        const marked = JSON.stringify(Object.assign(holder, { MARK: value }) && copy);
        const text = marked.replace('"MARK"', JSON.stringify(key));
        return { text, path: [...path.slice(0, -1), key], what: 'key' };
      }
      holder[last] = value;
      const what = kindOf(value) === kindOf(before) ? 'changed' : 'retyped';
      return { text: JSON.stringify(copy), path, what };
    });

/** One of the texts, damaged, as bytes. */
export const damaged = (texts: readonly string[]): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      at: fc.nat(),
      length: fc.nat(40),
      put: fc.constantFrom(
        '',
        ',',
        '"',
        '{',
        ']',
        '\\',
        '\u0000',
        '\uFEFF',
        '-',
        '1e999',
        '\r',
        'é',
      ),
      how: fc.constantFrom('cut', 'splice', 'twice', 'bit', 'latin', 'wide', 'swap', 'mark'),
    })
    .map(({ text, at, length, put, how }) => {
      const from = at % (text.length + 1);
      const [head, part] = [text.slice(0, from), text.slice(from, from + length)];
      const tail = text.slice(from + length);
      const bytes = new TextEncoder().encode(text);
      if (how === 'cut') return new TextEncoder().encode(head);
      if (how === 'splice') return new TextEncoder().encode(head + put + tail);
      if (how === 'twice') return new TextEncoder().encode(head + part + part + tail);
      if (how === 'swap') return new TextEncoder().encode(tail + part + head);
      if (how === 'mark') return Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes);
      if (how === 'latin') return Uint8Array.from(Buffer.from(`${head}é${tail}`, 'latin1'));
      if (how === 'wide') return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (length % 8));
      return bytes;
    });
