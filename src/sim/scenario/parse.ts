/**
 * Reads a scenario file: parsed JSON in, a scenario with every default filled in or a list of all
 * problems out. The schema comes from the parameter table; the wording of problems is ours.
 */
import * as z from 'zod/mini';
import { parseMoment } from '../calendar.ts';
import { METRIC_NAMES } from '../metrics.ts';
import type { Row } from '../params/index.ts';
import { ACCOUNT, defaultsOf, POPULATION, POSTS, wrongValue } from '../params/index.ts';
import type { Checked, Problem, Scenario } from './types.ts';
import { FORMAT } from './types.ts';
import { describe } from './wording.ts';

/** Names that are registered elsewhere and that a file may use. */
export interface Names {
  readonly platforms: readonly string[];
  readonly strategies: readonly string[];
}

const LONGEST_TEXT = 2000;
const MOST_ACCOUNTS = 8;

const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id such as half-by-tuesday'));
const moment = z
  .string()
  .check(z.refine((value) => parseMoment(value) !== undefined, 'a moment such as Tue 12:00'));

/** A number that its row of the parameter table accepts; absent, it takes the row's default. */
const number = (row: Row) =>
  z._default(
    z.any().check((context) => {
      const message = wrongValue(row, context.value);
      if (message)
        context.issues.push({
          code: 'custom',
          message,
          input: context.value,
          params: { whole: true },
        });
    }),
    row.default,
  );

const numbers = (rows: Record<string, Row>) =>
  Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, number(row)]));

const schema = (names: Names) =>
  z.strictObject({
    format: z.literal(FORMAT),
    id,
    title: text,
    story: text,
    notice: z._default(z.array(text), []),
    try: z._default(z.array(text), []),
    rows: z._default(z.array(text), []),
    starts: moment,
    until: moment,
    seed: z._default(text, '1'),
    platform: z.enum(names.platforms as [string, ...string[]]),
    population: z._default(z.strictObject(numbers(POPULATION)), defaultsOf(POPULATION)),
    accounts: z
      .array(
        z.strictObject({
          name: z.string().check(z.minLength(1), z.maxLength(60)),
          strategy: z.enum(names.strategies as [string, ...string[]]),
          ...numbers(ACCOUNT),
          posts: z._default(z.strictObject(numbers(POSTS)), defaultsOf(POSTS)),
        }),
      )
      .check(z.minLength(1), z.maxLength(MOST_ACCOUNTS)),
    claims: z._default(
      z.array(
        z.strictObject({
          id,
          text,
          metric: z.enum(METRIC_NAMES as [string, ...string[]]),
          account: z.optional(text),
          at: moment,
          is: z.enum(['between', 'atLeast', 'atMost']),
          low: z.optional(z.number()),
          high: z.optional(z.number()),
        }),
      ),
      [],
    ),
  });

/** @param json what `JSON.parse` made of the file */
export function parseScenario(json: unknown, names: Names): Checked<Scenario> {
  const parsed = z.safeParse(schema(names), json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: describe(parsed.error.issues, json) };
  const read = parsed.data as unknown as Scenario;
  const problems = crossChecks(read);
  if (problems.length > 0) return { ok: false, problems };
  const claims = read.claims.map((claim) => ({
    ...claim,
    account: claim.account ?? read.accounts[0].name,
    low: claim.low ?? Number.NEGATIVE_INFINITY,
    high: claim.high ?? Number.POSITIVE_INFINITY,
  }));
  return { ok: true, value: { ...read, claims } };
}

/** What one field alone cannot tell. */
function crossChecks(read: Scenario): Problem[] {
  const problems: Problem[] = [];
  const add = (path: string, message: string) => problems.push({ path, message });
  const names = read.accounts.map((account) => account.name);
  const others = read.population.members - names.length;
  for (const [n, account] of read.accounts.entries()) {
    if (names.indexOf(account.name) < n) {
      add(
        `accounts[${n}].name`,
        `${JSON.stringify(account.name)} is the name of an account before it`,
      );
    }
    if (account.friends > others) {
      add(
        `accounts[${n}].friends`,
        `${account.friends} is greater than the ${others} other members (population.members)`,
      );
    }
  }
  for (const [n, claim] of read.claims.entries()) {
    const path = `claims[${n}]`;
    const needs =
      claim.is === 'between' ? ['low', 'high'] : [claim.is === 'atLeast' ? 'low' : 'high'];
    for (const bound of needs as ('low' | 'high')[]) {
      if (claim[bound] === undefined) add(`${path}.${bound}`, `is missing; expected a number`);
    }
    if (claim.low > claim.high)
      add(`${path}.low`, `${claim.low} is greater than high ${claim.high}`);
    if (claim.account !== undefined && !names.includes(claim.account)) {
      add(
        `${path}.account`,
        `${JSON.stringify(claim.account)} is no account; expected ${names.join(', ')}`,
      );
    }
  }
  return problems;
}
