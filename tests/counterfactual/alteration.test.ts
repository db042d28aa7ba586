/** What an account does otherwise: at the start, and by each of its events. */
import { describe, expect, it } from 'vitest';
import { effort, writtenBy } from '../../src/counterfactual/acts.ts';
import { altered, largestOf, WAYS } from '../../src/counterfactual/alteration.ts';
import { Kind } from '../../src/sim/strategy.ts';
import { mustRead, smallJson } from '../support/scenarios.ts';
import { Village } from '../support/village.ts';

const scenario = mustRead(
  smallJson({
    accounts: [
      { name: 'Ann', strategy: 'broadcaster', friends: 9, posts: { linksPerDay: 2, burstSize: 2 } },
      { name: 'Bob', strategy: 'broadcaster', friends: 9, posts: { linksPerDay: 50 } },
    ],
    events: [
      { at: 'Tue 00:00', text: 'More.', posts: { linksPerDay: 20.5, burstSize: 6 } },
      { at: 'Wed 00:00', text: 'An answer.', posts: { responsesPerDay: 5 } },
    ],
  }),
);
const posts = (way: keyof typeof WAYS, level: number) => {
  const { accounts, events } = altered(scenario, { account: 0, way, level });
  const key = WAYS[way].reads;
  return [...accounts, ...events].map((one) => one.posts[key]);
};

describe('an account that had behaved otherwise', () => {
  it('posts so many links fewer all along, never less than none; others post as before', () => {
    expect(posts('fewerLinks', 3)).toEqual([0, 50, 17.5, undefined]);
    const limit = WAYS.fewerLinks.limit(largestOf(scenario, 0, 'linksPerDay'));
    expect(posts('fewerLinks', limit)).toEqual([0, 50, 0, undefined]);
  });

  it('drops at most so many at once, where it dropped more', () => {
    expect(posts('smallerBursts', 3)).toEqual([2, 1, 3, undefined]);
    expect(posts('smallerBursts', WAYS.smallerBursts.limit(6))).toEqual([1, 1, 1, undefined]);
  });

  it('answers so many times a day more', () => {
    expect(posts('moreResponses', 10)).toEqual([10, 0, undefined, 15]);
  });

  it('is the same at level 0', () => {
    expect(altered(scenario, { account: 0, way: 'fewerLinks', level: 0 })).toBe(scenario);
  });
});

describe('the effort of a change', () => {
  it('counts what is left out, added and moved', () => {
    const village = new Village([[0, 1]]).drops(6).drops(2, Kind.chat).visit(1);
    const other = new Village([[0, 1]]).drops(4).drops(3, Kind.chat).visit(1);
    const [before, after] = [village, other].map(({ world }) => writtenBy(world, 0));
    if (!before || !after) throw new Error('nothing was written');
    expect(before.total).toBe(8);
    expect(effort(before, before)).toBe(0);
    expect(effort(before, after)).toBe(2 + 1);
    expect(effort(before, before, 2)).toBe(4);
    expect(effort(before, before, 1)).toBe(5 + 1);
  });
});
