/**
 * The licences of all that is shipped, as one file beside the page: minified chunks carry none, and
 * the hundred small modules of stdlib would say the same paragraph a hundred times.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ROOT = new URL('../../', import.meta.url);
/** The file's name; the page links to it. */
const FILE = 'licences.txt';
const LINE = '-'.repeat(80);

interface Locked {
  readonly dev?: boolean;
  readonly version?: string;
}

/** Every package that is no tool, and its licence and notices: those with the same words together. */
export function licences(): string {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8'));
  const packages = Object.entries(lock.packages as Record<string, Locked>);
  const named = new Map<string, string[]>();
  for (const [path, { dev, version }] of packages) {
    if (path === '' || dev) continue;
    const name = path.replace(/^.*node_modules\//, '');
    const words = wordsOf(path);
    named.set(words, [...(named.get(words) ?? []), `${name} ${version}`]);
  }
  const own = readFileSync(new URL('LICENSE', ROOT), 'utf8').trim();
  const others = [...named].map(([words, names]) => `${names.join('\n')}\n\n${words}`);
  return [`Half by Tuesday\n\n${own}`, ...others].join(`\n\n${LINE}\n\n`);
}

/** @throws Error when a package says nowhere under which licence it is */
function wordsOf(path: string): string {
  const folder = new URL(`${path}/`, ROOT);
  const files = readdirSync(folder);
  const text = (file: string) => readFileSync(new URL(file, folder), 'utf8').trim();
  const stated = files.filter((file) => /^(licen[sc]e|copying)/i.test(file)).map(text);
  const notices = files.filter((file) => /^notice/i.test(file)).map(text);
  const told = files.filter((file) => /^readme/i.test(file)).map(section);
  const licence = stated.length > 0 ? stated : told.filter((words) => words !== '');
  if (licence.length === 0)
    throw new Error(`${path}: found no licence; expected LICENSE or README`);
  return [...licence, ...notices].join('\n\n');

  /** From the heading on that speaks of the licence. */
  function section(file: string): string {
    const words = text(file);
    const start = words.search(/^[# ]*licen[sc]e\b/im);
    return start < 0 ? '' : words.slice(start);
  }
}

/** Writes the file into the built page. */
export const licenceFile: Plugin = {
  name: 'licence-file',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: FILE, source: licences() });
  },
};
