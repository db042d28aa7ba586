/** Runs the command line within a test, with streams that are caught and directories of its own. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { main as calibrateMain } from '../../src/headless/calibrate.main.ts';
import { main as claimsMain } from '../../src/headless/claims.main.ts';
import type { Io } from '../../src/headless/io.ts';
import { main } from '../../src/headless/main.ts';

/** The shipped scenario, as parsed JSON of one's own. */
export const shipped = (): unknown =>
  JSON.parse(readFileSync('scenarios/half-by-tuesday.json', 'utf8'));

const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

/** A new directory that goes when the tests of the file have ended. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'half-by-tuesday-'));
  made.push(directory);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}

/** All names in a directory, hidden ones too. */
export const filesIn = (directory: string): string[] => readdirSync(directory).sort();

/** The bytes of a file as a buffer of their own. */
export const bufferOf = (file: string): ArrayBuffer => new Uint8Array(readFileSync(file)).buffer;

/** Surroundings that catch what is written; the command thinks it runs in `directory`. */
export function caught(directory: string, more: Partial<Io> = {}) {
  const texts = { out: '', err: '' };
  const io: Io = {
    environment: {},
    outIsTerminal: false,
    errIsTerminal: false,
    directory,
    home: directory,
    columns: 80,
    out: async (text) => {
      texts.out += text;
    },
    err: async (text) => {
      texts.err += text;
    },
    onStop: () => () => undefined,
    ...more,
  };
  return { io, texts };
}

/** Runs a command and gives its status and what it wrote. */
const running =
  (command: typeof main) =>
  async (directory: string, argv: readonly string[], more: Partial<Io> = {}) => {
    const { io, texts } = caught(directory, more);
    const status = await command(argv, io);
    return { status, ...texts, lines: texts.err.split('\n').filter((line) => line !== '') };
  };

/** The command `sim`. */
export const sim = running(main);

/** The command `claims`, which finds its scenarios in the directory. */
export const claims = running(claimsMain);

/** The command `calibrate`; its data folder is sought beside the directory, unless told. */
export const calibrate = running(calibrateMain);
