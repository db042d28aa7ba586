/**
 * The directory of `--out`: files grow under temporary names and get their own at the end, so that
 * a run that was stopped leaves nothing behind. Knows names of files, not what stands in them.
 */
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { access, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { TEXT } from '../text/headless.ts';
import type { Format, TableName } from './ledger/index.ts';
import { TABLE_NAMES } from './ledger/index.ts';

/** The file that every run writes. */
export const SUMMARY = 'summary.json';

/** The file of a table; tables of a run alongside lie in a folder that has its id. */
export const fileOf = (table: TableName, format: Format, run?: string): string =>
  run === undefined ? `${table}.${format}` : `${run}/${table}.${format}`;

/** Files that a run writes with those alongside it, in the order in which they are listed. */
export const filesOf = (formats: readonly Format[], alongside: readonly string[]): string[] => [
  SUMMARY,
  ...[undefined, ...alongside].flatMap((run) =>
    formats.flatMap((format) => TABLE_NAMES.map((table) => fileOf(table, format, run))),
  ),
];

/** The folders in which files lie, but for the one that holds all. */
const foldersOf = (files: readonly string[]): string[] =>
  [...new Set(files.map((file) => dirname(file)))].filter((folder) => folder !== '.');

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
    for (const folder of foldersOf(files)) {
      const found = await stat(join(directory, folder)).catch(() => undefined);
      if (found && !found.isDirectory()) return TEXT.out.inTheWay(folder);
      if (found) await access(join(directory, folder), constants.W_OK | constants.X_OK);
    }
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
 * Makes a directory and those above it that are missing, and takes note of each one made. Node's
 * own `recursive` never ends where the file system refuses in certain ways (`/proc`).
 */
async function makeDirectories(path: string, made: string[]): Promise<void> {
  const existing = await nearestExisting(path);
  const missing: string[] = [];
  for (let at = path; at !== existing; at = dirname(at)) missing.unshift(at);
  for (const directory of missing) {
    await mkdir(directory);
    made.push(directory);
  }
}

/** Files under way to a directory. Either `commit` or `discard` ends it. */
export class OutDirectory {
  readonly path: string;
  /** Directories that had to be made, outermost first. */
  private readonly made: string[] = [];
  private readonly handles = new Map<string, FileHandle>();

  private constructor(path: string) {
    this.path = path;
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
    const out = new OutDirectory(path);
    try {
      for (const folder of ['.', ...foldersOf(files)]) {
        await makeDirectories(resolve(path, folder), out.made);
      }
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
    for (const directory of this.made.toReversed()) {
      await rmdir(directory).catch(() => undefined);
    }
  }

  private temporary(file: string): string {
    return join(this.path, dirname(file), `.${basename(file)}.${process.pid}.part`);
  }
}
