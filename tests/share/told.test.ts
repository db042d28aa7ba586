/** What links and storage say of a world is checked part by part: what is off in any is damaged. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addressOf, readAddress } from '../../src/share/address.ts';
import { pack, unpack } from '../../src/share/deflate.ts';
import { save, saved } from '../../src/share/saved.ts';
import type { Told } from '../../src/share/told.ts';
import { afterAll, isTick, plain, readTold, written } from '../../src/share/told.ts';
import { TICKS_A_WEEK } from '../../src/sim/calendar.ts';
import { LIMITS } from '../../src/sim/limits.ts';
import { smallJson } from '../support/scenarios.ts';

const told: Told = {
  scenario: 'half-by-tuesday',
  seed: '7',
  own: { file: 'a.json', json: smallJson() },
  changes: { linksPerDay: 3, members: 90 },
  patches: [
    { tick: 0, changes: { linksPerDay: 4 } },
    { tick: 40, changes: { linkWeight: 2 } },
  ],
  choices: { strategy: 'converser', platform: 'twitter' },
};
const DAMAGED = { wrong: 'damaged' };
const LAST = LIMITS.weeks * TICKS_A_WEEK;

/** Reads what is told with some fields replaced; `undefined` takes a field away. */
const read = (fields: object) =>
  readTold(JSON.stringify({ ...JSON.parse(written(told, '0.1.0')), ...fields }));
const whole = (fields: object) => 'told' in read(fields);

describe('what is told of a world', () => {
  it('comes back as it was, with its version', () => {
    expect(readTold(written(told, '0.1.0'))).toEqual({ told, version: '0.1.0' });
  });

  it('needs no more than a scenario and a version', () => {
    const bare = { changes: {}, choices: {}, patches: [], own: undefined, seed: undefined };
    expect(readTold('{"v":"1","scenario":"x"}')).toEqual({
      told: { scenario: 'x', ...bare },
      version: '1',
    });
  });

  it('has the values that stand after all that was changed on the way, the latest last', () => {
    expect(afterAll(told)).toEqual({ linksPerDay: 4, members: 90, linkWeight: 2 });
    expect(told.changes.linksPerDay).toBe(3);
  });

  it('is plain where nothing but a shipped scenario and a seed are told', () => {
    const bare: Told = { ...told, own: undefined, changes: {}, patches: [], choices: {} };
    expect(plain(bare)).toBe(true);
    for (const key of ['own', 'changes', 'patches', 'choices'] as const) {
      expect(plain({ ...bare, [key]: told[key] }), key).toBe(false);
    }
  });

  it.each<[field: string, values: readonly unknown[]]>([
    ['v', [undefined, 1, null, 'v'.repeat(41)]],
    ['scenario', [undefined, 7, [], 'x'.repeat(LIMITS.id + 1)]],
    ['seed', [7, null, {}, 's'.repeat(LIMITS.text + 1)]],
    ['changes', [null, [], 'x', { linksPerDay: '3' }, { a: 1, b: null }]],
    ['patches', [null, {}, 'x', [null], [7], [{ tick: 1 }], [{ changes: {} }]]],
    ['patches', [[{ tick: -1, changes: {} }], [{ tick: 0.5, changes: {} }]]],
    ['patches', [[{ tick: LAST + 1, changes: {} }], [{ tick: 1, changes: { a: 'b' } }]]],
    ['patches', [[told.patches[0], { tick: '1', changes: {} }]]],
    ['patches', [Array(LIMITS.patches + 1).fill(told.patches[0])]],
    ['choices', [null, [], 'x', { strategy: 7 }, { strategy: 'a', platform: null }]],
    ['own', [null, [], 'x', {}, { file: 'a' }, { json: {} }, { file: 7, json: {} }]],
    [
      'own',
      [
        { file: 'a', json: [] },
        { file: 'a', json: null },
      ],
    ],
  ])('with another kind of thing as %s is damaged', (field, values) => {
    for (const value of values) {
      expect(read({ [field]: value }), JSON.stringify(value)?.slice(0, 80)).toEqual(DAMAGED);
    }
  });

  it.each<[field: string, value: unknown]>([
    ['v', 'v'.repeat(40)],
    ['scenario', 'x'.repeat(LIMITS.id)],
    ['seed', 's'.repeat(LIMITS.text)],
    ['patches', Array(LIMITS.patches).fill(told.patches[0])],
    ['patches', [{ tick: LAST, changes: {} }]],
  ])('with %s as large as may be is read', (field, value) => {
    expect(whole({ [field]: value })).toBe(true);
  });

  it('keeps of a file’s name what a line can show, and no choice but the two there are', () => {
    const long = read({ own: { file: 'n'.repeat(300), json: {} }, choices: { run: 'x' } });
    expect('told' in long && long.told.own?.file).toHaveLength(200);
    expect('told' in long && long.told.choices).toEqual({});
  });

  it('nested deeper than the limit is too long, and up to it is read', () => {
    const deep = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
    // Within `own`, `json` and its one field: three levels are taken.
    const of = (levels: number) => read({ own: { file: 'a', json: { x: deep(levels) } } });
    expect('told' in of(LIMITS.nesting - 3)).toBe(true);
    expect(of(LIMITS.nesting - 2)).toEqual({ wrong: 'long' });
  });

  it('that is no JSON, or none of an object, is damaged', () => {
    for (const text of ['', 'x', 'null', '7', '[]']) expect(readTold(text), text).toEqual(DAMAGED);
  });
});

