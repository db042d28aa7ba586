/**
 * The shipped story, quarter of an hour by quarter of an hour, as it was when last agreed on. After
 * a change of the model that is meant: `UPDATE=1 npx vitest run tests/sim/golden.test.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/model.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { momentOf } from '../../src/sim/picture.ts';
import { mustRead, shippedJson } from '../support/scenarios.ts';

const FILE = 'tests/golden/half-by-tuesday.json';
const COUNTS = ['friends', 'listening', 'muted', 'stopped', 'left', 'links', 'responses'] as const;
const SEEDS = ['1', '2', '3'];

interface Golden {
  /** Names of the numbers in each moment. */
  readonly counts: string;
  /** By seed: the state's hash at the end, and `Sun 14:30: 200 131 …` for each tick. */
  readonly seeds: Readonly<Record<string, { fingerprint: string; moments: readonly string[] }>>;
}

function played(seed: string): Golden['seeds'][string] {
  const { world, end, advance } = simulate({ scenario: mustRead(shippedJson()), seed });
  advance(end);
  const moments = Array.from({ length: end + 1 }, (_, tick) => {
    const moment = momentOf(world, 0, tick);
    return `${world.calendar.label(tick)}: ${COUNTS.map((count) => moment[count]).join(' ')}`;
  });
  return { fingerprint: fingerprint(world), moments };
}

/** `Sun 14:30: listening 131, golden 133`, or nothing where two stories are the same. */
function firstDifference(found: readonly string[], golden: readonly string[]): string | undefined {
  for (let tick = 0; tick < Math.max(found.length, golden.length); tick++) {
    if (found[tick] === golden[tick]) continue;
    const [ours, theirs] = [found[tick], golden[tick]].map((moment) => {
      const [label, counts = ''] = moment?.split(': ') ?? [];
      return { label, counts: counts.split(' ') };
    });
    if (!ours?.label || !theirs?.label || ours.label !== theirs.label) {
      return `tick ${tick}: ${ours?.label ?? 'nothing'}, golden ${theirs?.label ?? 'nothing'}`;
    }
    const parts = COUNTS.flatMap((count, c) => {
      const [is, was] = [ours.counts[c], theirs.counts[c]];
      return is === was ? [] : [`${count} ${is}, golden ${was}`];
    });
    return `${ours.label}: ${parts.join('; ')}`;
  }
  return undefined;
}

if (process.env['UPDATE'] === '1') {
  const seeds = Object.fromEntries(SEEDS.map((seed) => [seed, played(seed)]));
  writeFileSync(FILE, `${JSON.stringify({ counts: COUNTS.join(' '), seeds }, null, 2)}\n`);
}

describe('half by Tuesday', () => {
  const golden: Golden = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as Golden)
    : { counts: '', seeds: {} };

  it('has a golden file of these counts and seeds', () => {
    expect(golden.counts).toBe(COUNTS.join(' '));
    expect(Object.keys(golden.seeds)).toEqual(SEEDS);
  });

  it.each(SEEDS)('goes as agreed with seed %s', (seed) => {
    const { moments, fingerprint: bits } = played(seed);
    expect(firstDifference(moments, golden.seeds[seed]?.moments ?? [])).toBeUndefined();
    expect(bits).toBe(golden.seeds[seed]?.fingerprint);
  });
});

describe('a difference is told by its first moment', () => {
  const story = ['Sun 14:15: 200 140 1 2 0 3 0', 'Sun 14:30: 200 133 1 2 0 3 0'];

  it.each([
    [[...story], undefined],
    [
      [story[0] ?? '', 'Sun 14:30: 200 131 3 2 0 3 0'],
      'Sun 14:30: listening 131, golden 133; muted 3, golden 1',
    ],
    [story.slice(0, 1), 'tick 1: nothing, golden Sun 14:30'],
    [['Mon 14:15: 200 140 1 2 0 3 0'], 'tick 0: Mon 14:15, golden Sun 14:15'],
  ])('%j: %s', (found, told) => {
    expect(firstDifference(found, story)).toBe(told);
  });
});
