/**
 * The shipped scenarios as the page gets them: facts of all of them, and each file as it was read and
 * checked when the page was built, so that nobody has to check it again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { NAMES } from '../../src/model.ts';
import { checkScenario } from '../../src/sim/scenario/parse.ts';
import { problemLine } from '../../src/sim/scenario/types.ts';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);
const CHECKED = /\/([^/]+\.json)\?checked$/;

/** A shipped scenario as its file has it, as far as the page tells of it without loading it. */
interface Shipped {
  readonly title: string;
  readonly story: string;
  readonly rows: readonly string[];
  readonly claims: readonly { readonly id: string; readonly text: string }[];
  readonly runs?: readonly { readonly id: string; readonly text: string }[];
}

const named = ({ id, text }: { id: string; text: string }) => ({ id, text });

/** What the page may import: the list at once, the cards of the library when they are asked for. */
const VIRTUAL: Readonly<Record<string, (id: string, scenario: Shipped) => object>> = {
  'virtual:scenarios': (id, { title, rows }) => ({ id, title, row: rows[0] }),
  'virtual:cards': (id, { title, story, rows, claims, runs = [] }) => {
    return { id, title, story, rows, claims: claims.map(named), runs: runs.map(named) };
  },
};

const parsed = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, SCENARIOS), 'utf8'));

/**
 * A shipped file with every default filled in, as JSON.
 * @throws Error with all problems of a file that is not right
 */
export function checkedFile(file: string): string {
  const read = checkScenario(parsed(file), NAMES);
  if (read.ok) return JSON.stringify(read.value);
  throw new Error(read.problems.map((problem) => problemLine(file, problem)).join('\n'));
}

/** Answers `virtual:scenarios`, `virtual:cards` and `scenarios/NAME.json?checked`. */
export const scenarios: Plugin = {
  name: 'shipped-scenarios',
  resolveId: (id) => (id in VIRTUAL ? `\0${id}` : undefined),
  load(id) {
    const [, file] = CHECKED.exec(id) ?? [];
    if (file) return { code: `export default ${checkedFile(file)}`, moduleType: 'js' };
    const facts = VIRTUAL[id.replace('\0', '')];
    if (!facts || !id.startsWith('\0')) return undefined;
    const files = readdirSync(SCENARIOS).filter((name) => name.endsWith('.json'));
    const listed = files.map((name) => facts(name.replace(/\.json$/, ''), parsed(name) as Shipped));
    return `export default ${JSON.stringify(listed)}`;
  },
};
