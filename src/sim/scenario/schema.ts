/** The shape of a scenario file, built from the parameter table. */
import * as z from 'zod/mini';
import { parseMoment } from '../calendar.ts';
import { ERAS } from '../eras.ts';
import { LIMITS } from '../limits.ts';
import { METRIC_NAMES } from '../metrics.ts';
import type { Row, Scope } from '../params/index.ts';
import { ACCOUNT, defaultsOf, PARAMETERS, POPULATION, POSTS, wrongValue } from '../params/index.ts';
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

const text = z.string().check(z.minLength(1), z.maxLength(LIMITS.text));
const name = z.string().check(z.minLength(1), z.maxLength(LIMITS.name));
const id = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id such as half-by-tuesday'), z.maxLength(LIMITS.id));
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

/** A list; one that is too long is refused before its items are looked at. */
const listed = <T extends z.ZodMiniType>(item: T, most: number, least = 0) =>
  z.pipe(z.array(z.any()).check(z.minLength(least), z.maxLength(most)), z.array(item));

const listOf = <T extends z.ZodMiniType>(item: T) => z._default(listed(item, LIMITS.listed), []);

const logged = z.strictObject({
  at: moment,
  kind: z.enum(LOGGED_KINDS),
  count: z._default(z.int().check(z.minimum(1), z.maximum(LIMITS.atOnce)), 1),
  useful: z._default(z.boolean(), false),
});

/** Stops at as many wrong items as are told: a list of thousands has one problem, not thousands. */
const fewWrong = (item: z.ZodMiniType) =>
  z.check<unknown[]>(({ value, issues }) => {
    let wrong = 0;
    for (const [n, one] of value.entries()) {
      const read = z.safeParse(item, one, { reportInput: true });
      if (read.success) continue;
      for (const issue of read.error.issues) {
        issues.push({ ...issue, path: [n, ...issue.path] } as never);
      }
      if (++wrong > LIMITS.problems) return;
    }
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
    log: z._default(
      z.pipe(z.array(z.any()).check(z.maxLength(LIMITS.logged), fewWrong(logged)), z.array(logged)),
      [],
    ),
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
    accounts: listed(account, LIMITS.accounts, 1),
    events: listOf(event),
    runs: listOf(run),
    claims: listOf(claim),
  });
}
