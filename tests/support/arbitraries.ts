/** Random small worlds for properties: any population, platform, model, accounts and strategies. */
import fc from 'fast-check';
import type { Changes } from '../../src/model.ts';
import { NAMES } from '../../src/model.ts';
import type { ParameterKey } from '../../src/sim/params/index.ts';
import { keysOf, PARAMETERS } from '../../src/sim/params/index.ts';

/** A value that the row of a key accepts, perhaps within narrower bounds. */
export function within(key: ParameterKey, most = PARAMETERS[key].max, least = PARAMETERS[key].min) {
  const { kind } = PARAMETERS[key];
  if (kind === 'integer' || kind === 'switch') return fc.integer({ min: least, max: most });
  // Evenly over the range: fc.double would nearly always be next to a bound.
  return fc.integer({ min: 0, max: 1000 }).map((n) => least + ((most - least) * n) / 1000);
}

/** Some of a scope's parameters, each with a value that its row accepts. */
function someOf(scope: 'model' | 'platform'): fc.Arbitrary<Changes> {
  const values = Object.fromEntries(keysOf(scope).map((key) => [key, within(key)]));
  return fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Changes>;
}

/** People of the smallest world, and the friends that an account among four has there at most. */
const MEMBERS_LEAST = 20;
const FRIENDS_MOST = MEMBERS_LEAST - 4;

const population = fc.record({
  members: fc.integer({ min: MEMBERS_LEAST, max: 120 }),
  communities: within('communities', 5),
  friendsEach: within('friendsEach', 12, 4),
  closure: within('closure'),
  mixing: within('mixing'),
  reciprocity: within('reciprocity'),
  visitsPerDay: within('visitsPerDay', 6, 1),
  postsPerDay: within('postsPerDay', 1.5, 0.2),
  attention: within('attention', 80, 8),
  sociability: within('sociability', 0.6, 0.1),
});

/** Entries of the first evening of any of the stories, in order. */
const log = fc
  .array(
    fc.record({
      hour: fc.integer({ min: 20, max: 23 }),
      kind: fc.constantFrom('link', 'chat', 'response'),
      count: fc.integer({ min: 1, max: 8 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((entries) => entries.toSorted((a, b) => a.hour - b.hour));

const account = (name: string) =>
  fc.record({
    name: fc.constant(name),
    strategy: fc.constantFrom(...NAMES.strategies),
    friends: fc.integer({ min: 0, max: FRIENDS_MOST }),
    overlap: within('overlap'),
    posts: fc.record({
      linksPerDay: fc.integer({ min: 0, max: 40 }),
      announcementsPerDay: within('announcementsPerDay', 5),
      questionsPerDay: within('questionsPerDay', 5),
      chatsPerDay: fc.integer({ min: 0, max: 10 }),
      burstSize: within('burstSize'),
      responsesPerDay: fc.integer({ min: 0, max: 60 }),
      usefulShare: within('usefulShare'),
      adSpendPerDay: within('adSpendPerDay', 200),
      siteHoursPerDay: within('siteHoursPerDay', 10),
      budgetHours: fc.constantFrom(PARAMETERS.budgetHours.max, 0, 5),
      budgetMoney: fc.constantFrom(PARAMETERS.budgetMoney.max, 0, 50),
      requestsPerDay: within('requestsPerDay', 20),
    }),
    log,
  });

const mixes = fc.uniqueArray(
  fc.record({
    strategy: fc.constantFrom(...NAMES.crowd),
    share: fc.constantFrom(0, 0.1, 0.25),
  }),
  { selector: ({ strategy }) => strategy, maxLength: 4 },
);

/** What a random world is made of; `small(plan.fields, plan.seed, plan.changes)` builds it. */
export interface Plan {
  readonly fields: Record<string, unknown>;
  readonly seed: string;
  readonly changes: Changes;
}

/** Random worlds that live one to three days, from any weekday on. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    population,
    mix: fc.oneof(fc.constant([]), mixes),
    accounts: fc.tuple(account('Ann'), account('Bob'), account('Cid')),
    many: fc.integer({ min: 1, max: 3 }),
    starts: fc.constantFrom('Mon 00:00', 'Fri 17:45', 'Sun 08:00'),
    platform: fc.constantFrom(...NAMES.platforms),
    patience: within('tolerance', 12),
    changes: fc.tuple(someOf('model'), someOf('platform')),
    seed: fc.string({ maxLength: 8 }),
  })
  .map(({ accounts, many, changes, patience, seed, ...fields }) => ({
    fields: {
      ...fields,
      accounts: accounts.slice(0, many).map(({ log, ...plan }) => ({
        ...plan,
        log: plan.strategy === 'log' ? entries(fields.starts, log) : [],
      })),
    },
    seed,
    changes: { ...changes[0], ...changes[1], tolerance: patience },
  }));

/** The entries of a log on the weekday of the start. */
const entries = (starts: string, log: readonly { hour: number }[]) =>
  log.map(({ hour, ...entry }) => ({ ...entry, at: `${starts.slice(0, 3)} ${hour}:00` }));

/** Days that a random world lives. */
export const days = fc.integer({ min: 1, max: 3 });
