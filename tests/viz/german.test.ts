// The German catalogue: everything is there, in German, in sentences that a newspaper would print.

import { describe, expect, test } from 'vitest';
import { STRATEGIES } from '../../src/agents/index.ts';
import calibration from '../../src/data/calibration.json' with { type: 'json' };
import { PARAMETERS } from '../../src/sim/params/index.ts';
import { PLATFORMS } from '../../src/sim/platforms/index.ts';
import { about as ueber } from '../../src/text/de/about.ts';
import { text as de } from '../../src/text/de.ts';
import { about } from '../../src/text/en/about.ts';
import { text as en } from '../../src/text/en.ts';
import { languageOf } from '../../src/text/index.ts';
import { read, sources } from '../architecture/support/files.ts';
import { counts, strings } from './support/catalogue.ts';

interface Fact {
  readonly label: string;
  readonly figures: readonly { readonly label: string; readonly unit: string }[];
}

/** Rightly the same in both: names, keys, and a template that only joins. */
const SAME = ['Half by Tuesday', 'Pause', 'Alt', 'Esc', 'Band', 'A: as it is'];

describe('the catalogue', () => {
  const { names: _, stories: ___, ...words } = en;
  const { names: __, stories: ____, ...worte } = de;
  const english = new Map(strings({ ...words, within: about }));
  const german = new Map(strings({ ...worte, within: ueber }));

  test('has every string that the English one has, and no other', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(300);
  });

  test('no string is empty, and no template leaves a hole', () => {
    const holes = [...german].filter(
      ([, said]) => !said.trim() || /undefined|NaN|\[obj/.test(said),
    );
    expect(holes).toEqual([]);
  });

  test('says nothing in English but what is the same in German', () => {
    const same = [...german].filter(
      ([path, said]) => english.get(path) === said && /[a-zà-ž]/i.test(said),
    );
    expect([...new Set(same.map(([, said]) => said))].sort()).toEqual([...SAME].sort());
  });

  test('has no English word by oversight, and German quotation marks', () => {
    const odd = [...german].filter(
      ([path, said]) =>
        !/licence|language\.other|command|extrapolations/.test(path) &&
        /\b(the|and|friends?|posts?|left|with|run|seeds?|of)\b|”|"/i.test(said),
    );
    expect(odd).toEqual([]);
  });
});

describe('names of the tables', () => {
  const missing = (keys: readonly string[], names: Readonly<Record<string, unknown>>) => ({
    missing: keys.filter((key) => !(key in names)),
    stale: Object.keys(names).filter((key) => !keys.includes(key)),
  });
  const none = { missing: [], stale: [] };

  test('every parameter has a label and a sentence, and no label stands twice', () => {
    expect(missing(Object.keys(PARAMETERS), de.names.parameters)).toEqual(none);
    const labels = Object.values(de.names.parameters).map(([label]) => label);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    const sentences = Object.values(de.names.parameters).map(([, doc]) => doc);
    expect(sentences.filter((doc) => !/^[A-ZÄÖÜ].*\.$/.test(doc))).toEqual([]);
    const same = Object.entries(de.names.parameters).filter(([key, [label, doc]]) =>
      [label, doc].some((said) => has(PARAMETERS, key).includes(said)),
    );
    expect(same).toEqual([]);
  });

  test('every strategy and every platform has them too', () => {
    const ids = (those: readonly { id: string }[]) => those.map(({ id }) => id);
    expect(missing(ids(STRATEGIES), de.names.strategies)).toEqual(none);
    expect(missing(ids(PLATFORMS), de.names.platforms)).toEqual(none);
  });

  test('every unit that is shown has a name, as has every published fact and figure', () => {
    const facts: readonly Fact[] = calibration.facts;
    const figures = facts.flatMap((fact) => fact.figures);
    const shown = (unit: string) => unit !== '' && unit !== 'share' && unit !== 'off/on';
    const units = [...Object.values(PARAMETERS), ...figures].map(({ unit }) => unit).filter(shown);
    expect(missing([...new Set(units)], de.names.units)).toEqual(none);
    const labels = [...facts, ...figures].map(({ label }) => label);
    const said = [...labels, calibration.remarks[0] ?? ''];
    expect(missing([...new Set(said)], de.names.facts)).toEqual(none);
  });
});

