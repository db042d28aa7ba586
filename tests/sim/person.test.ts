/** One member towards an account, as the inspector shows it. */
import { describe, expect, it } from 'vitest';
import { TICKS_A_DAY } from '../../src/sim/calendar.ts';
import { Standing } from '../../src/sim/frame.ts';
import { personOf } from '../../src/sim/person.ts';
import { Kind } from '../../src/sim/strategy.ts';
import { rowsOf, tiesOf } from '../support/rows.ts';
import { small } from '../support/scenarios.ts';
import { Village } from '../support/village.ts';

/** 1 and 2 are friends of each other and of Rex, 3 and 4 know Rex only, 5 knows 1 only. */
const FRIENDS: [number, number][] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [1, 2],
  [1, 5],
];
const RULES = { silencePenalty: 0, burstWeight: 0, muteShare: 1, tolerance: 20 };
const village = () => new Village(FRIENDS, { rules: RULES });

describe('a person', () => {
  it('has what was seen, the latest first, with what each cost', () => {
    const { world } = village().drops(1).drops(1, Kind.announcement).wait(1).visit(1);
    const { exposures, seen } = personOf(world, 0, 1);
    expect(seen).toBe(2);
    expect(exposures).toEqual([
      {
        tick: 3,
        kind: Kind.announcement,
        points: expect.closeTo(world.rules.announcementWeight, 6),
      },
      { tick: 3, kind: Kind.link, points: 1 },
    ]);
  });

  it('has points by cause that add up to what was seen', () => {
    const { world } = village().drops(7).visit(1);
    const { annoyance, exposures } = personOf(world, 0, 1);
    const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0);
    expect(sum(annoyance)).toBeCloseTo(sum(exposures.map(({ points }) => points)), 5);
  });

  it('has a story of its own: the moves it made, in order', () => {
    const { world } = village().drops(10).visit(1);
    expect(personOf(world, 0, 1).moves).toMatchObject([{ from: 1, to: 2, reason: 'promotion' }]);
    expect(personOf(world, 0, 2).moves).toEqual([]);
  });

  it('knows how many friends there are, and how many in common', () => {
    const { world } = village();
    expect(personOf(world, 0, 1)).toMatchObject({ friends: 3, mutualFriends: 1, standing: 1 });
    expect(personOf(world, 0, 3)).toMatchObject({ friends: 1, mutualFriends: 0 });
  });

  it('is told as the tables have it, whoever it is, and whoever has left meanwhile', () => {
    const { world, advance } = small({ until: 'Sat 00:00' }, 'person', { tolerance: 4 });
    advance(4 * TICKS_A_DAY);
    const ties = tiesOf(world);
    const account = world.accounts[0]?.member ?? -1;
    const moves = rowsOf(world.tables.moves);
    expect(moves.length).toBeGreaterThan(20);
    for (let member = 0; member < world.members; member++) {
      const own = ties.filter(({ listener }) => listener === member);
      const tie = own.find(({ target }) => target === account);
      const { standing, seen, acknowledgements, friends, moves: told } = personOf(world, 0, member);
      expect({ standing, seen, acknowledgements }, `${member}`).toEqual({
        standing: tie?.standing ?? Standing.stranger,
        seen: tie?.seen ?? 0,
        acknowledgements: tie?.acknowledgements ?? 0,
      });
      expect(friends).toBe(own.filter((one) => one.standing !== Standing.left).length);
      const mine = moves.filter((one) => one.listener === member && one.account === 0);
      expect(told.map(({ tick, to, annoyance }) => [tick, to, annoyance])).toEqual(
        mine.map(({ tick, to, annoyance }) => [tick, to, [...annoyance]]),
      );
    }
  });

  it('has at most the latest forty posts listed, however many there were', () => {
    const patient = new Village(FRIENDS, { rules: { ...RULES, tolerance: 1e6 } });
    const { world } = patient.drops(30).drops(15).visit(1);
    const report = personOf(world, 0, 1);
    expect(report.seen).toBe(45);
    expect(report.exposures).toHaveLength(40);
  });

  it('without a tie is a stranger', () => {
    const { world } = village();
    expect(personOf(world, 0, 5)).toMatchObject({
      standing: 0,
      threshold: 0,
      seen: 0,
      exposures: [],
    });
  });

  it('is told with the patience of this moment, as the ledger would have it now', () => {
    const old = new Village(FRIENDS, { rules: { ...RULES, warmthGain: 3, warmthHalfLife: 45 } });
    old.world.tables.ties.at.warmth[old.tie(1)] = 1;
    old.wait(45 * TICKS_A_DAY);
    const { threshold, warmth } = personOf(old.world, 0, 1);
    expect(warmth).toBeCloseTo(0.5, 5);
    expect(threshold).toBeCloseTo(20 * (1 + 3 * 0.5), 4);
  });

  it.each([-1, 6, 1.5, Number.NaN])('%d does not exist', (member) => {
    const { world } = village();
    expect(() => personOf(world, 0, member)).toThrow(`member ${member}: expected 0 to 5`);
  });
});
