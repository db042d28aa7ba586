/** The bare kernel in C++: compiled when there is a compiler, and run as a process of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.ts';

const COMPILERS = ['g++', 'clang++'];
const FLAGS = ['-O3', '-march=native', '-std=c++17'];

/** Compiles it; undefined without a compiler. */
export function compile(): string | undefined {
  const source = join(root, 'bench', 'engine', 'kernel.cpp');
  const program = join(mkdtempSync(join(tmpdir(), 'half-by-tuesday-kernel-')), 'kernel');
  const made = COMPILERS.some(
    (compiler) => spawnSync(compiler, [...FLAGS, '-o', program, source]).status === 0,
  );
  return made ? program : undefined;
}

/** Nanoseconds a tie visited. */
export function native(
  program: string,
  way: 'plain' | 'best',
  members: number,
  warmUp: number,
  ticks: number,
): number {
  const args = [members, warmUp, ticks, way].map(String);
  return Number(execFileSync(program, args, { encoding: 'utf8' }).split(' ')[0]);
}