describe('a moment of a story', () => {
  it('is a whole number of ticks from its start to two years later', () => {
    expect([0, 1, LAST].map(isTick)).toEqual([true, true, true]);
    const none = [-1, LAST + 1, 0.5, Number.NaN, Infinity, '1', null, undefined];
    expect(none.filter(isTick)).toEqual([]);
  });
});

describe('an address', () => {
  const short = { scenario: undefined, seed: undefined, wrong: 'long' };

  it('is read without the blanks around its parts, and empty ones are none', async () => {
    expect(await readAddress('?scenario=%20a%20&seed=%207%20', '')).toEqual({
      scenario: 'a',
      seed: '7',
    });
    expect(await readAddress('?scenario=%20&seed=', '')).toEqual({});
    expect(await readAddress('', '#top')).toEqual({});
  });

  it('with a name or a seed that is too long is refused, and up to the limit read', async () => {
    const { id, text } = LIMITS;
    expect(await readAddress(`?scenario=${'x'.repeat(id)}&seed=${'s'.repeat(text)}`, '')).toEqual({
      scenario: 'x'.repeat(id),
      seed: 's'.repeat(text),
    });
    expect(await readAddress(`?scenario=${'x'.repeat(id + 1)}`, '')).toEqual(short);
    expect(await readAddress(`?seed=${'s'.repeat(text + 1)}`, '')).toEqual(short);
  });

  it('says what it asks for even where its packed part is broken or tells no world', async () => {
    expect(await readAddress('?scenario=a&seed=7', '#s=!')).toEqual({
      scenario: 'a',
      seed: '7',
      wrong: 'damaged',
    });
    const none = await pack('{}');
    expect(await readAddress('?scenario=a', `#s=${none}`)).toEqual({
      scenario: 'a',
      seed: undefined,
      wrong: 'damaged',
    });
  });

  it('of a world of one’s own names no scenario, and without a seed none', async () => {
    const address = await addressOf({ ...told, seed: undefined }, '1', '?lang=de');
    expect(address).toMatch(/^\?lang=de#s=[\w-]+$/);
    const bare: Told = { ...told, own: undefined, changes: {}, patches: [], choices: {} };
    expect(await addressOf({ ...bare, seed: undefined }, '1', '')).toBe(
      '?scenario=half-by-tuesday',
    );
    expect(await addressOf({ ...bare, choices: told.choices }, '1', '')).toMatch(
      /^\?scenario=half-by-tuesday&seed=7#s=/,
    );
  });
});

describe('a packed text', () => {
  it('comes back whatever is in it, and stands in an address as it is', async () => {
    const texts = ['', 'a', 'Ängste, Öl & 😀 \u0000', '0'.repeat(1_000_000), '{"x":[1,2]}'];
    for (const text of texts) {
      const packed = (await pack(text)) ?? '';
      expect(packed).toMatch(/^[\w-]+$/);
      expect(await unpack(packed)).toEqual({ text });
    }
  });

  it('may unpack to the limit and to no more', async () => {
    const { unpackedBytes } = LIMITS;
    const most = (await pack('0'.repeat(unpackedBytes))) ?? '';
    const over = (await pack('0'.repeat(unpackedBytes + 1))) ?? '';
    expect(await unpack(most)).toEqual({ text: '0'.repeat(unpackedBytes) });
    expect(await unpack(over)).toEqual({ wrong: 'long' });
  });

  it('that is no text of UTF-8, no whole stream or no base64 is damaged', async () => {
    const packed = (await pack('a longer text that takes some bytes')) ?? '';
    const latin = deflateRawSync(Uint8Array.of(0x63, 0xe9)).toString('base64url');
    for (const bad of [packed.slice(0, -6), latin, '?', '']) {
      expect(await unpack(bad), bad).toEqual(DAMAGED);
    }
  });
});

describe('what is saved', () => {
  const kept = new Map<string, string>();
  const place = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });

  it('says at which moment it stood and whether it played', () => {
    for (const state of [
      { told, version: '1', tick: 0, playing: false },
      { told, version: '1', tick: LAST, playing: true },
    ]) {
      expect(save(state, [place])).toBe(true);
      expect(saved(place)).toEqual(state);
    }
  });

  it('is nothing where world or moment cannot be read', () => {
    const world = written(told, '1');
    const of = (fields: object) => {
      const [key = ''] = kept.keys();
      kept.set(key, JSON.stringify({ world, tick: 3, playing: true, ...fields }));
      return saved(place);
    };
    expect(of({})?.tick).toBe(3);
    expect(of({ tick: -1 })).toBeUndefined();
    expect(of({ world: '{}' })).toBeUndefined();
    expect(of({ playing: 'yes' })?.playing).toBe(false);
  });
});
