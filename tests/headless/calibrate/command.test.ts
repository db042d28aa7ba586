/** The command `calibrate`: its table, its data, its verdicts, and what it refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact, Figure } from '../../../src/headless/calibrate/fact.ts';
import { FACTS } from '../../../src/headless/calibrate/facts/index.ts';
import { POPULATIONS } from '../../../src/headless/calibrate/populations.ts';
import type { FactRow } from '../../../src/headless/calibrate/rows.ts';
import { factMarkdown } from '../../../src/headless/calibrate/show.ts';
import { main } from '../../../src/headless/calibrate.main.ts';
import { byHand } from '../../../src/headless/reference/page.ts';
import { ENGINE_VERSION } from '../../../src/sim/version.ts';
import { calibrate, caught, scratch } from '../command.ts';

/** E8 needs no run: networks are looked at as they begin. */
const QUICK = ['--only', 'E8', '--seeds', '1', '--jobs', '1'];

interface Row extends Record<string, unknown> {
  readonly figures: Record<string, unknown>[];
}
const rowsIn = (out: string): Row[] => (JSON.parse(out) as { facts: Row[] }).facts;

/** The facts with another band for the first figure of E8. */
const planted = (band: readonly [number, number]): Fact[] =>
  FACTS.map((fact) => {
    const [first = '', figure] = Object.entries(fact.figures)[0] ?? [];
    if (fact.id !== 'E8') return fact;
    const others = Object.entries(fact.figures).map(([name, other]): [string, Figure] => [
      name,
      { ...other, band: [0, 1e9] },
    ]);
    const figures = { ...Object.fromEntries(others), [first]: { ...(figure as Figure), band } };
    return { ...fact, figures };
  });

async function run(facts: readonly Fact[], ...more: string[]) {
  // Nested, so that no data folder lies beside it.
  const { io, texts } = caught(join(scratch({ 'home/here.txt': '' }), 'home'));
  const status = await main([...QUICK, ...more], io, facts);
  return { status, ...texts };
}

describe('the command calibrate', () => {
  it('gives each fact as data', async () => {
    const { status, out, err } = await run(planted([0, 1]), '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(Object.keys(JSON.parse(out))).toEqual(['facts']);
    const [row] = rowsIn(out);
    expect(row).toMatchObject({ id: 'E8', published: 0.54, band: [0, 1], verdict: 'within' });
    expect(row?.['low']).toBe(row?.['measured']);
    expect(row?.['high']).toBe(row?.['measured']);
    expect(row?.figures.map(({ name }) => name)).toEqual(['mutual', 'clustering', 'exponent']);
    expect(row?.['note']).toContain('is missing in the data folder');
    expect(row).not.toHaveProperty('changed');
  });

  it('names what lies outside its band, and ends with 1', async () => {
    const { status, out, err } = await run(planted([0.9, 1]));
    expect(status).toBe(1);
    expect(err).toMatch(/^E8: mutual pairs: measured \d+\.\d %, expected 90\.0–100\n$/);
    expect(out).toMatch(/^E8 {2}Linked pairs that are .* OUTSIDE$/m);
    expect(out).toContain('0 of 1 fact within their bands.');
    expect(rowsIn((await run(planted([0.9, 1]), '--json')).out)[0]?.['verdict']).toBe('outside');
  });

  it('judges a fact by all of its figures', async () => {
    const facts = planted([0, 1]).map((fact) =>
      fact.id === 'E8'
        ? {
            ...fact,
            figures: {
              ...fact.figures,
              clustering: { ...(fact.figures['clustering'] as Figure), band: [0.9, 1] as const },
            },
          }
        : fact,
    );
    expect((await run(facts)).status).toBe(1);
  });

  it('says that constants were changed, and measures with them', async () => {
    const { out } = await run(planted([0, 1]), '--set', 'reciprocity=1', '--json');
    expect(rowsIn(out)[0]).toMatchObject({ measured: 1, changed: ['reciprocity=1'] });
    const table = await run(planted([0, 1]), '--set', 'reciprocity=1');
    expect(table.out).toContain('For exploring only: reciprocity=1 was changed.');
  });

  it('computes published figures from the data where it is there', async () => {
    const file = 'twitter_asu2009_follower_count_histogram.txt';
    const folder = scratch({ [file]: 'j n_j\n10 99\n100 5\n' });
    const { out } = await run(planted([0, 1]), '--data', folder, '--json');
    const exponent = rowsIn(out)[0]?.figures.find(({ name }) => name === 'exponent');
    expect(exponent?.['published']).toBeCloseTo(1 + 1 / Math.log(100 / 49.5), 9);
    const broken = scratch({ [file]: 'j n_j\n10 ninety\n' });
    const refused = await calibrate(scratch(), [...QUICK, '--data', broken]);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.lines).toEqual([`${file}: line 2: "10 ninety" is no pair of numbers`]);
  });

  it('writes its table into the page, and nothing by hand', async () => {
    const page = readFileSync(join('docs', 'calibration.md'), 'utf8');
    const home = join(scratch({ 'home/docs/calibration.md': page }), 'home');
    const { io, texts } = caught(home);
    const e8 = planted([0, 1]).filter(({ id }) => id === 'E8');
    expect(await main(['--write', '--seeds', '1', '--jobs', '1'], io, e8)).toBe(0);
    const files = ['docs/calibration.md', 'src/data/calibration.json'];
    expect(texts.err).toBe(files.map((file) => `${file}: written\n`).join(''));
    const written = readFileSync(join(home, 'docs', 'calibration.md'), 'utf8');
    expect(written.match(/^\| E\d+ \|/gm)).toEqual(['| E8 |']);
    expect(written).toContain('Measured with seed 1.');
    expect(byHand(written)).toBe(byHand(page));
    const data = JSON.parse(readFileSync(join(home, 'src/data/calibration.json'), 'utf8'));
    expect(data).toMatchObject({ engineVersion: ENGINE_VERSION, facts: [{ id: 'E8' }] });
    expect(data.remarks[0]).toBe('Measured with seed 1.');
    expect(data.facts[0].figures[0]).toMatchObject({ name: 'mutual', verdict: 'within' });
  });

  it('has written the same into the page and beside its sources', () => {
    const page = readFileSync(join('docs', 'calibration.md'), 'utf8');
    const { facts, remarks } = JSON.parse(
      readFileSync(join('src', 'data', 'calibration.json'), 'utf8'),
    ) as { facts: FactRow[]; remarks: string[] };
    expect(page).toContain(`\n${factMarkdown(facts, remarks)}\n`);
  });

  it('prints help that fits a terminal', async () => {
    const { status, out } = await calibrate(scratch(), ['--help']);
    expect(status).toBe(0);
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    for (const flag of ['seeds', 'only', 'set', 'data', 'json', 'write', 'jobs']) {
      expect(out).toContain(`--${flag}`);
    }
  });
});

