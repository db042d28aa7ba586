// The table of actions: which key does what, and when it does nothing.

import { describe, expect, test } from 'vitest';
import type { Press } from '../../src/viz/actions.ts';
import { Actions } from '../../src/viz/actions.ts';
import { keyWords } from '../../src/viz/help.ts';

const action = (id: string, key: string, more = {}) => ({
  id,
  label: id,
  key,
  place: 'none' as const,
  run: () => {},
  ...more,
});

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});

const table = (...all: ReturnType<typeof action>[]) => {
  const actions = new Actions();
  actions.add(...all);
  return (key: string, more?: Partial<Press>) => actions.of(press(key, more))?.id;
};

describe('a key', () => {
  const found = table(
    action('hour', 'ArrowRight'),
    action('day', 'ArrowRight', { shift: true }),
    action('tick', 'ArrowRight', { alt: true }),
    action('seed', 'n'),
    action('undo', 'z', { ctrl: true }),
    action('help', '?'),
  );

  test('means another thing with Shift and with Alt', () => {
    expect(found('ArrowRight')).toBe('hour');
    expect(found('ArrowRight', { shiftKey: true })).toBe('day');
    expect(found('ArrowRight', { altKey: true })).toBe('tick');
  });

  test('is the same with caps lock', () => {
    expect(found('N')).toBe('seed');
  });

  test('is not taken from the browser, which has it with Ctrl', () => {
    expect(found('n', { ctrlKey: true })).toBeUndefined();
    expect(found('z', { ctrlKey: true })).toBe('undo');
    expect(found('z', { metaKey: true })).toBe('undo');
    expect(found('z')).toBeUndefined();
  });

  test('that is a sign may need Shift or not, as the keyboard has it', () => {
    expect(found('?', { shiftKey: true })).toBe('help');
    expect(found('?')).toBe('help');
  });

  test('held down moves on in time, and does nothing else twice', () => {
    expect(found('ArrowRight', { repeat: true })).toBe('hour');
    expect(found('n', { repeat: true })).toBeUndefined();
  });
});

test('what cannot be done now leaves its key to what was there before', () => {
  let open = true;
  const found = table(action('close', 'Escape'), action('leave', 'Escape', { when: () => open }));
  expect(found('Escape')).toBe('leave');
  open = false;
  expect(found('Escape')).toBe('close');
});

test('keys are written as people read them', () => {
  expect(keyWords(action('day', 'ArrowRight', { shift: true }))).toBe('Shift + →');
  expect(keyWords(action('seed', 'n'))).toBe('N');
});
