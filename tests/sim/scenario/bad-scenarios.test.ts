/**
 * Scenario files with things wrong in them, a file for each kind: `NAME.input.json` gives the lines
 * of `NAME.output.txt`, one for each problem. To add a kind, write an input, run with `UPDATE=1`, and
 * read what comes out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../src/model.ts';
import { readScenario } from '../../../src/read-scenario.ts';
import { METRIC_NAMES } from '../../../src/sim/metrics.ts';
import { problemLine } from '../../../src/sim/scenario/types.ts';

const FOLDER = 'tests/fixtures/bad-scenarios';
const INPUT = '.input.json';
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(INPUT))
  .map((file) => file.slice(0, -INPUT.length));

/** Lists of what is registered stand for themselves: a new strategy changes no line. */
const LISTS = Object.entries({ ...NAMES, metrics: METRIC_NAMES }).map(
  ([what, list]) => [list.map((one) => JSON.stringify(one)).join(', '), `(all ${what})`] as const,
);

function linesOf(name: string): string[] {
  const json: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}${INPUT}`, 'utf8'));
  const read = readScenario(json);
  return read.ok ? [] : read.problems.map((problem) => told(problemLine(`${name}.json`, problem)));
}

const told = (line: string) =>
  LISTS.reduce((text, [list, short]) => text.replace(list, short), line);

if (process.env['UPDATE'] === '1') {
  for (const name of names) {
    writeFileSync(`${FOLDER}/${name}.output.txt`, `${linesOf(name).join('\n')}\n`);
  }
}

describe.each(names)('bad %s', (name) => {
  const lines = linesOf(name);

  it('are told as agreed', () => {
    const output = readFileSync(`${FOLDER}/${name}.output.txt`, 'utf8');
    expect(`${lines.join('\n')}\n`).toBe(output);
  });

  it('have one line each, with file, path and what was found', () => {
    const places = lines.map((line) => line.split(': ').slice(0, 2).join(': '));
    expect(new Set(places).size).toBe(lines.length);
    for (const line of lines) {
      expect(line).toMatch(/^[a-z-]+\.json: [\w[\].]+: (.+ (is|are) |is (missing|not)|has )/);
      // The words of the library that checks shapes, and of the language.
      expect(line).not.toMatch(/Invalid|Unrecognized|undefined|\[object/);
    }
  });
});

it('every kind has its lines, and no lines are without a kind', () => {
  const outputs = readdirSync(FOLDER).filter((file) => file.endsWith('.output.txt'));
  expect(outputs.sort()).toEqual(names.map((name) => `${name}.output.txt`).sort());
  for (const kind of ['accounts', 'population', 'events', 'runs', 'claims']) {
    expect(names).toContain(kind);
  }
});
