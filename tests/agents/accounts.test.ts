/** What the strategies do, each in its own way: bursts, spreading out, answering, ordinary life. */
import { describe, expect, it } from 'vitest';
import { broadcaster } from '../../src/agents/broadcaster.ts';
import { converser } from '../../src/agents/converser.ts';
import { ordinary } from '../../src/agents/ordinary.ts';
import { POPULATION } from '../../src/sim/params/index.ts';
import { Kind } from '../../src/sim/strategy.ts';
import type { Played, TurnFields } from '../support/turn.ts';
import { play } from '../support/turn.ts';

const QUARTERS = 960;
/** Ten days in quarters of an hour. */
const tenDays = (strategy: typeof broadcaster, fields: TurnFields): Played[] =>
  Array.from({ length: QUARTERS }, (_, n) =>
    play(strategy, { ...fields, from: n / 96, to: (n + 1) / 96 }),
  );
const sizes = (played: Played[]) => played.map(({ posts }) => posts.length).filter((n) => n > 0);
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
const kinds = (played: Played[], kind: number) =>
  played.flatMap(({ posts }) => posts).filter((post) => post[0] === kind).length;

describe('the broadcaster', () => {
  it('drops twenty-four links a day six at a time: four bursts a day', () => {
    const found = sizes(tenDays(broadcaster, { posts: { linksPerDay: 24, burstSize: 6 } }));
    expect(found).toEqual(Array.from({ length: 40 }, () => 6));
  });

  it('drops the same links one at a time when told so', () => {
    const found = sizes(tenDays(broadcaster, { posts: { linksPerDay: 24, burstSize: 1 } }));
    expect(found).toEqual(Array.from({ length: 240 }, () => 1));
  });

  it('keeps all rates at once', () => {
    const posts = { linksPerDay: 6, announcementsPerDay: 3, questionsPerDay: 2, chatsPerDay: 1 };
    const played = tenDays(broadcaster, { posts: { ...posts, burstSize: 4 } });
    const found = [Kind.link, Kind.announcement, Kind.question, Kind.chat].map((kind) =>
      kinds(played, kind),
    );
    for (const [n, wanted] of [60, 30, 20, 10].entries()) {
      expect(Math.abs((found[n] as number) - wanted)).toBeLessThanOrEqual(2);
    }
  });

  it('looks back at its own threads with half of its answers', () => {
    const played = tenDays(broadcaster, { posts: { responsesPerDay: 12 } });
    const answers = played.flatMap(({ responses }) => responses).filter(([count]) => count > 0);
    expect(sum(answers.map(([count]) => count))).toBe(120);
    expect(new Set(answers.map(([, back]) => back))).toEqual(new Set([0.5]));
  });

  it('makes useful posts as often as told', () => {
    const useful = (usefulShare: number) =>
      sum(
        tenDays(broadcaster, { posts: { linksPerDay: 20, usefulShare } }).map(
          ({ posts }) => posts.filter((post) => post[1]).length,
        ),
      );
    expect([useful(0), useful(1)]).toEqual([0, 200]);
  });
});

describe('the converser', () => {
  it('never drops several at once, whatever the burst size says', () => {
    const posts = { linksPerDay: 4, chatsPerDay: 4, burstSize: 6 };
    expect(Math.max(...sizes(tenDays(converser, { posts })))).toBe(1);
    expect(sum(sizes(tenDays(converser, { posts })))).toBe(80);
  });
});

describe('an ordinary member', () => {
  it('writes at its own rate, and not at the account’s', () => {
    const played = tenDays(ordinary, { postsPerDay: 3, posts: { linksPerDay: 50 } });
    expect(sum(sizes(played))).toBe(30);
    expect(played.flatMap(({ responses }) => responses)).toEqual([]);
  });

  it('writes mostly chat, some questions and links, by the population’s shares', () => {
    const played = Array.from({ length: 300 }, (_, n) =>
      play(ordinary, { postsPerDay: 10, seed: `${n}` }),
    );
    const { linkShare, questionShare } = POPULATION;
    const share = (kind: number) => kinds(played, kind) / 3000;
    expect(Math.abs(share(Kind.link) - linkShare.default)).toBeLessThan(0.03);
    expect(Math.abs(share(Kind.question) - questionShare.default)).toBeLessThan(0.03);
    expect(share(Kind.announcement)).toBe(0);
  });
});
