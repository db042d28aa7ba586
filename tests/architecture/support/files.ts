// The repository's files as the architecture tests see them.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Paths of the sources, from the root, with forward slashes. */
export function sources(): string[] {
  return below('src').filter((file) => file.endsWith('.ts'));
}

/** Every file that is or would be committed; everything but what is built, outside a checkout. */
export function committed(): string[] {
  if (!existsSync(join(root, '.git'))) return below('.');
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** The content of a file, by its path from the root. */
export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function below(directory: string): string[] {
  if (!existsSync(join(root, directory))) return [];
  return readdirSync(join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(directory, entry.name);
    if (!entry.isDirectory()) return [path];
    return ['node_modules', 'dist', 'coverage', '.git'].includes(entry.name) ? [] : below(path);
  });
}
