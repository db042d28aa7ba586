/**
 * Numbers are labels: the same people under other numbers, with dice that know them by their old
 * ones, live the same story to the bit.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Changes } from '../../src/model.ts';
import { TICKS_A_DAY } from '../../src/sim/calendar.ts';
import type { World } from '../../src/sim/world.ts';
import type { Pair } from '../support/graphs.ts';
import { edgeList, onGraph, villagers } from '../support/graphs.ts';
import { expectSame, firstDifference, historyOf } from '../support/history.ts';
import { oldNumbers } from '../support/relabelling.ts';

vi.mock('../../src/sim/dice.ts', async (original) => {
  const { withOldNumbers } = await import('../support/relabelling.ts');
  return withOldNumbers(await original());
});

const MEMBERS = 60;
const SEEDS = ['one', 'two', 'three'];

afterEach(() => {
  oldNumbers.of = [];
});

/** Three days of the pairs, with members under new numbers. */
function lived(pairs: readonly Pair[], seed: string, newNumbers: readonly number[], set: Changes) {
  const members = Math.max(...newNumbers) + 1;
  const old = Array.from({ length: members }, (_, a) => newNumbers.indexOf(a));
  // Those who are new get dice that nobody else has.
  const numbers = old.map((found, a) => (found < 0 ? 1000 + a : found));
  oldNumbers.of = numbers;
  const renumbered = pairs.map(
    ([a, b]) => [newNumbers[a] as number, newNumbers[b] as number] as const,
  );
  const { world, advance } = onGraph(edgeList(renumbered, members), seed, set);
  expect(world.accounts[0]?.member).toBe(newNumbers[MEMBERS - 1]);
  advance(3 * TICKS_A_DAY);
  return { world, label: (a: number) => String(numbers[a]) };
}

const SAME = Array.from({ length: MEMBERS }, (_, a) => a);

/** A shuffle that leaves nobody in place and no order as it was. */
const shuffled = SAME.map((a) => (a * 37 + 11) % MEMBERS);

/** Room for somebody else after every third member: the order of the old ones stays. */
const spread = SAME.map((a) => a + Math.floor(a / 3));

/** Nothing but labels: history, told by old numbers. */
const told = ({ world, label }: { world: World; label: (a: number) => string }) =>
  historyOf(world, { label });

describe('people under other numbers', () => {
  /**
   * The order of visits leaves traces in a thread (docs/model.md, section 3): which of two answers
   * of one moment is the newer. What reads it is switched off here: answers to answers, meeting
   * whoever answered last, and the account's choice among answers.
   * Two friends who leave each other in one moment would be another trace; in these seeds none do.
   */
  it.each(SEEDS)('live the same to the bit, in whatever order they stand (seed %s)', (seed) => {
    const pairs = villagers(seed);
    const orderless = { deepen: 0, answerBack: 0, discovery: 0, reunion: 0, responsesPerDay: 0 };
    const [before, after] = [SAME, shuffled].map((numbers) =>
      withoutNewest(told(lived(pairs, seed, numbers, orderless))),
    );
    expectSame(after ?? {}, before ?? {});
    expect(before?.moves.length).toBeGreaterThan(20);
    expect(before?.acts.length).toBeGreaterThan(100);
  });

  /** With the order kept no trace is left: every mechanism is at work. */
  it.each(SEEDS)('live the same to the bit with loners among them (seed %s)', (seed) => {
    const pairs = villagers(seed);
    const [alone, among] = [SAME, spread].map((numbers) => lived(pairs, seed, numbers, {}));
    const kept = (row: { name: string }) => !/^(0:)?1\d{3}(#|$)/.test(row.name);
    const [before, after] = [alone, among].map((one) => {
      const history = told(one as NonNullable<typeof one>);
      const { people, acts, heads } = history;
      return {
        ...history,
        people: people.filter(kept),
        acts: acts.filter(kept),
        heads: heads.filter(kept),
      };
    });
    expectSame(after ?? {}, before ?? {});
    // The loners do write, and nobody hears them.
    expect(among?.world.tables.acts.length).toBeGreaterThan(before?.acts.length as number);
    expect(among?.world.members).toBe(79);
  });

  it('are other people when the dice do not know them by their old numbers', () => {
    const pairs = villagers('one');
    const ours = told(lived(pairs, 'one', SAME, {}));
    const { world } = lived(pairs, 'one', shuffled, {});
    oldNumbers.of = [];
    expect(firstDifference(historyOf(world), ours)).toBeDefined();
  });
});

/**
 * A history without the newest answer of each thread, and without the mutual friends in a record,
 * which are counted amid the moves of a moment.
 */
function withoutNewest({ acts, moves, ...rest }: ReturnType<typeof historyOf>) {
  return {
    ...rest,
    acts: acts.map(({ response: _, ...row }) => row),
    moves: moves.map(({ mutualFriends: _, ...row }) => row),
  };
}
