// Names and posts come from files that strangers write: no string is ever parsed as HTML.

import { describe, expect, test } from 'vitest';
import { read, sources } from './support/files.ts';
import { htmlSinks } from './support/source.ts';

test('no source sets the HTML of an element', () => {
  const found = sources().flatMap((file) => htmlSinks(read(file)).map((x) => `${file}: ${x}`));
  expect(found).toEqual([]);
});

describe('a planted assignment is caught:', () => {
  test.each([
    'element.innerHTML = name',
    'element.innerHTML += name',
    "element['outerHTML'] = name",
    'frame().srcdoc = name',
  ])('%s', (code) => {
    expect(htmlSinks(code)).toHaveLength(1);
  });
});

test('text is let through', () => {
  expect(htmlSinks('element.textContent = name // innerHTML = x')).toEqual([]);
});
