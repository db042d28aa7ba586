// The command line's build: made again when a source changes, safe when two ask at once, and
// silent on standard output, which belongs to the command.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashOf } from '../../scripts/lib/build-cli.mjs';
import { withLock } from '../../scripts/lib/lock.mjs';
import { root } from '../../scripts/lib/root.mjs';

test('the build is made again when a source changes, is renamed or is added', () => {
  const dir = mkdtempSync(join(tmpdir(), 'half-by-tuesday-hash-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const hashes = [
    ['a', '1'],
    ['a', '2'],
    ['b', '2'],
  ].map(([name = '', content = '']) => {
    writeFileSync(join(dir, name), content);
    return hashOf(dir, ['.']);
  });
  expect(new Set(hashes).size).toBe(3);
  expect(hashOf(dir, ['.'])).toBe(hashes[2]);
});

test('two who want the same lock go one after the other', async () => {
  const order: string[] = [];
  const enter = (name: string) =>
    withLock('test', async () => {
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} out`);
    });
  await Promise.all([enter('a'), enter('b')]);
  expect(order.map((step) => step.slice(2))).toEqual(['in', 'out', 'in', 'out']);
});

test('the scripts write nothing of their own on standard output', async () => {
  const runs = await Promise.all([runCommand('missing'), runCommand('missing')]);
  for (const { status, stdout, stderr } of runs) {
    expect(stderr).toContain('There is no src/headless/missing.main.ts.');
    expect(status).toBe(1);
    expect(stdout).toBe('');
  }
});

function runCommand(name: string) {
  const code = `import('./scripts/cli.mjs').then((cli) => cli.runCommand('${name}'))`;
  const child = spawn(process.execPath, ['-e', code], { cwd: root });
  const out = { status: -1, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (out.stdout += chunk));
  child.stderr.on('data', (chunk) => (out.stderr += chunk));
  return new Promise<typeof out>((resolve) =>
    child.on('close', (status) => resolve({ ...out, status: status ?? -1 })),
  );
}
