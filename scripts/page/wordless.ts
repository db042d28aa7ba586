/**
 * The parameter table without its words, for the workers: what a row is called, what it does and
 * where it comes from is read by people, on the page.
 */
import type { Plugin } from 'vite';
import { parseSync, Visitor } from 'vite';

const TABLES = /\/src\/sim\/params\/[^/]+\.ts$/;
const WORDS = ['label', 'doc', 'source', 'unit'];

/** The code without such properties; blanks in their place keep every line and column. */
export function wordless(code: string): string {
  let left = code;
  const visitor = new Visitor({
    ObjectExpression({ properties, end: closed }) {
      for (const [n, property] of properties.entries()) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        if (!WORDS.includes(property.key.name)) continue;
        // The comma behind the last one goes too.
        const end = properties[n + 1]?.start ?? closed - 1;
        const blank = code.slice(property.start, end).replace(/\S/g, ' ');
        left = left.slice(0, property.start) + blank + left.slice(end);
      }
    },
  });
  visitor.visit(parseSync('table.ts', code).program);
  return left;
}

/** For the workers only. */
export const wordlessTables = (): Plugin => ({
  name: 'wordless-tables',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) => (TABLES.test(id) ? { code: wordless(code), map: null } : undefined),
});
