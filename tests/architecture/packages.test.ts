// What the project builds on: exact versions, and licences that let anyone use what we ship.

import { expect, test } from 'vitest';
import { licences } from '../../scripts/page/licences.ts';
import { committed, read } from './support/files.ts';

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

/** What is measured against, with packages of its own. */
const peers = JSON.parse(read('bench/package.json'));
const peersLocked: Record<string, Locked> = JSON.parse(read('bench/package-lock.json')).packages;

test('every version in package.json is exact', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...peers.dependencies };
  const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(`${version}`));
  expect(loose).toEqual([]);
});

test('every shipped package has a permissive licence', () => {
  const others = shipped.filter(([, { license = '' }]) => !isPermissive(license));
  expect(shipped.length).toBeGreaterThan(0);
  expect(others).toEqual([]);
});

test('what is measured against, under whatever licence, ships with nothing', () => {
  const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
  const ours = Object.keys(locked).map(nameOf);
  const only = Object.keys(peersLocked)
    .map(nameOf)
    .filter((name) => name && !ours.includes(name));
  expect(only).toEqual(expect.arrayContaining(['agentscript', 'sigma']));
  const told = licences().split('\n');
  expect(only.filter((name) => told.some((line) => line.startsWith(`${name} `)))).toEqual([]);
  const code = committed().filter((file) => /^(?!bench\/|tests\/).*\.(m?[jt]s|html)$/.test(file));
  const asks = (file: string) =>
    [...read(file).matchAll(/(?:from|import)[\s(]*'([^']+)'/g)].map(([, name = '']) => name);
  const reaching = code.filter((file) =>
    asks(file).some((name) => /(^|\/)bench\//.test(name) || only.includes(packageOf(name))),
  );
  expect(code.length).toBeGreaterThan(200);
  expect(reaching).toEqual([]);
});

test('a licence that binds is recognised', () => {
  expect(['GPL-3.0', 'AGPL-3.0-or-later', '', 'MIT AND GPL-2.0'].filter(isPermissive)).toEqual([]);
  expect(isPermissive('(MIT OR GPL-2.0)')).toBe(true);
});

/** The package of which a module is a part: `@a/b` of `@a/b/c.js`. */
const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

function isPermissive(license: string): boolean {
  const choices = license.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => FREE.includes(name)));
}
