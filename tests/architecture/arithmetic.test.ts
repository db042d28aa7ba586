// The engine's results are equal to the bit on every machine only without the arithmetic that
// differs between engines. The linter knows most of it (lint.test.ts); here is the rest.

import { describe, expect, test } from 'vitest';
import { read, sources } from './support/files.ts';
import { hiddenArithmetic } from './support/source.ts';

const engine = sources().filter((file) => /^src\/(sim|agents)\//.test(file));

test('the engine raises to no power and hands Math to nobody', () => {
  const found = engine.flatMap((file) => hiddenArithmetic(read(file)).map((x) => `${file}: ${x}`));
  expect(found).toEqual([]);
});

describe('planted arithmetic is caught:', () => {
  test.each([
    'export const a = (b: number) => b ** 2',
    'let a = 2; a **= 3',
    'const M = Math; M.exp(1)',
    'const { exp } = Math; exp(1)',
    'const key = "exp" as const; Math[key](1)',
    'use(Math)',
    'export const a = { Math }',
  ])('%s', (code) => {
    expect(hiddenArithmetic(code)).not.toEqual([]);
  });
});

describe('plain arithmetic is let through:', () => {
  test.each([
    'export const a = (b: number) => Math.sqrt(b * b)',
    '/** a ** b */ export const a = "a ** b" // **',
    'export const a = { Math: 1 }',
    'export const a = (world: { Math: number }) => world.Math',
  ])('%s', (code) => {
    expect(hiddenArithmetic(code)).toEqual([]);
  });
});
