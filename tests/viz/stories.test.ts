// The shipped scenarios in German: each text of each file is told, and nothing else of it changes.

import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { text as de } from '../../src/text/de.ts';
import { text as en } from '../../src/text/en.ts';
import { storyIn } from '../../src/text/stories.ts';
import { mustRead, shippedFiles, shippedJson } from '../support/scenarios.ts';

interface Part {
  readonly id?: string;
  readonly at?: string;
  readonly text: string;
}

/** Every text of a scenario that people read, by its path. */
function texts(file: object): Record<string, string> {
  const { title, story, notice, try: tries, ...lists } = file as Record<string, unknown>;
  const lines = (name: string, of: unknown) =>
    (of as string[]).map((line, n) => [`${name}[${n}]`, line]);
  const parts = (['runs', 'events', 'claims'] as const).flatMap((name) =>
    ((lists[name] ?? []) as Part[]).map(({ id, at, text }) => [`${name}.${id ?? at}`, text]),
  );
  return Object.fromEntries([
    ['title', title],
    ['story', story],
    ...lines('notice', notice),
    ...lines('try', tries),
    ...parts,
  ]);
}

const ids = shippedFiles().map((file) => file.replace(/\.json$/, ''));
const german = (id: string) => storyIn(de.stories, id, shippedJson(`${id}.json`));

test('there is a story for every shipped scenario, and for no other', () => {
  expect(ids.length).toBeGreaterThan(15);
  expect(Object.keys(de.stories).sort()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const file = shippedJson(`${id}.json`);
  const said = texts(german(id));
  const was = texts(file);

  test('has all its texts, and none in English', () => {
    expect(Object.keys(said)).toEqual(Object.keys(was));
    expect(Object.keys(was).filter((path) => said[path] === was[path])).toEqual([]);
    expect(Object.keys(said).filter((path) => !said[path]?.trim())).toEqual([]);
  });

  test('is told of nothing that its file does not have', () => {
    const { title, story, notice, try: tries, ...told } = de.stories[id] ?? {};
    const named = (parts: unknown) => ((parts ?? []) as Part[]).map(({ id: i, at }) => i ?? at);
    for (const [list, words] of Object.entries(told)) {
      expect(Object.keys(words).sort(), list).toEqual(named(file[list]).sort());
    }
  });

  test('has German sentences', () => {
    const odd = Object.entries(said).filter(
      ([path, line]) =>
        /(?<!\p{L})(the|and|friends?|posts?|answers?|with|people|of|he|she)(?!\p{L})|”|"|\d %|\d,\d{3}/iu.test(
          line.replace('--log posts.csv', ''),
        ) ||
        (path !== 'title' && !/^[A-ZÄÖÜ\d].*[.?]$/.test(line)),
    );
    expect(odd).toEqual([]);
  });

  test('names the same people and the same numbers', () => {
    const names = (line = '') => line.match(/\b(Rex|Eve|Max|Tom|Lou|Ida|Uma|Rob|Teeg|Kay)\b/)?.[0];
    const numbers = (line = '') => line.replace(/(?<=\d)[.,](?=\d{3})/g, '').match(/\d+/g);
    for (const path of Object.keys(was)) {
      // Where German would be in doubt about who "he" is, it may say the name.
      if (names(was[path])) expect(said[path], path).toContain(names(was[path]));
      if (path !== 'title') expect(numbers(said[path]), path).toEqual(numbers(was[path]));
    }
  });

  test('is the same world: only what people read is different', () => {
    const blank = (scenario: object) => {
      const words = new Set(Object.values(texts(scenario)));
      return JSON.stringify(scenario, (_, value) => (words.has(value) ? '' : value));
    };
    expect(blank(german(id))).toBe(blank(file));
    expect(mustRead(german(id)).id).toBe(id);
  });
});

test('the same seed gives the same fingerprint in both languages', () => {
  const after = (json: object) => {
    const told = simulate({ scenario: mustRead(json), seed: '7' });
    told.advance(96);
    return fingerprint(told.world);
  };
  expect(after(german('half-by-tuesday'))).toBe(after(shippedJson()));
});

test('what has no words in a catalogue stays as it is', () => {
  const file = shippedJson();
  expect(storyIn(en.stories, 'half-by-tuesday', file)).toBe(file);
  expect(storyIn(de.stories, 'my-own', file)).toBe(file);
  const listed = { id: 'half-by-tuesday', title: 'Half by Tuesday', row: 'S1' };
  expect(storyIn(de.stories, listed.id, listed)).toEqual({
    ...listed,
    title: 'Bis Dienstag die Hälfte',
  });
});