describe('sentences are grammatical for none, one, two and many', () => {
  test('the headline', () => {
    const said = (left: number, listening: number) => de.headline(counts(left, listening));
    expect(said(0, 200)).toBe('Alle 200 Freunde von Rex hören zu.');
    expect(said(0, 199)).toBe('1 von 200 Freunden hört Rex nicht mehr zu.');
    expect(said(0, 198)).toBe('2 von 200 Freunden hören Rex nicht mehr zu.');
    expect(said(1, 150)).toBe('1 von 200 Freunden ist gegangen. 150 hören noch zu.');
    expect(said(2, 1)).toBe('2 von 200 Freunden sind gegangen. 1 hört noch zu.');
    expect(said(59, 0)).toBe('59 von 200 Freunden sind gegangen. 0 hören noch zu.');
    const grown = { account: 'Teeg', start: 80, friends: 1096, listening: 95, left: 2 };
    expect(de.headline(grown)).toBe(
      'Teeg hat 1.096 Freunde, 1.016 mehr als am Anfang. 95 hören zu.',
    );
    const mixed = { account: 'Rex', start: 200, friends: 200, listening: 60, left: 1 };
    expect(de.headline(mixed)).toBe('1 Freund ist gegangen, 1 dazugekommen. 60 hören zu.');
  });

  test('the ending', () => {
    expect(de.ending('Half by Tuesday', true, counts(101, 50))).toBe(
      'Half by Tuesday: 101 von 200 Freunden gegangen.',
    );
    expect(de.ending('Half by Tuesday', false, counts(1, 1))).toBe(
      'Diesmal nicht: 1 von 200 Freunden gegangen, nur noch 1 hört zu.',
    );
  });

  const forms = (say: (n: number) => string) => [0, 1, 2, 1234].map(say);

  test('counted things', () => {
    expect(forms(de.friends)).toEqual(['0 Freunde', '1 Freund', '2 Freunde', '1.234 Freunde']);
    expect(forms(de.listening)).toEqual([
      '0 hören zu',
      '1 hört zu',
      '2 hören zu',
      '1.234 hören zu',
    ]);
    expect(forms(de.timeline.posts).slice(0, 3)).toEqual([
      '0 ohne Link',
      '1 ohne Link',
      '2 ohne Link',
    ]);
    expect(forms((n) => de.claim.folded(n, n))).toEqual([
      '',
      '1 weitere Behauptung; 1 Behauptung braucht einen Vergleich',
      '2 weitere Behauptungen; 2 Behauptungen brauchen einen Vergleich',
      '1.234 weitere Behauptungen; 1.234 Behauptungen brauchen einen Vergleich',
    ]);
    expect(forms(de.causes.chart).slice(0, 3)).toEqual([
      'Noch ist niemand gegangen.',
      'Bisher ist 1 Freund gegangen, nach dem, was am schwersten wog.',
      'Bisher sind 2 Freunde gegangen, nach dem, was am schwersten wog.',
    ]);
    expect(forms(de.person.shared)).toEqual([
      'Wir haben keine gemeinsamen Freunde.',
      'Wir haben einen gemeinsamen Freund.',
      'Wir haben 2 gemeinsame Freunde.',
      'Wir haben 1.234 gemeinsame Freunde.',
    ]);
    expect(forms((n) => de.person.answered(n, 'Rex')).slice(1, 3)).toEqual([
      'Rex hat mir einmal geantwortet, und das macht mich geduldiger.',
      'Rex hat mir zweimal geantwortet, und das macht mich geduldiger.',
    ]);
    expect(forms((n) => de.many.stopped(0, n))[1]).toBe('Nach 0 von 1 Startwert angehalten.');
    expect(forms((n) => de.many.stopped(1, n))[2]).toBe('Nach 1 von 2 Startwerten angehalten.');
  });

  test('a change that would have been enough', () => {
    expect(de.causes.done('fewerLinks', 0, 24)).toBe('gar keine Links geschrieben hätte statt 24');
    expect(de.causes.done('fewerLinks', 1, 24)).toBe(
      'nur 1 Link am Tag geschrieben hätte statt 24',
    );
    expect(de.causes.done('fewerLinks', 2.5, 24)).toContain('nur 2,5 Links am Tag');
    expect(de.causes.done('moreResponses', 2, 0)).toBe(
      'zweimal am Tag geantwortet hätte statt nie',
    );
  });
});

test('numbers are written as in German, moments with their weekday and week', () => {
  expect(de.moment('Sun 14:30 +1w')).toBe('Sonntag 14:30, Woche 2');
  expect(de.stamp('Tue 00:15 +1w')).toBe('Di 00:15, W.\u00a02');
  const share = {
    metric: 'friendsKept',
    value: 0.034,
    is: 'between',
    low: 0.03,
    high: 0.055,
    unit: 'share',
  } as const;
  expect(de.claim.measured(share)).toBe('3,4\u00a0% geblieben; behauptet 3 bis 5,5\u00a0%');
  expect(ueber.interval(0.5, 1)).toBe('0,50 bis 1,00');
});

test('an address chooses the language; what there is not is English', () => {
  expect(languageOf('?scenario=x&lang=de')).toBe('de');
  expect(languageOf('?lang=DE')).toBe('de');
  expect(['', '?lang=', '?lang=fr', '?lang=en'].map(languageOf)).toEqual(['en', 'en', 'en', 'en']);
});

test('the catalogue imports only types from outside, since the page waits for it', () => {
  const files = sources().filter((file) => /^src\/text\/de(\/|\.ts)/.test(file));
  expect(files.length).toBeGreaterThan(10);
  const loaded = files.flatMap((file) =>
    [...read(file).matchAll(/^import (?!type )[^;]*from '([^']+)'/gm)]
      .map(([, from = '']) => new URL(from, `file:///${file}`).pathname)
      .filter((path) => !path.startsWith('/src/text/de/'))
      .map((path) => `${file}: ${path}`),
  );
  expect(loaded).toEqual([]);
});

/** Label and sentence of a row. */
function has(rows: Readonly<Record<string, { label: string; doc: string }>>, key: string) {
  return [rows[key]?.label, rows[key]?.doc];
}
