/** The shape of a scenario file, built from the parameter table. */
import * as z from 'zod/mini';
import { parseMoment } from '../calendar.ts';
import { ERAS } from '../eras.ts';
import { METRIC_NAMES } from '../metrics.ts';
import type { Row, Scope } from '../params/index.ts';
import { ACCOUNT, defaultsOf, PARAMETERS, POPULATION, POSTS, wrongValue } from '../params/index.ts';
import { MOST_AT_ONCE, MOST_LOGGED } from '../posting-log.ts';
import { LOGGED_KINDS } from '../strategy.ts';
import { FORMAT } from './types.ts';

/** Names that are registered elsewhere and that a file may use. */
export interface Names {
  readonly platforms: readonly string[];
  readonly strategies: readonly string[];
  /** Strategies that people of the crowd may have. */
  readonly crowd: readonly string[];
  /** Strategies that follow a posting log. */
  readonly logs: readonly string[];
}

const LONGEST_TEXT = 2000;
const MOST_ACCOUNTS = 8;
const MOST_ENTRIES = 100;

const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));
const name = z.string().check(z.minLength(1), z.maxLength(60));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id such as half-by-tuesday'));
const moment = z
  .string()
  .check(z.refine((value) => parseMoment(value) !== undefined, 'a moment such as Tue 12:00'));

/** A number that its row of the parameter table accepts. */
const numberOf = (row: Row) =>
  z.any().check((context) => {
    const message = wrongValue(row, context.value);
    if (!message) return;
    context.issues.push({
      code: 'custom',
      message,
      input: context.value,
      params: { whole: true },
    });
  });

/** All parameters of a table; an absent one takes its default. */
const numbers = (rows: Record<string, Row>) =>
  Object.fromEntries(
    Object.entries(rows).map(([key, row]) => [key, z._default(numberOf(row), row.default)]),
  );

/** Some of the parameters of some scopes. */
const some = (...scopes: Scope[]) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(PARAMETERS)
        .filter(([, row]) => scopes.includes(row.scope))
        .map(([key, row]) => [key, z.optional(numberOf(row))]),
    ),
  );

const listOf = <T extends z.ZodMiniType>(item: T) =>
  z._default(z.array(item).check(z.maxLength(MOST_ENTRIES)), []);

const logged = z.strictObject({
  at: moment,
  kind: z.enum(LOGGED_KINDS),
  count: z._default(z.int().check(z.minimum(1), z.maximum(MOST_AT_ONCE)), 1),
  useful: z._default(z.boolean(), false),
});

/** The schema of a file that may use these names. */
export function schema(names: Names) {
  const platform = z.enum(names.platforms as [string, ...string[]]);
  const strategy = z.enum(names.strategies as [string, ...string[]]);
  const account = z.strictObject({
    name,
    strategy,
    ...numbers(ACCOUNT),
    posts: z._default(z.strictObject(numbers(POSTS)), defaultsOf(POSTS)),
    log: z._default(z.array(logged).check(z.maxLength(MOST_LOGGED)), []),
  });
  const event = z.strictObject({
    at: moment,
    text,
    account: z.optional(name),
    strategy: z.optional(strategy),
    posts: z._default(some('posts'), {}),
  });
  const run = z.strictObject({
    id,
    text,
    platform: z.optional(platform),
    strategy: z.optional(strategy),
    set: z._default(some('population', 'account', 'posts'), {}),
    events: z.optional(z.boolean()),
    alongside: z._default(z.boolean(), false),
  });
  const claim = z.strictObject({
    id,
    text,
    metric: z.enum(METRIC_NAMES as [string, ...string[]]),
    account: z.optional(name),
    at: moment,
    is: z.enum(['between', 'atLeast', 'atMost']),
    low: z.optional(z.number()),
    high: z.optional(z.number()),
    run: z.optional(id),
    minus: z.optional(id),
  });
  return z.strictObject({
    format: z.literal(FORMAT),
    id,
    title: text,
    story: text,
    notice: listOf(text),
    try: listOf(text),
    rows: listOf(text),
    starts: moment,
    until: moment,
    seed: z._default(text, '1'),
    platform,
    era: z._default(z.enum(ERAS.map(({ id }) => id) as [string, ...string[]]), ERAS[0].id),
    population: z._default(z.strictObject(numbers(POPULATION)), defaultsOf(POPULATION)),
    mix: listOf(z.strictObject({ strategy, share: z.number().check(z.minimum(0), z.maximum(1)) })),
    accounts: z.array(account).check(z.minLength(1), z.maxLength(MOST_ACCOUNTS)),
    events: listOf(event),
    runs: listOf(run),
    claims: listOf(claim),
  });
}
