/** Pictures: frames, moments, friendships and names, as the page gets them. */
import { describe, expect, it } from 'vitest';
import { CAUSES, Standing } from '../../src/sim/frame.ts';
import { nameOf } from '../../src/sim/names.ts';
import { friendships, memberName, newBuffers, picture } from '../../src/sim/picture.ts';
import { rowsOf, tiesOf } from '../support/rows.ts';
import { small } from '../support/scenarios.ts';
import { Village } from '../support/village.ts';

const STAR: [number, number][] = [
  [0, 1],
  [0, 2],
  [0, 3],
];
const RULES = { silencePenalty: 0, burstWeight: 0, muteShare: 1, tolerance: 20 };

function frames(village: Village, end = 1000) {
  const buffers = newBuffers(village.world.members);
  const bookmark = { tick: 0, move: 0 };
  return () => picture(village.world, 0, buffers, bookmark, end);
}

describe('a frame', () => {
  it('shows where everybody stands, how strained, how warm, and what they saw since the last', () => {
    const village = new Village(STAR, { rules: RULES }).drops(5).visit(1);
    village.world.tables.ties.at.warmth[village.tie(2)] = 1;
    const shot = frames(village);
    const { buffers } = shot();
    expect(Array.from(buffers.standing_a)).toEqual([Standing.stranger, 1, 1, 1]);
    expect(Array.from(buffers.strain_a)).toEqual([0, Math.round((255 * 5) / 20), 0, 0]);
    expect(Array.from(buffers.warmth_a)).toEqual([0, 0, 255, 0]);
    expect(Array.from(buffers.saw_a)).toEqual([0, 5, 0, 0]);
    village.drops(5).visit(1);
    expect(Array.from(shot().buffers.saw_a)).toEqual([0, 5, 0, 0]);
    expect(Array.from(shot().buffers.saw_a)).toEqual([0, 0, 0, 0]);
    expect(buffers.standing_a[1]).toBe(Standing.muted);
  });

  it('shows half of all warmth as half, and who never listened as a stranger', () => {
    const village = new Village([...STAR, [1, 4]], { rules: RULES });
    village.world.tables.ties.at.warmth[village.tie(3)] = 0.5;
    const { buffers } = frames(village)();
    expect(Array.from(buffers.warmth_a)).toEqual([0, 0, 0, 128, 0]);
    expect(Array.from(buffers.standing_a)).toEqual([0, 1, 1, 1, 0]);
  });

  it('tells of each move what it was about, the second as well as the first', () => {
    const village = new Village(STAR, { rules: { ...RULES, muteShare: 0, stopShare: 0 } });
    const shot = frames(village);
    village.world.tables.people.at.sensitivity.fill(1.5, 2 * CAUSES.length, 3 * CAUSES.length);
    village.drops(20).visit(1).wait(3).visit(2);
    const moves = shot().moves.filter(({ reason }) => reason !== 'dropped');
    expect(moves.map(({ member }) => member)).toEqual([1, 2]);
    for (const { annoyance, threshold, name, member } of moves) {
      expect(annoyance.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(20);
      expect([threshold, name]).toEqual([20, nameOf(member)]);
    }
    expect(moves[1]?.annoyance).not.toEqual(moves[0]?.annoyance);
  });

  it('counts of what was seen as much as a byte holds', () => {
    const village = new Village(STAR, { rules: { ...RULES, tolerance: 1e6 } });
    const seen = (posts: number) => {
      const shot = frames(village.drops(posts).visit(1));
      return shot().buffers.saw_a[1];
    };
    expect([seen(255), seen(256), seen(600), seen(1)]).toEqual([255, 255, 255, 1]);
  });

  it('has one moment for each tick since the last, and the moves made meanwhile', () => {
    const village = new Village(STAR, { rules: RULES });
    const shot = frames(village, 4);
    expect(shot().moments.map(({ tick }) => tick)).toEqual([0]);
    village.drops(10).visit(3);
    const second = shot();
    expect(second.moments.map(({ tick }) => tick)).toEqual([1, 2]);
    expect(second.moves).toMatchObject([{ member: 3, from: 1, to: 2, reason: 'promotion' }]);
    expect(second.moments.at(-1)).toMatchObject({ friends: 3, listening: 2, muted: 1, links: 10 });
    expect([second.done, shot().moves]).toEqual([false, []]);
    village.wait(2);
    expect(shot().done).toBe(true);
  });

  it('at the breaking point is strained to the full, and no further', () => {
    const rules = { ...RULES, muteShare: 0, stopShare: 0, tolerance: 100 };
    const village = new Village(STAR, { rules }).drops(99).visit(1);
    village.world.applyRules({ tolerance: 10 });
    expect(frames(village)().buffers.strain_a[1]).toBe(255);
  });

  it('lets strain and the patience it is measured by fade together', () => {
    const rules = { ...RULES, annoyanceHalfLife: 7, warmthHalfLife: 45, warmthGain: 3 };
    const village = new Village(STAR, { rules }).drops(5).visit(1);
    village.world.tables.ties.at.warmth[village.tie(1)] = 1;
    village.wait(14 * 96);
    const shown = frames(village)().buffers.strain_a[1] as number;
    const tolerance = 20 * (1 + 3 * village.warmth(1));
    expect(Math.abs(shown - (255 * village.annoyance(1).all) / tolerance)).toBeLessThanOrEqual(
      0.51,
    );
  });
});

describe('friendships', () => {
  it('stand once each, with one-way ties', () => {
    const { world } = small({ population: { members: 80, reciprocity: 0.5 } });
    const pairs = friendships(world);
    const keys = new Set<string>();
    for (let f = 0; f < pairs.length; f += 2) {
      keys.add([pairs[f], pairs[f + 1]].sort((a, b) => Number(a) - Number(b)).join('-'));
    }
    expect(keys.size).toBe(pairs.length / 2);
    const ends = tiesOf(world).map(({ listener, target }) => [listener, target]);
    const known = new Set(ends.map((pair) => pair.sort((a, b) => a - b).join('-')));
    expect(keys).toEqual(known);
  });
});

describe('names', () => {
  it('are an account’s own, or one of the crowd’s, no two alike among thousands', () => {
    const { world } = small();
    expect(memberName(world, world.accounts[0]?.member as number)).toBe('Ann');
    expect(memberName(world, 0)).toBe(nameOf(0));
    const names = new Set(Array.from({ length: 20_000 }, (_, a) => nameOf(a)));
    expect(names.size).toBe(20_000);
    for (const name of [...names].slice(0, 500)) expect(name).toMatch(/^[A-Z][a-z]+ [A-Z]\.$/);
  });
});

it('clicks are on record with the post and with the account', () => {
  const { world, advance } = small({}, 'test', { clickBase: 0.5 });
  advance(96);
  const mine = rowsOf(world.tables.acts).filter(
    ({ author }) => (world.account_a[author] ?? -1) >= 0,
  );
  const clicks = mine.reduce((sum, act) => sum + act.clicks, 0);
  expect(clicks).toBeGreaterThan(0);
  expect(world.tables.tally.at.clicks[0]).toBe(clicks);
});
