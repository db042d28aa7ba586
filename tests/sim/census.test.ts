/** Who is popular and what popular people do, at any moment that has been. */
import { describe, expect, it } from 'vitest';
import { popularLead } from '../../src/sim/census.ts';
import { Standing } from '../../src/sim/frame.ts';
import { Kind } from '../../src/sim/strategy.ts';
import { rowsOf } from '../support/rows.ts';
import { small } from '../support/scenarios.ts';
import { Village } from '../support/village.ts';

const TEN = Array.from({ length: 10 }, (_, n) => 1 + n);
const OTHERS = Array.from({ length: 20 }, (_, n) => 11 + n);
const all = [...TEN, ...OTHERS];

/** Ten people whom everybody knows, and twenty who know nobody but them; all have posted once. */
function town(): Village {
  const known = TEN.flatMap((a) => OTHERS.map((b) => [a, b] as const));
  const village = new Village([[0, 30], ...known]);
  return village.quarter({ posts: all.map((a) => [a, Kind.chat] as const) });
}
const answers = (people: readonly number[], each: number) =>
  people.flatMap((a) => Array.from({ length: each }, () => [a, 0] as const));

describe('what the most popular ten answer', () => {
  it('is set against the median member', () => {
    const village = town().quarter({ answers: [...answers(TEN, 6), ...answers(OTHERS, 2)] });
    expect(popularLead(village.world, village.world.tick)).toBe(3);
  });

  it('is counted for each post of theirs', () => {
    const village = town();
    village.quarter({ posts: TEN.map((a) => [a, Kind.link] as const) });
    village.quarter({ answers: [...answers(TEN, 6), ...answers(OTHERS, 2)] });
    expect(popularLead(village.world, village.world.tick)).toBe(1.5);
  });

  it('is nothing while the median member answers nothing', () => {
    const village = town().quarter({ answers: answers(TEN, 6) });
    expect(popularLead(village.world, village.world.tick)).toBe(0);
    expect(popularLead(village.world, 0)).toBe(0);
  });

  it('is about those who were popular then: those who are found later come later', () => {
    const village = town().quarter({ answers: [...answers(TEN, 6), ...answers(OTHERS, 2)] });
    const then = village.world.tick;
    const found = OTHERS.slice(0, 10);
    village.quarter({ follows: found.flatMap((a) => OTHERS.map((b) => [b, a] as const)) });
    expect(popularLead(village.world, village.world.tick)).toBe(1);
    expect(popularLead(village.world, then)).toBe(3);
  });
});

it('a moment of the past is told as it was told then, whoever has left or come since', () => {
  const population = { members: 60, communities: 2, friendsEach: 12, visitsPerDay: 12 };
  const { world, end, advance } = small({ population, until: 'Sun 00:00' }, 'census', {
    discovery: 0.02,
    reunion: 0.2,
    tolerance: 3,
  });
  const told = new Map<number, number>();
  while (world.tick < end) {
    told.set(world.tick, popularLead(world, world.tick));
    advance(24);
  }
  const moves = rowsOf(world.tables.moves);
  expect(moves.filter(({ to }) => to === Standing.left).length).toBeGreaterThan(10);
  expect(moves.filter(({ from }) => from === Standing.stranger).length).toBeGreaterThan(10);
  expect(new Set(told.values()).size).toBeGreaterThan(5);
  for (const [tick, lead] of told) expect(popularLead(world, tick), `${tick}`).toBe(lead);
});
