/** What every strategy owes the engine, looped over all that are registered. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRATEGIES } from '../../src/agents/index.ts';
import { keysOf, POSTS, wrongValue } from '../../src/sim/params/index.ts';
import { CROWD } from '../../src/sim/population.ts';
import type { Mix, Strategy } from '../../src/sim/strategy.ts';
import { Kind } from '../../src/sim/strategy.ts';
import { within } from '../support/arbitraries.ts';
import type { TurnFields } from '../support/turn.ts';
import { play } from '../support/turn.ts';

const POSTS_KEYS = keysOf('posts');

/** Kinds that a log may have: all but what readers pass on. */
const LOGGED = [Kind.link, Kind.announcement, Kind.question, Kind.chat, Kind.response];

/** Random turns: any rates, any stretch of time. */
const turns: fc.Arbitrary<TurnFields> = fc
  .record({
    posts: fc.record(Object.fromEntries(POSTS_KEYS.map((key) => [key, within(key)]))),
    postsPerDay: fc.integer({ min: 0, max: 30 }),
    from: fc.integer({ min: 0, max: 1000 }).map((n) => n / 50),
    length: fc.integer({ min: 0, max: 150 }).map((n) => n / 50),
    seed: fc.string({ maxLength: 5 }),
    log: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 1200 }).map((n) => n / 50),
        fc.record({
          kind: fc.constantFrom(...LOGGED),
          count: fc.integer({ min: 1, max: 9 }),
          useful: fc.boolean(),
        }),
      ),
      { maxLength: 9 },
    ),
    community: fc.record({
      people: fc.integer({ min: 0, max: 30 }),
      shares: fc.constantFrom<Mix['shares']>([0, 0, 0, 1], [0.25, 0.25, 0.25, 0.25]),
      responses: fc.integer({ min: 0, max: 30 }).map((n) => n / 5),
    }),
  })
  .map(({ length, ...fields }) => ({ ...fields, to: fields.from + length }));

describe.each(STRATEGIES.map((strategy) => [strategy.id, strategy] as const))(
  '%s',
  (_, strategy) => {
    it('says who it is, in words and with a source', () => {
      expect(strategy.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(strategy.label).toMatch(/^[A-Z]/);
      expect(strategy.doc).toMatch(/^[A-Z].+\.$/);
      expect(strategy.source.length).toBeGreaterThan(3);
    });

    it('does the same in the same turn', () => {
      fc.assert(
        fc.property(turns, turns, (turn, other) => {
          const first = play(strategy, turn);
          play(strategy, other);
          expect(play(strategy, turn)).toEqual(first);
        }),
      );
    });

    it('writes posts of the four kinds only, and responses in whole numbers and true shares', () => {
      fc.assert(
        fc.property(turns, (turn) => {
          const { posts, responses, requests } = play(strategy, turn);
          for (const count of requests) expect(Number.isInteger(count) && count >= 0).toBe(true);
          for (const [kind, useful] of posts) {
            expect([0, 1, 2, 3]).toContain(kind);
            expect(useful).toBeTypeOf('boolean');
          }
          for (const [count, back] of responses) {
            expect(Number.isInteger(count) && count >= 0).toBe(true);
            expect(back >= 0 && back <= 1).toBe(true);
          }
        }),
      );
    });

    it('reads the parameters that it declares, and no other', () => {
      const read = new Set<string>();
      fc.assert(
        fc.property(turns, (turn) => {
          for (const key of play(strategy, turn).read) read.add(key);
        }),
      );
      expect([...read].sort()).toEqual([...strategy.reads].sort());
      for (const key of strategy.reads) expect(POSTS_KEYS).toContain(key);
    });

    it('writes in the crowd what it can read, at a rate that follows the person’s own', () => {
      const { crowd, reads } = strategy;
      if (!crowd) return expect(strategy.log, 'or it follows a log').toBe(true);
      for (const [key, value] of Object.entries(crowd(3))) {
        expect(reads).toContain(key);
        expect(wrongValue(POSTS[key as keyof typeof POSTS], value)).toBeUndefined();
      }
      const many = (postsPerDay: number) =>
        play(strategy, { postsPerDay, posts: crowd(postsPerDay), from: 14, to: 28 }).posts.length;
      expect(many(0)).toBe(0);
      expect(many(6)).toBeGreaterThan(many(1));
    });

    it('writes nothing in no time', () => {
      const none = { ...play(strategy, { from: 2, to: 2, postsPerDay: 20 }), read: null };
      expect(none.posts).toEqual([]);
      expect(none.responses.filter(([count]) => count > 0)).toEqual([]);
      expect(none.requests.filter((count) => count > 0)).toEqual([]);
    });

    it('writes as many in two halves of a day as in the whole', () => {
      fc.assert(
        fc.property(turns, (turn) => {
          const half = ((turn.from ?? 0) + (turn.to ?? 0)) / 2;
          const count = (fields: TurnFields) => {
            const { posts, responses, requests } = play(strategy, { ...turn, ...fields });
            const answers = responses.reduce((sum, [many]) => sum + many, 0);
            return [posts.length, answers, requests.reduce((sum, many) => sum + many, 0)];
          };
          const [morning, evening] = [count({ to: half }), count({ from: half })];
          const both = morning.map((many, n) => many + (evening[n] as number));
          expect(both).toEqual(count({}));
        }),
      );
    });
  },
);

describe('the index', () => {
  const isStrategy = (value: unknown): value is Strategy =>
    value !== null && typeof value === 'object' && 'act' in value && 'id' in value;

  it('lists every strategy in the folder', async () => {
    const files = readdirSync('src/agents').filter((file) => file !== 'index.ts');
    const found: Strategy[] = [];
    for (const file of files) {
      const module = (await import(`../../src/agents/${file.slice(0, -3)}.ts`)) as object;
      found.push(...Object.values(module).filter(isStrategy));
    }
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(new Set(found)).toEqual(new Set(STRATEGIES));
  });

  it('has no id twice, and the crowd’s among them', () => {
    const ids = STRATEGIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(CROWD);
  });
});
