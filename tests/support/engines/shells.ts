/** Engines without a page, as processes of their own: Node, and a JavaScriptCore shell. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ask } from './ask.ts';

/** What the script gives, run by a program that takes a file. */
async function inShell(program: string, code: string, print: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'half-by-tuesday-bits-'));
  const file = join(dir, 'bits.cjs');
  writeFileSync(file, `${code};${print}`);
  try {
    return await new Promise((resolve, reject) => {
      execFile(program, [file], { maxBuffer: 1e8 }, (error, stdout) =>
        error ? reject(error) : resolve(stdout.trim()),
      );
    });
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** In this Node. */
export const inNode = (code: string, ask: Ask): Promise<string> =>
  inShell(process.execPath, code, `process.stdout.write(bits(${JSON.stringify(ask)}))`);

/** In the shell of JavaScriptCore, by its path. */
export const inJsc = (program: string, code: string, ask: Ask): Promise<string> =>
  inShell(program, code, `print(bits(${JSON.stringify(ask)}))`);
