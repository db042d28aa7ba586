/** The command `docs`: writes the generated parts of `docs/model.md` anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from './io.ts';
import { processIo } from './io.ts';
import { withParts } from './reference/page.ts';
import { GENERATED } from './reference/tables.ts';

const PAGE = 'docs/model.md';

/** Gives the exit status: 0 when the page is up to date now, 1 when it cannot be, 2 for an argument. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  if (argv.length > 0) {
    await io.err('docs: takes no arguments\n');
    return 2;
  }
  try {
    const file = join(io.home, PAGE);
    const before = readFileSync(file, 'utf8');
    const after = withParts(before, GENERATED);
    if (after !== before) writeFileSync(file, after);
    await io.err(`${PAGE}: ${after === before ? 'was up to date' : 'written'}\n`);
    return 0;
  } catch (error) {
    await io.err(`${PAGE}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
