/** Links and what is saved: what is written comes back, and what is broken is refused. */
import { expect, test } from 'vitest';
import { addressOf, readAddress } from '../../src/share/address.ts';
import { pack, unpack } from '../../src/share/deflate.ts';
import type { Place } from '../../src/share/saved.ts';
import { save, saved } from '../../src/share/saved.ts';
import type { Told } from '../../src/share/told.ts';
import { LIMITS } from '../../src/sim/limits.ts';
import { smallJson } from '../support/scenarios.ts';

const shipped: Told = {
  scenario: 'half-by-tuesday',
  seed: '7',
  own: undefined,
  changes: {},
  choices: {},
  patches: [],
};
const changed: Told = {
  ...shipped,
  seed: 'Ängste & Nöte',
  changes: { linksPerDay: 3.7 },
  choices: { platform: 'twitter' },
};
const own: Told = { ...changed, scenario: 'small', own: { file: 'a.json', json: smallJson() } };

const split = (address = ''): [string, string] => {
  const [search = '', hash] = address.split('#');
  return [search, hash === undefined ? '' : `#${hash}`];
};
const there = async (told: Told, search = ''): Promise<string> =>
  (await addressOf(told, '0.1.0', search)) ?? '';

test('a shipped scenario needs a short address only, and other parts of it stay', async () => {
  expect(await there(shipped, '?embed=1&seed=3&lang=de')).toBe(
    '?scenario=half-by-tuesday&seed=7&embed=1&lang=de',
  );
  const said = { scenario: 'half-by-tuesday', seed: '7' };
  expect(await readAddress(...split(await there(shipped)))).toEqual(said);
});

test.each([
  ['changed values', changed],
  ['changes on the way', { ...shipped, patches: [{ tick: 40, changes: { linksPerDay: 3 } }] }],
  ['a scenario of one’s own', own],
])('%s come back from the link, with the version that made it', async (_, told) => {
  const address = await there(told);
  expect(address).toMatch(/#s=[\w-]+$/);
  const { packed } = await readAddress(...split(address));
  expect(packed).toEqual({ told, version: '0.1.0' });
});

test('the world is neither told by a link that is too long, nor read from one', async () => {
  let noise = '';
  for (let n = 1; noise.length < 60_000; n++) noise += Math.imul(n, 2654435761).toString(36);
  const huge = { ...own, own: { file: 'a.json', json: { noise } } };
  expect(await addressOf(huge, '0.1.0', '')).toBeUndefined();
  expect(await unpack('A'.repeat(LIMITS.linkCharacters + 1))).toEqual({ wrong: 'long' });
});

test('a short link that would unpack to more than a megabyte is refused', async () => {
  const bomb = (await pack('0'.repeat(5_000_000))) ?? '';
  expect(bomb.length).toBeGreaterThan(100);
  expect(await unpack(bomb)).toEqual({ wrong: 'long' });
});

test('a damaged link is said to be so', async () => {
  const whole = await there(changed);
  const json = (text: string) => pack(text).then((packed) => `?#s=${packed}`);
  const bad = [
    whole.slice(0, -9),
    '?#s=',
    '?#s=ä!',
    await json('null'),
    await json('{"v":"0.1.0","scenario":"x","changes":{"linksPerDay":"3"}}'),
    await json('{"v":"0.1.0","scenario":"x","own":[]}'),
    await json('{"v":1,"scenario":"x"}'),
  ];
  for (const address of bad) {
    expect((await readAddress(...split(address))).wrong, address).toBe('damaged');
  }
});

test('what is saved comes back; a storage that is full or blocked is no error', () => {
  const kept = new Map<string, string>();
  const place: Place = () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  });
  const blocked: Place = () => {
    throw new Error('denied');
  };
  const full: Place = () => ({
    ...place(),
    setItem: () => {
      throw new Error('quota');
    },
  });
  const state = { told: own, version: '0.1.0', tick: 41, playing: true };
  expect(saved(place)).toBeUndefined();
  expect(save(state, [blocked, full])).toBe(false);
  expect(save(state, [blocked, place])).toBe(true);
  expect(saved(place)).toEqual(state);
  expect(saved(blocked)).toBeUndefined();
  for (const key of kept.keys()) kept.set(key, '{"world":3}');
  expect(saved(place)).toBeUndefined();
});