describe('bad input of calibrate', () => {
  it.each([
    [
      ['--only', 'E13'],
      '--only: "E13" is no fact; expected E1 to E12; did you mean E1, E3 or E10?',
    ],
    [['--only', 'E1,,E2'], '--only: has an empty name in its list'],
    [['--set', 'tolerence=3'], '--set: tolerence: unknown parameter; did you mean tolerance?'],
    [['--set', 'tolerance=-3'], '--set: tolerance: -3 is less than the minimum 1'],
    [
      ['--set', 'linksPerDay=3'],
      '--set: linksPerDay: belongs to an account, which the populations state',
    ],
    [
      ['--write', '--only', 'E1'],
      '--write: contradicts --only: the page has all facts as they stand',
    ],
    [['--sedes', '4'], '--sedes: unknown option; did you mean --seeds?'],
    [['E1'], 'E1: is no option; all facts are measured (--only names some of them)'],
  ])('%j is refused in one line', async (argv, line) => {
    const { status, out, lines } = await calibrate(scratch(), argv);
    expect({ status, out, lines }).toEqual({ status: 2, out: '', lines: [`calibrate: ${line}`] });
  });

  it('is a data folder that was named and is not there', async () => {
    const { status, lines } = await calibrate(scratch(), [...QUICK, '--data', 'nowhere']);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^--data: .*nowhere: no such directory$/);
  });
});

describe('every fact', () => {
  it('stands in the order of the evidence, E1 to E12', () => {
    expect(FACTS.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, n) => `E${n + 1}`));
  });

  it.each(FACTS)('$id is judged by its first figure and measured in runs that exist', (fact) => {
    const [first] = Object.values(fact.figures);
    expect(first?.band).toBeDefined();
    for (const { band, published } of Object.values(fact.figures)) {
      if (!band || published === null) continue;
      expect(published).toBeGreaterThanOrEqual(band[0]);
      expect(published).toBeLessThanOrEqual(band[1]);
    }
    for (const { population, runs = [] } of fact.measures) {
      const ids = POPULATIONS[population].scenario.runs.map(({ id }) => id);
      expect(runs.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it.each(FACTS)('$id has its row and its note in docs/calibration.md', ({ id, source }) => {
    const page = readFileSync(join('docs', 'calibration.md'), 'utf8');
    expect(page).toMatch(new RegExp(`^\\| ${id} \\|`, 'm'));
    expect(page).toContain(`- **${id}** (${source}).`);
  });
});
