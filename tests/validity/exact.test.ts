/** Relations that hold to the bit: what cannot matter changes nothing at all. */
import { describe, expect, it } from 'vitest';
import { Calendar, TICKS_A_DAY, TICKS_A_WEEK } from '../../src/sim/calendar.ts';
import { defaultsOf, MODEL } from '../../src/sim/params/index.ts';
import type { Pair } from '../support/graphs.ts';
import { edgeList, onGraph, villagers } from '../support/graphs.ts';
import { expectSame, firstDifference, historyOf } from '../support/history.ts';
import type { Side } from '../support/paired.ts';
import { lived, SEEDS } from '../support/paired.ts';
import { mediumJson } from '../support/scenarios.ts';

/** Every number that is counted in points. */
const POINTS = [
  'tolerance',
  'linkWeight',
  'announcementWeight',
  'chatWeight',
  'overheardWeight',
  'burstWeight',
  'noticeWeight',
] as const;

const model = defaultsOf(MODEL);
/** Relief by halves: smaller shares, again and again, end below what a float holds in full. */
const inPoints = (unit: number) => ({
  replyRelief: 0.5,
  ...Object.fromEntries(POINTS.map((key) => [key, unit * model[key]])),
});

const history = (seed: string, side: Side) => historyOf(lived(seed, side));

describe('the unit of annoyance', () => {
  /** Only the ratio of annoyance to tolerance decides; a power of two changes no digit of it. */
  it.each(['plurk', 'twitter'])(
    'can be twice or a quarter as large on %s, and nothing changes but points',
    (platform) => {
      for (const seed of SEEDS.slice(0, 2)) {
        const fields = { ...mediumJson({ announcementsPerDay: 6, chatsPerDay: 6 }), platform };
        const whole = history(seed, { fields, changes: inPoints(1) });
        for (const unit of [2, 0.25]) {
          const scaled = history(seed, { fields, changes: inPoints(unit) });
          const back = {
            ...scaled,
            ties: scaled.ties.map((tie) => ({
              ...tie,
              annoyance: tie.annoyance.map((x) => x / unit),
            })),
            moves: scaled.moves.map((move) => ({
              ...move,
              annoyance: move.annoyance.map((x) => x / unit),
              threshold: move.threshold / unit,
            })),
            exposures: scaled.exposures.map((one) => ({ ...one, points: one.points / unit })),
          };
          expectSame(back, whole, `${seed}, ${unit}`);
          expect(firstDifference(scaled, whole)).toMatch(/^ties/);
        }
        expect(whole.moves.length).toBeGreaterThan(platform === 'plurk' ? 30 : 0);
      }
    },
  );
});

describe('what never applies', () => {
  /** A burst within what is free costs nothing extra, so its price cannot matter. */
  it('has no price: bursts of three where three are free', () => {
    const silent = { postsPerDay: 0, burstSize: 3, linksPerDay: 12 };
    for (const seed of SEEDS.slice(0, 3)) {
      const [cheap, dear] = [0, 3].map((burstWeight) =>
        history(seed, { changes: { ...silent, burstWeight, burstAllowance: 3 } }),
      );
      expectSame(dear ?? {}, cheap ?? {}, seed);
      const [four, none] = [3, 0].map((burstWeight) =>
        history(seed, { changes: { ...silent, burstSize: 4, burstWeight, burstAllowance: 3 } }),
      );
      expect(firstDifference(four ?? {}, none ?? {})).toBeDefined();
    }
  });

  /** A number that no situation of this world asks for cannot change it. */
  it.each([
    ['the weight of overheard answers, where answers stay in threads', { overheardWeight: 2 }],
    ['following back, where friendship is mutual', { followBack: 1 }],
    ['the price of announcements, where nobody makes any', { announcementWeight: 5 }],
  ])('%s', (_, change) => {
    const [seed = ''] = SEEDS;
    expectSame(history(seed, { changes: change }), history(seed, {}));
  });
});

describe('a week later', () => {
  /**
   * Nothing knows the date. Rates are chosen so that a week holds a whole number of posts (6.8 days
   * of activity): otherwise the rhythm of posting would stand elsewhere in its turn.
   */
  it('the same story happens, to the bit', () => {
    const rates = { postsPerDay: 0, linksPerDay: 10, burstSize: 2, responsesPerDay: 5 };
    for (const seed of SEEDS.slice(0, 3)) {
      const [now, later] = [0, 1].map((weeks) =>
        history(seed, {
          changes: rates,
          first: (world) =>
            Object.assign(world, {
              calendar: new Calendar(world.calendar.start + weeks * TICKS_A_WEEK),
            }),
        }),
      );
      expectSame(later ?? {}, now ?? {}, seed);
      expect(now?.moves.length).toBeGreaterThan(0);
    }
  });

  it('the clock says the same, and a day later it does not', () => {
    const [now, later, tomorrow] = [0, TICKS_A_WEEK, TICKS_A_DAY].map((t) => new Calendar(t));
    for (const tick of [0, 1, 95, 96, 671, 672, 1000]) {
      expect(later?.label(tick)).toBe(now?.label(tick));
      expect(later?.activity(tick)).toBe(now?.activity(tick));
      expect(tomorrow?.label(tick)).not.toBe(now?.label(tick));
    }
  });
});

describe('people who have never heard of each other', () => {
  /** Two villages without a tie between them: no chain of sights, answers or gossip leads across. */
  it('do not notice what is done to the others', () => {
    const [ours, theirs] = [villagers('ours'), villagers('theirs')];
    // Ann lives in the first village; the one with forty friends in the second is somebody else.
    const MEMBERS = 60;
    const fewer = theirs.filter(([, b], n) => b < MEMBERS - 1 || n % 2 === 0);
    const across = fewer.map(([a, b]): Pair => [a + MEMBERS, b + MEMBERS]);
    const edges = edgeList([...ours, ...across], 2 * MEMBERS);
    const [quiet, loud] = [{ linksPerDay: 0, responsesPerDay: 0 }, { linksPerDay: 90 }].map(
      (changes) => {
        const { world, advance } = onGraph(edges, 'apart', changes);
        expect(world.accounts[0]?.member).toBe(MEMBERS - 1);
        advance(3 * TICKS_A_DAY);
        const of = (second: boolean) => {
          const there = ({ name }: { name: string }) =>
            Number.parseInt(name.split(' ').at(-2) ?? name, 10) >= MEMBERS === second;
          const { people, ties, acts } = historyOf(world);
          return [people, ties, acts].map((rows) => (rows as { name: string }[]).filter(there));
        };
        return { first: of(false), second: of(true) };
      },
    );
    expect(loud?.second).toEqual(quiet?.second);
    expect(loud?.first).not.toEqual(quiet?.first);
    expect(loud?.second[2]?.length).toBeGreaterThan(50);
  });
});
