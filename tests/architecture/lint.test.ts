// The linter's rules are configuration, and configuration rots in silence: each rule that the
// project relies on is broken here on purpose, and the real linter must see it.

import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from './support/files.ts';

const GLOBAL = 'lint/style/noRestrictedGlobals';
const PROPERTY = 'lint/nursery/noJsRestrictedProperties';
const IMPORT = 'lint/style/noRestrictedImports';

const engineGlobals = [
  ...['Date.now()', 'new Date()', 'performance.now()', 'crypto.randomUUID()', 'setTimeout(f, 1)'],
  ...['setInterval(f, 1)', 'requestAnimationFrame(f)', 'queueMicrotask(f)', 'window.f()'],
  ...['document.title', 'self.name', 'globalThis.Date', 'localStorage.length', 'fetch("x")'],
  ...['navigator.language', 'process.env', 'console.log(1)', 'new Intl.Collator()'],
];
const mathFunctions = [
  ...['random', 'exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'sin', 'cos', 'tan'],
  ...['asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
  ...['cbrt', 'hypot'],
];

/** Layer, code, and the rule that must see it. */
const planted: [where: string, code: string, rule: string][] = [
  ...engineGlobals.map((code): [string, string, string] => [
    'sim',
    `export const a = ${code};`,
    GLOBAL,
  ]),
  ...mathFunctions.map((name): [string, string, string] => [
    'sim',
    `export const a = Math.${name}(1);`,
    PROPERTY,
  ]),
  ['agents', 'export const a = Math.random();', PROPERTY],
  ['agents', 'export const a = Date.now();', GLOBAL],
  ['agents', 'export const a = "b".localeCompare("c");', PROPERTY],
  ['sim', "export { a } from '../agents/index.ts';", IMPORT],
  ['sim', "export { a } from 'd3';", IMPORT],
  ['agents', "export { a } from '../viz/graph.ts';", IMPORT],
  ['agents', "export { a } from 'node:fs';", IMPORT],
  ['viz', "export { a } from '../agents/index.ts';", IMPORT],
  ['viz', 'export const a = document.body.innerHTML;', PROPERTY],
  ['viz', 'document.body.insertAdjacentHTML("beforeend", location.hash);', PROPERTY],
  ['viz', 'export const a = eval(location.hash);', 'lint/security/noGlobalEval'],
  ['viz', 'export const a = new Function("return 1");', 'lint/nursery/noImpliedEval'],
  ['viz', 'export const a: any = 1;', 'lint/suspicious/noExplicitAny'],
  ['viz', 'console.log(1);', 'lint/suspicious/noConsole'],
  ['viz', 'async function f() {}\nf();', 'lint/nursery/noFloatingPromises'],
  ['viz', 'export const a = 1;\n'.repeat(251), 'lint/style/noExcessiveLinesPerFile'],
];

const harmless = [
  ['sim', 'export const a = (b: Float64Array, i: number) => Math.sqrt(Math.max(b[i]!, 0));'],
  ['sim', "export { a } from './model.ts';\n\nexport const b = Math.LN2;"],
  ['sim', "import * as z from 'zod/mini';\n\nexport const a = z.number();"],
  ['agents', "import { a } from '../sim/params.ts';\n\nexport const b = a;"],
  ['viz', 'export const a = performance.now() + Math.exp(1) + Date.now();'],
];

let seen: Map<string, Set<string>>;

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'half-by-tuesday-lint-'));
  for (const file of ['biome.json', '.gitignore']) copyFileSync(join(root, file), join(dir, file));
  planted.forEach(([where, code], i) => {
    plant(join(dir, 'src', where, `planted${i}.ts`), code);
  });
  harmless.forEach(([where = '', code = ''], i) => {
    plant(join(dir, 'src', where, `harmless${i}.ts`), code);
  });
  seen = await lint(dir);
  rmSync(dir, { recursive: true, force: true });
}, 60_000);

describe('the linter sees', () => {
  test.each(planted.map(([where, code, rule], i) => ({ where, code: code.slice(0, 60), rule, i })))(
    '$rule in src/$where: $code',
    ({ where, rule, i }) => {
      expect([...(seen.get(`src/${where}/planted${i}.ts`) ?? [])]).toContain(rule);
    },
  );
});

test('the linter lets through what is harmless', () => {
  expect([...seen.keys()].filter((file) => file.includes('harmless'))).toEqual([]);
});

function plant(file: string, code: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\n`);
}

/** The errors of each file, by rule. */
function lint(dir: string): Promise<Map<string, Set<string>>> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: dir, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (!error) return reject(new Error('the linter found nothing at all'));
      if (!stdout.startsWith('{')) return reject(new Error(`the linter crashed: ${stderr}`));
      const found = new Map<string, Set<string>>();
      for (const { severity, category, location } of JSON.parse(stdout).diagnostics) {
        if (severity !== 'error' || !location?.path) continue;
        const rules = found.get(location.path) ?? new Set();
        found.set(location.path, rules.add(category));
      }
      resolve(found);
    });
  });
}
