// When packages are installed again, and on which Node nothing is tried.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ensurePackages, fingerprint, isSupported } from '../../scripts/lib/ensure.mjs';
import { scratch } from '../headless/command.ts';

const machine = { platform: 'linux', arch: 'x64', versions: { node: '20.19.0' } };

test('Node 20.19 is the floor', () => {
  expect(['20.19.0', '20.20.2', '22.12.0', '24.1.0'].every(isSupported)).toBe(true);
  expect(['20.18.9', '18.20.0', '16.0.0'].some(isSupported)).toBe(false);
});

test('another lock file, system, processor or major Node means another installation', () => {
  const same = fingerprint('lock', machine);
  const others = [
    fingerprint('lock 2', machine),
    fingerprint('lock', { ...machine, platform: 'darwin' }),
    fingerprint('lock', { ...machine, arch: 'arm64' }),
    fingerprint('lock', { ...machine, versions: { node: '22.12.0' } }),
  ];
  expect(new Set([same, ...others]).size).toBe(5);
  expect(fingerprint('lock', { ...machine, versions: { node: '20.20.2' } })).toBe(same);
});

test('a folder is installed once, and again after its lock file has changed', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const lock = (version: string) =>
    JSON.stringify({ name: 'x', version, lockfileVersion: 3, packages: { '': { name: 'x' } } });
  const folder = scratch({ 'package.json': '{"name":"x"}', 'package-lock.json': lock('1.0.0') });
  for (const expected of [1, 1]) {
    await ensurePackages(folder, 'Installing x', '--offline');
    expect(said).toHaveBeenCalledTimes(expected);
  }
  writeFileSync(join(folder, 'package-lock.json'), lock('2.0.0'));
  await ensurePackages(folder, 'Installing x', '--offline');
  expect(said).toHaveBeenCalledTimes(2);
  said.mockRestore();
});
