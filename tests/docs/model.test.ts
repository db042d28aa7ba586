/** The documentation against the code: tables, parameters, dice, codes of the evidence, links. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byHand, withParts } from '../../src/headless/reference/page.ts';
import { GENERATED } from '../../src/headless/reference/tables.ts';
import { Purpose } from '../../src/sim/dice.ts';
import { keysOf, MODEL } from '../../src/sim/params/index.ts';
import { committed } from '../architecture/support/files.ts';
import { deadLinks, section, unmentioned } from './check.ts';

const PAGE = 'docs/model.md';
const STALE = `${PAGE} is stale: run npm run -s docs`;
const page = readFileSync(PAGE, 'utf8');
const written = byHand(page);
const submodels = section(written, '7 Submodels');
/** Where the meaning of a parameter is told: without the table of dice, which has the same names. */
const told = (section(written, '5 Initialisation') + submodels).replaceAll(/^\| \d+ \| `.*$/gm, '');

/** Content of a file, an empty text for a directory, undefined where there is nothing. */
function read(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  return statSync(path).isDirectory() ? '' : readFileSync(path, 'utf8');
}

describe('docs/model.md', () => {
  it('has the tables that the code has now', () => {
    expect(withParts(page, GENERATED) === page, STALE).toBe(true);
  });

  it.each(['model', 'platform'] as const)(
    'tells in its submodels what each %s parameter does',
    (scope) => {
      expect(keysOf(scope).length).toBeGreaterThan(0);
      expect(unmentioned(keysOf(scope), told)).toEqual([]);
    },
  );

  it.each(['population', 'account', 'posts'] as const)(
    'says by hand where each %s parameter is used',
    (scope) => {
      expect(unmentioned(keysOf(scope), written)).toEqual([]);
    },
  );

  it('lists every purpose of a draw with its number', () => {
    const rows = Object.entries(Purpose).map(([name, number]) => `| ${number} | \`${name}\` |`);
    expect(rows.filter((row) => !submodels.includes(row))).toEqual([]);
  });

  it('explains every code of the evidence that it uses', () => {
    const codes = section(written, '11 Codes of the evidence');
    const heads = codes.split('\n').map((row) => row.split('|')[1] ?? '');
    const explained = heads.flatMap((head) => head.match(/\b[SCEX]\d+\b/g) ?? []);
    const used = page.replace(codes, '').match(/\b[SCEX]\d+\b/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    expect([...new Set(used)].filter((code) => !explained.includes(code))).toEqual([]);
  });
});

describe('every page', () => {
  const pages = committed().filter((file) => /^(README\.md|docs\/.+\.md)$/.test(file));

  it('is looked at', () => {
    expect(pages).toContain(PAGE);
  });

  it('has no relative link that leads nowhere', () => {
    expect(pages.flatMap((file) => deadLinks(file, readFileSync(file, 'utf8'), read))).toEqual([]);
  });
});

describe('a planted fault is caught:', () => {
  it('a generated part that was edited, or lost', () => {
    const row = `| \`tolerance\` | ${MODEL.tolerance.default}`;
    const fresh = withParts(page, GENERATED);
    const edited = fresh.replace(row, `${row}1`);
    expect(edited).not.toBe(fresh);
    expect(withParts(edited, GENERATED)).toBe(fresh);
    expect(() => withParts(page.replaceAll('metrics', 'metres'), GENERATED)).toThrow('metres');
    expect(() => withParts(page.replace('<!-- end of metrics', ''), GENERATED)).toThrow('end of');
    expect(() => withParts(written, GENERATED)).toThrow('no such part');
    expect(() => withParts(page + page, GENERATED)).toThrow('twice');
  });

  it('a parameter that only its table mentions', () => {
    const text = 'Of `one`, `2 · two` and three.\n\n```\nfour = 4 · five\n```\n';
    const keys = ['one', 'two', 'three', 'four', 'five', 'on'];
    expect(unmentioned(keys, text)).toEqual(['three', 'on']);
    expect(unmentioned(['leftByDrift'], page)).toEqual([]);
    expect(unmentioned(['leftByDrift', 'tick'], byHand(page))).toEqual(['leftByDrift']);
  });

  it('links to files and headings that are not there', () => {
    const text = '[a](gone.md) [b](ledger.md) [c](#here) [d](#gone) [e](ledger.md#gone)\n# Here\n';
    const more =
      '![f](../img/gone.png) <a href="gone.html"> [g](https://example.org/x)\n\n[h]: lost';
    const code = '`[i](gone.md)`\n\n```\n[j](gone.md)\n```\n';
    expect(deadLinks('docs/x.md', text + more + code, read)).toEqual(
      ['gone.md', '#gone', 'ledger.md#gone', '../img/gone.png', 'gone.html', 'lost'].map(
        (link) => `docs/x.md: ${link} leads nowhere`,
      ),
    );
  });
});
