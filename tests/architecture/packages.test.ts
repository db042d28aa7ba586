// What the project builds on: exact versions, and licences that let anyone use what we ship.

import { expect, test } from 'vitest';
import { read } from './support/files.ts';

const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BSL-1.0'];
const PUBLIC_DOMAIN = ['Unlicense', 'CC0-1.0'];
const FONTS = ['OFL-1.1'];
const FREE = [...PERMISSIVE, ...PUBLIC_DOMAIN, ...FONTS];

interface Locked {
  dev?: boolean;
  license?: string;
}

const manifest = JSON.parse(read('package.json'));
const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;
const shipped = Object.entries(locked).filter(([path, { dev }]) => path !== '' && !dev);

test('every version in package.json is exact', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(`${version}`));
  expect(loose).toEqual([]);
});

test('every shipped package has a permissive licence', () => {
  const others = shipped.filter(([, { license = '' }]) => !isPermissive(license));
  expect(shipped.length).toBeGreaterThan(0);
  expect(others).toEqual([]);
});

test('a licence that binds is recognised', () => {
  expect(['GPL-3.0', 'AGPL-3.0-or-later', '', 'MIT AND GPL-2.0'].filter(isPermissive)).toEqual([]);
  expect(isPermissive('(MIT OR GPL-2.0)')).toBe(true);
});

function isPermissive(license: string): boolean {
  const choices = license.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => FREE.includes(name)));
}
