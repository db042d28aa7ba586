/** The command `replay`: a recording plays again to the same bits, and one that was tampered with does not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordingFromText } from '../../src/headless/replay/file.ts';
import { main } from '../../src/headless/replay.main.ts';
import { ENGINE_VERSION } from '../../src/sim/version.ts';
import { mutated } from '../support/mutants.ts';
import { smallJson } from '../support/scenarios.ts';
import { caught, filesIn, scratch } from './command.ts';

interface Kept {
  engineVersion: string;
  seed: string;
  changes: Record<string, unknown>;
  scenario: { accounts: { posts: { linksPerDay: number } }[]; title?: string; platform?: string };
  columns: string[];
  keyframes: string[][];
}

const directory = scratch({ 'small.json': JSON.stringify(smallJson()) });
async function replay(...argv: string[]) {
  const { io, texts } = caught(directory);
  return { status: await main(argv, io), ...texts };
}
/** Plays a recording with something changed in it. */
async function tampered(change: (kept: Kept) => void) {
  const kept = JSON.parse(readFileSync(join(directory, 'run.json'), 'utf8')) as Kept;
  change(kept);
  writeFileSync(join(directory, 'tampered.json'), JSON.stringify(kept));
  return await replay('tampered.json');
}

beforeAll(async () => {
  const kept = await replay(
    'small.json',
    '--keep',
    'run.json',
    '--seed',
    '7',
    '--set',
    'tolerance=30',
  );
  expect(kept).toEqual({ status: 0, out: '', err: 'run.json: written, 4 keyframes\n' });
});

it('plays to the same bits, keyframe by keyframe', async () => {
  const { status, out, err } = await replay('run.json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^Played again to the same bits: 4 keyframes of 1\d\d columns\.\n$/);
  expect(filesIn(directory)).not.toContain('run.json.new');
});

describe('a recording that was tampered with', () => {
  it('is refused with the moment and the column, whichever bit it is', async () => {
    const places = fc.record({ day: fc.nat(3), column: fc.nat(10_000), digit: fc.nat(15) });
    await fc.assert(
      fc.asyncProperty(places, async ({ day, column, digit }) => {
        let name = '';
        const { status, out, err } = await tampered(({ columns, keyframes }) => {
          const n = column % columns.length;
          name = columns[n] ?? '';
          const hash = [...(keyframes[day]?.[n] ?? '')];
          hash[digit] = (Number.parseInt(hash[digit] ?? '', 16) ^ 1).toString(16);
          keyframes[day]?.splice(n, 1, hash.join(''));
        });
        expect({ status, out }).toEqual({ status: 1, out: '' });
        expect(err).toMatch(
          new RegExp(
            `^tampered.json: tick ${96 * day} \\(\\w{3} 00:00\\): ${name}: found \\w{16}, expected \\w{16}\n$`,
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, (kept: Kept) => void, RegExp]>([
    ['seed', (kept) => (kept.seed = '8'), /^tampered.json: tick 0 .*: people\.\w+: found/],
    [
      'scenario',
      ({ scenario: { accounts } }) => accounts[0] && accounts[0].posts.linksPerDay++,
      /^tampered.json: tick 0 .*: posts: found/,
    ],
    ['changed value', (kept) => (kept.changes = {}), /^tampered.json: tick 0 .*: rules: found/],
    [
      'list of columns',
      ({ columns }) => columns.reverse(),
      /^tampered.json: tick 0 .*: rules: found \w{16}, expected \w{16}; 1\d\d other columns likewise/,
    ],
  ])('is refused with the start, where its %s is another', async (_, change, told) => {
    const { status, err } = await tampered(change);
    expect(status).toBe(1);
    expect(err).toMatch(told);
  });

  it.each<[string, (kept: Kept) => void, string]>([
    [
      'of another engine version',
      (kept) => (kept.engineVersion = '0.0.9'),
      `engineVersion: found "0.0.9", expected "${ENGINE_VERSION}"`,
    ],
    ['that lost a keyframe', ({ keyframes }) => keyframes.pop(), 'keyframes: found 3, expected 4'],
    [
      'with a hash that is none',
      ({ keyframes }) => keyframes[1]?.splice(3, 1, 'x'),
      'keyframes[1]: expected 1',
    ],
    [
      'with a value out of range',
      (kept) => (kept.changes = { tolerance: -1 }),
      'changes.tolerance: ',
    ],
    [
      'with a scenario that is none',
      ({ scenario }) => (scenario.platform = 'none'),
      'scenario.platform: ',
    ],
  ])('is refused unplayed: one %s', async (_, change, told) => {
    const { status, out, err } = await tampered(change);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`tampered.json: ${told}`);
  });

  it('never throws, whatever it is', () => {
    const kept: unknown = JSON.parse(readFileSync(join(directory, 'run.json'), 'utf8'));
    fc.assert(
      fc.property(mutated([kept]), ({ text }) => {
        const read = recordingFromText(text);
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

it('tells what is wrong with how it is called', async () => {
  const alone = await replay('run.json', '--seed', '3');
  expect(alone.status).toBe(2);
  expect(alone.err).toMatch(/^replay: --seed: goes with --keep/);
  expect((await replay()).err).toMatch(/^replay: no file is named/);
  expect((await replay('none.json')).err).toBe('none.json: no such file\n');
  expect((await replay('--help')).out).toContain('--keep FILE');
});
