/** Play-by-play of the strategies that have a way of their own: in stages, by the clock, by a log. */
import { describe, expect, it } from 'vitest';
import { automatedFeed } from '../../src/agents/automated-feed.ts';
import { balanced } from '../../src/agents/balanced.ts';
import { burstLinker } from '../../src/agents/burst-linker.ts';
import { followAndAdvertise } from '../../src/agents/follow-and-advertise.ts';
import { imitator } from '../../src/agents/imitator.ts';
import { listenerFirst } from '../../src/agents/listener-first.ts';
import { log } from '../../src/agents/log.ts';
import type { Strategy } from '../../src/sim/strategy.ts';
import { Kind } from '../../src/sim/strategy.ts';
import type { TurnFields } from '../support/turn.ts';
import { play } from '../support/turn.ts';

const ALL = { linksPerDay: 4, questionsPerDay: 4, chatsPerDay: 8, responsesPerDay: 40 };

/** What is written on one day of the story, in quarters of an hour: kinds, answers, requests. */
function day(strategy: Strategy, nth: number, fields: TurnFields = {}) {
  const quarters = Array.from({ length: 96 }, (_, n) =>
    play(strategy, { ...fields, from: nth + n / 96, to: nth + (n + 1) / 96 }),
  );
  const kinds = quarters.flatMap(({ posts }) => posts.map(([kind]) => kind));
  const count = (kind: number) => kinds.filter((one) => one === kind).length;
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    links: count(Kind.link),
    talk: count(Kind.question) + count(Kind.chat),
    most: Math.max(...quarters.map(({ posts }) => posts.length)),
    answers: sum(quarters.flatMap(({ responses }) => responses.map(([many]) => many))),
    requests: sum(quarters.flatMap(({ requests }) => requests)),
  };
}

describe('the listener-first', () => {
  it('watches, listens, takes part, looks back, and only then sells', () => {
    const days = [0, 2, 5, 10, 11].map((nth) => day(listenerFirst, nth, { posts: ALL }));
    const nothing = { links: 0, talk: 0, most: 0, answers: 0, requests: 0 };
    expect(days[0]).toEqual(nothing);
    expect(days[1]).toEqual({ ...nothing, answers: 40 });
    expect(days[2]).toEqual({ ...nothing, answers: 40, talk: 12, most: 2 });
    expect(days[3]).toEqual(nothing);
    expect(days[4]).toEqual({ ...nothing, answers: 40, talk: 12, most: 2, links: 4 });
  });
});

describe('the burst linker', () => {
  it('drops six at once, four times a day, and answers nobody', () => {
    const posts = { ...ALL, linksPerDay: 16, questionsPerDay: 8, burstSize: 6 };
    expect(day(burstLinker, 1, { posts })).toEqual({
      links: 16,
      talk: 8,
      most: 6,
      answers: 0,
      requests: 0,
    });
  });
});

describe('the automated feed', () => {
  it('posts by the clock, also while nobody is awake', () => {
    const posts = { linksPerDay: 24 };
    // No activity at all passes in these six hours.
    const night = play(automatedFeed, { posts, from: 3, to: 3, daysFrom: 3 });
    expect(night.posts).toEqual([]);
    const hours = Array.from({ length: 24 }, (_, n) =>
      play(automatedFeed, { posts, from: n / 24, to: (n + 1) / 24, daysFrom: 5 + n / 24 }),
    );
    expect(hours.map(({ posts }) => posts.length)).toEqual(hours.map(() => 1));
  });

  it('writes nothing but links, and never answers', () => {
    expect(day(automatedFeed, 2, { posts: ALL })).toEqual({
      links: 4,
      talk: 0,
      most: 1,
      answers: 0,
      requests: 0,
    });
  });
});

describe('the balanced', () => {
  it('writes two talkative posts to a link, and four answers to a post', () => {
    expect(day(balanced, 1, { posts: { linksPerDay: 4 } })).toEqual({
      links: 4,
      talk: 8,
      most: 2,
      answers: 48,
      requests: 0,
    });
  });
});

describe('follow and advertise', () => {
  const posts = { linksPerDay: 6, burstSize: 3, requestsPerDay: 20 };

  it('asks for two days, then only advertises, and so again every week', () => {
    for (const week of [0, 7]) {
      const asking = { links: 0, talk: 0, most: 0, answers: 0, requests: 20 };
      expect(day(followAndAdvertise, week + 1, { posts })).toEqual(asking);
      const selling = { links: 6, talk: 0, most: 3, answers: 0, requests: 0 };
      expect(day(followAndAdvertise, week + 4, { posts })).toEqual(selling);
    }
  });
});

describe('the imitator', () => {
  const community = { people: 30, shares: [0.25, 0, 0, 0.75] as const, responses: 3 };

  it('hardly writes before it knows ten people', () => {
    const strangers = { ...community, people: 9 };
    const { links, talk } = day(imitator, 1, { posts: { linksPerDay: 10 }, community: strangers });
    expect(links + talk).toBe(1);
  });

  it('then writes as much as it was told, in the mix of the others', () => {
    const days = Array.from({ length: 40 }, (_, n) =>
      day(imitator, n, { posts: { linksPerDay: 10 }, community, seed: `${n}` }),
    );
    const total = (what: 'links' | 'talk' | 'answers') =>
      days.reduce((sum, one) => sum + one[what], 0);
    expect(total('links') + total('talk')).toBe(400);
    expect(total('answers')).toBe(1200);
    // The same die of a tick chooses in each quarter of this harness; over seeds it is a quarter.
    expect(Math.abs(total('links') / 400 - 0.25)).toBeLessThan(0.15);
  });
});

describe('the posting log', () => {
  it('writes what it says, in its order, and what it says of answers in one go', () => {
    const entry = (kind: 0 | 3 | 4, count: number, useful = false) => ({ kind, count, useful });
    const written = play(log, {
      from: 1,
      to: 2,
      posts: ALL,
      log: [
        [0.9, entry(Kind.link, 9)],
        [1, entry(Kind.link, 2)],
        [1, entry(Kind.response, 3)],
        [1.5, entry(Kind.chat, 1, true)],
        [1.5, entry(Kind.response, 1)],
        [2, entry(Kind.link, 9)],
      ],
    });
    expect(written.posts).toEqual([
      [Kind.link, false],
      [Kind.link, false],
      [Kind.chat, true],
    ]);
    expect(written.responses.map(([count]) => count)).toEqual([4]);
  });
});
