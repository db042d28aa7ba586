/** Strategies as one of the crowd: what somebody who posts so often a day does with each of them. */
import { describe, expect, it } from 'vitest';
import { STRATEGIES } from '../../src/agents/index.ts';
import type { PostsValues } from '../../src/sim/params/index.ts';
import type { TurnFields } from '../support/turn.ts';
import { play } from '../support/turn.ts';

const strategy = (id: string) => {
  const found = STRATEGIES.find((one) => one.id === id);
  if (!found) throw new Error(`there is no strategy ${id}`);
  return found;
};

/** What somebody of the crowd writes in a hundred days: posts, and responses to each of them. */
function hundredDays(id: string, postsPerDay: number, fields: TurnFields = {}) {
  const of = strategy(id);
  const posts = of.crowd?.(postsPerDay) as Partial<PostsValues>;
  const days = Array.from({ length: 100 }, (_, day) =>
    play(of, { ...fields, posts, postsPerDay, from: 30 + day, to: 31 + day }),
  );
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  const written = sum(days.map((one) => one.posts.length));
  const answers = sum(days.flatMap(({ responses }) => responses.map(([count]) => count)));
  const links = days.flatMap((one) => one.posts).filter(([kind]) => kind === 0).length;
  return { written, links: links / written, answersAPost: answers / written };
}

describe('who posts three times a day', () => {
  const usual = { people: 30, shares: [1, 0, 0, 0] as const, responses: 2 };

  it.each<[id: string, written: number, links: number, answersAPost: number]>([
    ['ordinary', 300, 0.1, 0],
    ['broadcaster', 300, 1, 0],
    ['burst-linker', 300, 1, 0],
    ['automated-feed', 300, 1, 0],
    ['balanced', 300, 1 / 3, 4],
    ['converser', 150, 0, 16],
    ['listener-first', 300, 0.2, 4],
    ['imitator', 300, 1, 2],
  ])('as %s writes %i posts in 100 days', (id, written, links, answersAPost) => {
    const found = hundredDays(id, 3, { community: usual });
    expect(Math.abs(found.written - written), 'posts').toBeLessThanOrEqual(6);
    expect(Math.abs(found.links - links), 'links').toBeLessThan(0.15);
    expect(Math.abs(found.answersAPost - answersAPost), 'answers').toBeLessThan(0.3);
  });

  it('and adds people drops half a dozen links at a time, as many as requests', () => {
    const adds = strategy('follow-and-advertise');
    expect(adds.crowd?.(3)).toEqual({ linksPerDay: 3, burstSize: 6, requestsPerDay: 3 });
    const bursts = (id: string) => strategy(id).crowd?.(3).burstSize;
    expect(['broadcaster', 'burst-linker'].map(bursts)).toEqual([6, 6]);
  });
});

describe('who is one of the crowd', () => {
  it('asks as many questions as are usual for the strategy', () => {
    expect(strategy('converser').crowd?.(10)).toEqual({
      questionsPerDay: 1,
      chatsPerDay: 4,
      responsesPerDay: 80,
    });
    expect(strategy('listener-first').crowd?.(10)).toEqual({
      linksPerDay: 2,
      questionsPerDay: 2,
      chatsPerDay: 6,
      responsesPerDay: 40,
    });
  });

  it('follows no posting log, which only accounts under study have', () => {
    const logs = STRATEGIES.filter(({ log }) => log);
    expect(logs.map(({ id, crowd }) => [id, crowd])).toEqual([['log', undefined]]);
  });
});

describe('what a strategy says that it reads', () => {
  it.each(STRATEGIES.map((one) => [one.id, one] as const))(
    '%s does read, and no more',
    (_, one) => {
      const some = one.crowd?.(9) ?? {};
      const posts = { ...some, linksPerDay: 9, announcementsPerDay: 9, questionsPerDay: 9 };
      const community = { people: 30, shares: [0.5, 0, 0, 0.5] as const, responses: 3 };
      const read = [0, 1, 2, 3, 6, 20].map(
        (day) => play(one, { posts, community, from: day, to: day + 1 }).read,
      );
      const all = new Set(read.flatMap((keys) => [...keys]));
      expect([...all].sort()).toEqual([...one.reads].sort());
    },
  );
});

describe('where somebody answers', () => {
  it.each([
    ['broadcaster', 0.5],
    ['balanced', 0.4],
    ['converser', 0.3],
    ['listener-first', 0.4],
    ['imitator', 0.4],
    ['log', 0.5],
  ])('%s looks first at a share of %d of who answered before', (id, share) => {
    const posts = { linksPerDay: 5, responsesPerDay: 20 };
    const community = { people: 30, shares: [1, 0, 0, 0] as const, responses: 3 };
    const entry = { kind: 4 as const, count: 3, useful: false };
    const { responses } = play(strategy(id), {
      posts,
      community,
      log: [[20, entry]],
      from: 20,
      to: 21,
    });
    const told = responses.filter(([count]) => count > 0).map(([, back]) => back);
    expect(new Set(told)).toEqual(new Set([share]));
  });
});

describe('useful posts', () => {
  it.each(['broadcaster', 'burst-linker', 'automated-feed', 'balanced', 'converser', 'imitator'])(
    'of %s are all, none, or about half, as told',
    (id) => {
      const share = (usefulShare: number) => {
        const posts = { linksPerDay: 12, chatsPerDay: 8, usefulShare };
        const written = Array.from({ length: 60 }, (_, n) =>
          play(strategy(id), { posts, from: n, to: n + 1, seed: `${n}` }),
        ).flatMap((turn) => turn.posts);
        return written.filter(([, useful]) => useful).length / written.length;
      };
      expect([share(0), share(1)]).toEqual([0, 1]);
      expect(Math.abs(share(0.5) - 0.5)).toBeLessThan(0.12);
    },
  );
});
