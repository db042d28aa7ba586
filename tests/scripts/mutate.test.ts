/** `npm run mutate` on planted code: what becomes of each mutant is known beforehand. */
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.mjs';
import { planner } from '../../scripts/mutate/coverage.mjs';
import { noted, open, recalled } from '../../scripts/mutate/known.mjs';
import { mutantsOf } from '../../scripts/mutate/mutants.mjs';
import { Process } from '../../scripts/mutate/process.mjs';
import { report } from '../../scripts/mutate/report.mjs';
import { drawn, interval } from '../../scripts/mutate/sample.mjs';
import type { Covered, Mutant, Outcome } from '../../scripts/mutate/types.ts';

const FILE = 'tests/fixtures/mutants/planted.ts';
const TESTS = 'tests/fixtures/mutants/planted.tests.ts';

// The processes are polite: beside other tests they take their time.
describe('a mutant', { timeout: 60_000 }, () => {
  let mutants: Mutant[] = [];
  let plan: ReturnType<typeof planner>;
  const process = new Process();
  afterAll(() => process.end());

  beforeAll(async () => {
    const made = await mutantsOf([FILE]);
    mutants = made.mutants;
    const counting = new Process({ [join(root, FILE)]: made.counted.get(FILE) ?? '' });
    const covered = await counting.ask({ kind: 'cover', test: TESTS }, () => 20_000);
    counting.end();
    plan = planner(new Map([[TESTS, covered as Covered]]));
  }, 60_000);

  /** What becomes of the mutants of some code, by what replaces it. */
  async function outcomes(original: string, limit = 30_000): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const mutant of mutants.filter((one) => one.original === original)) {
      const tests = plan(mutant);
      const answer = tests.length
        ? await process.ask({ kind: 'mutate', mutant, tests }, () => limit)
        : { kind: 'nobody' };
      found[mutant.replacement] = answer.kind;
    }
    return found;
  }

  test('that changes what a test asks for is killed', async () => {
    expect(await outcomes('age > 60')).toEqual({
      '(true)': 'killed',
      '(false)': 'killed',
      '(age >= 60)': 'killed',
      '(age <= 60)': 'killed',
    });
  });

  test('that no test asks about survives, and one in code that no test runs is said to be so', async () => {
    expect(await outcomes('of * 2')).toEqual({ '(of / 2)': 'survived' });
    expect(new Set(Object.values(await outcomes('x === 1')))).toEqual(new Set(['nobody']));
  });

  test('without end is a time-out, and the next one is tried in another process', async () => {
    expect(await outcomes('n++', 3000)).toEqual({ '(n--)': 'timeout' });
    expect(await outcomes('total += n')).toEqual({ '(total -= n)': 'killed' });
  });

  test('is run against no test but those that run it', () => {
    const [mutant] = mutants.filter(({ original }) => original === 'of * 2');
    expect(mutant && plan(mutant)).toMatchObject([{ test: TESTS, only: [1] }]);
  });

  test('of words for people is left out', () => {
    const left = mutants.filter(({ ignored }) => ignored).map(({ original }) => original);
    expect(left).toEqual(["'Words'", '`more of them`']);
  });

  test('is no news while the tests fail without it', async () => {
    const text =
      'export const isOld = () => 7; export const row = () => [], sum = row, TABLE = [];';
    const broken = new Process({ [join(root, FILE)]: text });
    const answer = await broken.ask({ kind: 'cover', test: TESTS }, () => 20_000);
    broken.end();
    expect(answer).toMatchObject({ kind: 'invalid', message: expect.stringContaining('age') });
  });
});

describe('the score', () => {
  const tried = (kind: Outcome['kind'], many: number) =>
    Array.from({ length: many }, (_, id) => ({ id, file: 'src/a.ts', kind }) as Mutant & Outcome);

  test('counts time-outs and what no test runs as survivors, and no program not at all', () => {
    const lines: string[] = [];
    const all = [
      ...tried('killed', 85),
      ...tried('survived', 5),
      ...tried('timeout', 6),
      ...tried('nobody', 4),
      ...tried('invalid', 50),
    ];
    const say = (line: string) => lines.push(line);
    expect(report(all, { sampled: true, list: false, say })).toBe(0.85);
    expect(lines.at(-1)).toContain('within 76.7 % and 90.7 %');
  });

  test('of a sample has an interval that gets narrower with it', () => {
    const [low, high] = interval(85, 100);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.767', '0.907']);
    const [closer] = interval(850, 1000);
    expect(closer).toBeGreaterThan(low);
  });
});

describe('a sample', () => {
  const files = ['src/a/x.ts', 'src/b/y.ts'];
  const list = Array.from({ length: 300 }, (_, id) => ({
    id,
    file: files[id < 200 ? 0 : 1] ?? '',
  }));

  test('has of each folder its share, the same for the same seed, another for another', () => {
    const sample = drawn(list, 30, '1');
    expect(sample.filter(({ file }) => file === files[0])).toHaveLength(20);
    expect(sample).toHaveLength(30);
    expect(new Set(sample).size).toBe(30);
    expect(drawn(list, 30, '1')).toEqual(sample);
    expect(drawn(list, 30, '2')).not.toEqual(sample);
  });

  test('of all is all', () => {
    expect(new Set(drawn(list, 300, '1'))).toEqual(new Set(list));
  });
});

describe('a run that was cut', () => {
  const plans = [
    { test: 'a.test.ts', only: [0, 2], milliseconds: 5 },
    { test: 'b.test.ts', only: [1], milliseconds: 5 },
  ];
  const hashes = new Map([
    ['a.test.ts', 'a1'],
    ['b.test.ts', 'b1'],
  ]);
  const changed = new Map([...hashes, ['a.test.ts', 'a2']]);
  const outcome = fc.oneof(
    fc.constantFrom<Outcome>({ kind: 'survived' }, { kind: 'invalid', message: 'no program' }),
    fc.record({
      kind: fc.constantFrom('killed' as const, 'timeout' as const),
      by: fc.constant('a.test.ts: stays'),
    }),
  );
  /** As it comes back from the disk. */
  const kept = (found: Outcome) =>
    JSON.parse(JSON.stringify(noted(found, plans, { passed: {} }, hashes)));

  test('knows what became of each mutant, however often it is cut', () => {
    fc.assert(
      fc.property(outcome, fc.integer({ min: 1, max: 4 }), (found, cuts) => {
        let before = kept(found);
        for (let n = 0; n < cuts; n++) {
          const known = recalled(plans, before, hashes);
          expect(known?.kind).toBe(found.kind);
          before = kept(known as Outcome);
        }
      }),
    );
  });

  test('tries again what a test that was changed since may see, and only by that one', () => {
    for (const kind of ['killed', 'timeout'] as const)
      expect(recalled(plans, kept({ kind, by: 'a.test.ts: stays' }), changed)).toBeUndefined();
    const survivor = kept({ kind: 'survived' });
    expect(recalled(plans, survivor, changed)).toBeUndefined();
    expect(open(plans, survivor, changed).map(({ test: name }) => name)).toEqual(['a.test.ts']);
  });
});
