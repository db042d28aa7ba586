/**
 * A scenario as the text of its file: what stands at its default is left out, as in the files that
 * are shipped. Reading the text gives the same scenario, and writing that the same text.
 */
import { ERAS } from '../eras.ts';
import type { Row } from '../params/index.ts';
import { ACCOUNT, POPULATION, POSTS } from '../params/index.ts';
import { MAIN } from './change.ts';
import type { AccountPlan, Claim, Event, LogEntry, Run, Scenario } from './types.ts';

/** Lines are no longer than this where their parts can be broken. */
const WIDTH = 100;

/** A scenario as JSON that `parseScenario` reads again: plain objects, lists, texts and numbers. */
function scenarioJson(scenario: Scenario): object {
  const { format, id, title, story, notice, rows, starts, until, seed, platform, era } = scenario;
  const first = scenario.accounts[0]?.name;
  return some({
    format,
    id,
    title,
    story,
    notice: filled(notice),
    try: filled(scenario.try),
    rows: filled(rows),
    starts,
    until,
    seed,
    platform,
    era: unless(ERAS[0].id, era),
    population: filled(stated(POPULATION, scenario.population)),
    mix: filled(scenario.mix),
    accounts: scenario.accounts.map(account),
    events: filled(scenario.events.map((one) => event(one, first))),
    runs: filled(scenario.runs.map(run)),
    claims: filled(scenario.claims.map((one) => claim(one, first))),
  });
}

/** The text of a scenario's file, with a line end at its end. */
export const serialise = (scenario: Scenario): string => `${lines(scenarioJson(scenario), 0, 0)}\n`;

const account = (plan: AccountPlan): object =>
  some({
    name: plan.name,
    strategy: plan.strategy,
    ...stated(ACCOUNT, plan),
    posts: filled(stated(POSTS, plan.posts)),
    log: filled(plan.log.map(entry)),
  });

const entry = ({ at, kind, count, useful }: LogEntry): object =>
  some({ at, kind, count: unless(1, count), useful: unless(false, useful) });

const event = ({ at, text, account: name, strategy, posts }: Event, first?: string): object =>
  some({ at, text, account: unless(first, name), strategy, posts: filled(posts) });

const run = ({ id, text, platform, strategy, set, events, alongside }: Run): object =>
  some({
    id,
    text,
    platform,
    strategy,
    set: filled(set),
    events,
    alongside: unless(false, alongside),
  });

/** An open bound is infinite, which JSON cannot say: it is left out, and read as infinite. */
const claim = (one: Claim, first?: string): object =>
  some({
    id: one.id,
    text: one.text,
    metric: one.metric,
    account: unless(first, one.account),
    at: one.at,
    is: one.is,
    low: Number.isFinite(one.low) ? one.low : undefined,
    high: Number.isFinite(one.high) ? one.high : undefined,
    run: unless(MAIN, one.run),
    minus: one.minus,
  });

const unless = <T>(usual: T | undefined, value: T): T | undefined =>
  value === usual ? undefined : value;

/** Values of a table that differ from their defaults, in the table's order. */
function stated(rows: Record<string, Row>, values: object): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [key, row] of Object.entries(rows)) {
    const value = (values as Record<string, number>)[key];
    if (value !== undefined && value !== row.default) found[key] = value;
  }
  return found;
}

/** The list or object, unless there is nothing in it. */
const filled = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length > 0 ? value : undefined;

/** An object without the fields that are undefined. */
const some = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** JSON with short lists and objects on a line of their own. */
function lines(value: unknown, indent: number, before: number): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const list = Array.isArray(value);
  const [open, close] = list ? ['[', ']'] : ['{ ', ' }'];
  const parts = (deeper: number): string[] =>
    list
      ? value.map((item) => lines(item, deeper, 0))
      : Object.entries(value).map(([key, item]) => {
          const name = `${JSON.stringify(key)}: `;
          return name + lines(item, deeper, name.length);
        });
  const short = open + parts(Number.NEGATIVE_INFINITY).join(', ') + close;
  if (indent + before + short.length < WIDTH && indent !== 0) return short;
  const pad = ' '.repeat(indent + 2);
  const inner = parts(indent + 2).map((part) => `\n${pad}${part}`);
  return `${open.trim()}${inner.join(',')}\n${' '.repeat(indent)}${close.trim()}`;
}
