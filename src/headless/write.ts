/**
 * The directory of `--out`: files grow under temporary names and get their own at the end, so that
 * a run that was stopped leaves nothing behind. Knows names of files, not what stands in them.
 */
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { access, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { TEXT } from '../text/headless.ts';
import type { Format, TableName } from './ledger/index.ts';
import { TABLE_NAMES } from './ledger/index.ts';

/** The file that every run writes. */
export const SUMMARY = 'summary.json';

/** The file of a table. */
export const fileOf = (table: TableName, format: Format): string => `${table}.${format}`;

/** Files that a run writes, in the order in which they are listed. */
export const filesOf = (formats: readonly Format[]): string[] => [
  SUMMARY,
  ...formats.flatMap((format) => TABLE_NAMES.map((table) => fileOf(table, format))),
];

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Why a directory cannot be written, without writing anything; undefined where it can. */
export async function whyUnwritable(
  directory: string,
  files: readonly string[],
): Promise<string | undefined> {
  try {
    const existing = await nearestExisting(resolve(directory));
    if (!(await stat(existing)).isDirectory()) {
      return TEXT.out.unwritable(existing === resolve(directory) ? 'EEXIST' : 'ENOTDIR');
    }
    await access(existing, constants.W_OK | constants.X_OK);
    for (const name of files) {
      const found = await stat(join(directory, name)).catch(() => undefined);
      if (found?.isDirectory()) return TEXT.out.blocked(name);
    }
    return undefined;
  } catch (error) {
    return TEXT.out.unwritable(codeOf(error));
  }
}

async function nearestExisting(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    try {
      await stat(at);
      return at;
    } catch (error) {
      const code = codeOf(error);
      if ((code !== 'ENOENT' && code !== 'ENOTDIR') || dirname(at) === at) throw error;
    }
  }
}

/**
 * Makes a directory and those above it that are missing, and returns the outermost one made. Node's
 * own `recursive` never ends where the file system refuses in certain ways (`/proc`).
 */
async function makeDirectories(path: string): Promise<string | undefined> {
  const existing = await nearestExisting(path);
  const missing: string[] = [];
  for (let at = path; at !== existing; at = dirname(at)) missing.unshift(at);
  for (const directory of missing) await mkdir(directory);
  return missing[0];
}

/** Files under way to a directory. Either `commit` or `discard` ends it. */
export class OutDirectory {
  readonly path: string;
  /** Outermost directory that had to be made. */
  private readonly made: string | undefined;
  private readonly handles = new Map<string, FileHandle>();

  private constructor(path: string, made: string | undefined) {
    this.path = path;
    this.made = made;
  }

  /** Makes the directory and empty temporary files, or tells why it cannot. */
  static async open(path: string, files: readonly string[]): Promise<OutDirectory | string> {
    try {
      return await OutDirectory.make(path, files);
    } catch (error) {
      return TEXT.out.unwritable(codeOf(error));
    }
  }

  private static async make(path: string, files: readonly string[]): Promise<OutDirectory> {
    const made = await makeDirectories(resolve(path));
    const out = new OutDirectory(path, made);
    try {
      for (const file of files) out.handles.set(file, await open(out.temporary(file), 'w'));
    } catch (error) {
      await out.discard();
      throw error;
    }
    return out;
  }

  /** Adds text or bytes at the end of a file. */
  async append(file: string, content: string | Uint8Array): Promise<void> {
    await this.handles.get(file)?.appendFile(content);
  }

  /** Gives all files their names, over those of an earlier run; returns the names. */
  async commit(): Promise<string[]> {
    for (const handle of this.handles.values()) await handle.close();
    const files = [...this.handles.keys()];
    for (const file of files) await rename(this.temporary(file), join(this.path, file));
    return files;
  }

  /** Removes what was written, and the directories that were made for it. */
  async discard(): Promise<void> {
    for (const [file, handle] of this.handles) {
      await handle.close().catch(() => undefined);
      await rm(this.temporary(file), { force: true });
    }
    if (this.made === undefined) return;
    for (let at = resolve(this.path); ; at = dirname(at)) {
      await rmdir(at).catch(() => undefined);
      if (at === resolve(this.made)) return;
    }
  }

  private temporary(file: string): string {
    return join(this.path, `.${file}.${process.pid}.part`);
  }
}
