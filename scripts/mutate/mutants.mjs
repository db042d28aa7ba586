// All mutants of the engine, the strategies, and the code of files and links, as Stryker's
// instrumenter makes them, and the same files with counters for what each test runs.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { root } from '../lib/root.mjs';
import { wordsOnly } from './words.mjs';

/** @typedef {import('./types.ts').Mutant} Mutant */

/** Mutations whose replacement is no expression, and so stands without parentheses. */
const BARE = ['BlockStatement'];

const quiet = new Proxy({}, { get: () => () => false });

/** Files of TypeScript under paths, relative to the root. @param {readonly string[]} paths */
export function sources(paths) {
  return paths.flatMap((path) => {
    if (!statSync(join(root, path)).isDirectory()) return [path];
    const names = /** @type {string[]} */ (readdirSync(join(root, path), { recursive: true }));
    const files = names.filter((name) => name.endsWith('.ts')).map((name) => `${path}/${name}`);
    return files.map((name) => name.replaceAll('\\', '/')).sort();
  });
}

/**
 * The mutants of files, numbered from 0, and the files' texts with a counter at each of them.
 * @param {readonly string[]} files relative to the root
 */
export async function mutantsOf(files) {
  const contents = files.map((name) => readFileSync(join(root, name), 'utf8'));
  const instrumenter = new Instrumenter(/** @type {any} */ (quiet));
  const { files: counted, mutants } = await instrumenter.instrument(
    files.map((name, index) => ({ name, mutate: true, content: contents[index] ?? '' })),
    { plugins: null, excludedMutations: [], ignorers: [wordsOnly], noHeader: true },
  );
  const offsets = contents.map(lineOffsets);
  return {
    counted: new Map(counted.map(({ name, content }) => [name, cheap(content)])),
    mutants: mutants.map((raw) => {
      const at = files.indexOf(raw.fileName);
      const content = contents[at] ?? '';
      const place = (/** @type {{ line: number, column: number }} */ { line, column }) =>
        (offsets[at]?.[line] ?? 0) + column;
      const [start, end] = [place(raw.location.start), place(raw.location.end)];
      return /** @type {Mutant} */ ({
        id: Number(raw.id),
        file: raw.fileName,
        line: raw.location.start.line + 1,
        start,
        end,
        operator: raw.mutatorName,
        original: content.slice(start, end),
        replacement: standing(raw.mutatorName, raw.replacement),
        ignored: raw.statusReason,
      });
    }),
  };
}

/** `a && b` for `a || b` must hold together whatever stands beside it. */
function standing(/** @type {string} */ operator, /** @type {string} */ code) {
  const bare = BARE.includes(operator) || /^(case\b|default:)/.test(code);
  return bare ? code : `(${code})`;
}

/**
 * The instrumenter's text with its switches off and its counters as bytes of one array: as calls they
 * make the engine ten times slower.
 * @param {string} text
 */
function cheap(text) {
  const counted = text
    .replace(/stryMutAct_9fa48\("\d+"\)/g, 'false')
    .replace(/stryCov_9fa48\(([^)]*)\)/g, (_, ids) =>
      ids
        .replace(
          /"(\d+)",? ?/g,
          (/** @type {string} */ _, /** @type {string} */ id) => `(ran[${id}]=1),`,
        )
        .slice(0, -1),
    );
  return `const ran = globalThis.mutantsRun;\n${counted}`;
}

/** @param {string} text */
function lineOffsets(text) {
  const offsets = [0];
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') offsets.push(i + 1);
  return offsets;
}
