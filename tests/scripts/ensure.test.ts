// When packages are installed again, and on which Node nothing is tried.

import { expect, test } from 'vitest';
import { fingerprint, isSupported } from '../../scripts/lib/ensure.mjs';

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
