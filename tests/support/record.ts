/**
 * The record of a story's first days, small enough to keep: what every member did in every quarter
 * of an hour as four letters (who, and a digest of what), and the moves towards accounts in words.
 * Two records are compared up to the first moment and member in which they differ.
 */
import type { AnyArray } from '../../src/sim/columns.ts';
import { tableFingerprint } from '../../src/sim/fingerprint.ts';
import { REASONS, Standing } from '../../src/sim/frame.ts';
import { memberName } from '../../src/sim/picture.ts';
import { POST_KINDS } from '../../src/sim/strategy.ts';
import type { World } from '../../src/sim/world.ts';
import { rowsOf } from './rows.ts';

/** `tick member`, and what is on record of that member in that tick, in words. */
type Events = Map<string, string[]>;

const RUNGS = Object.keys(Standing);
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** A number in two letters, modulo 4096. */
const two = (n: number): string =>
  `${LETTERS[(n >>> 6) & 63] as string}${LETTERS[n & 63] as string}`;

/** Two letters that tell one text from another, 4095 times of 4096 (FNV-1a). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let c = 0; c < text.length; c++) hash = Math.imul(hash ^ text.charCodeAt(c), 0x01000193);
  return two(hash ^ (hash >>> 12) ^ (hash >>> 24));
}

/** Bits of a float, so that the last one counts. */
const bits = (value: number): string => {
  const array: AnyArray = Float32Array.of(value);
  return Buffer.from(array.buffer).toString('hex');
};

/** What is on record, by tick and member; of the accounts and their audience only, unless of all. */
function eventsOf(world: World, all: boolean): Events {
  const events: Events = new Map();
  const add = (tick: number, member: number, what: string) => {
    const key = `${tick} ${member}`;
    const known = events.get(key);
    if (known) known.push(what);
    else events.set(key, [what]);
  };
  const acts = rowsOf(world.tables.acts);
  const name = (member: number) => memberName(world, member);
  for (const { tick, author, kind, parent, useful } of acts) {
    if (!all && (world.account_a[author] as number) < 0) continue;
    const to = acts[parent]?.author ?? author;
    const what = POST_KINDS[kind] === 'response' ? `response to ${name(to)}` : POST_KINDS[kind];
    add(tick, author, `wrote a ${useful ? 'useful ' : ''}${what}`);
  }
  for (const { tick, listener, act, points } of rowsOf(world.tables.exposures)) {
    const post = acts[act];
    const kind = post ? `${POST_KINDS[post.kind]} ${post.nth} by ${name(post.author)}` : 'nothing';
    add(tick, listener, `saw ${kind} for ${points.toFixed(3)} points (${bits(points)})`);
  }
  for (const move of rowsOf(world.tables.moves)) {
    if (!all && move.account < 0) continue;
    const step = `${RUNGS[move.from]} to ${RUNGS[move.to]} for ${REASONS[move.reason]}`;
    const felt = [...move.annoyance, move.warmth, move.threshold].map(bits).join(' ');
    add(move.tick, move.listener, `went from ${step} towards ${name(move.target)} (${felt})`);
  }
  return events;
}

const HASHED = ['people', 'ties', 'acts', 'tally', 'moves', 'exposures', 'series'] as const;

/** What a member did in a tick, a bit each: said in words where only the golden file knows it. */
const DEEDS: readonly (readonly [said: string, RegExp])[] = [
  ['a post', /^wrote a (?!.*response)/],
  ['a response', /^wrote a .*response/],
  ['a sight of an account', /^saw/],
  ['a rung', /^went from .* to (muted|stopped) /],
  ['a departure', /^went from .* to left /],
  ['a new tie', /^went from .* to listening /],
];

/** Three letters for what a member did: a digest, and the kinds of deeds. */
function letters(events: readonly string[]): string {
  const deeds = DEEDS.map(([, sign], n) => (events.some((one) => sign.test(one)) ? 1 << n : 0));
  const mask = deeds.reduce((a, b) => a | b, 0);
  return digest(events.join('; ')) + (LETTERS[mask] as string);
}

const saidOf = (code: string | undefined): string => {
  if (code === undefined) return 'nothing on record';
  const mask = LETTERS.indexOf(code[2] as string);
  const said = DEEDS.filter((_, n) => mask & (1 << n)).map(([words]) => words);
  return `${said.join(', ')} (${code})`;
};

/** A line on all tables as they stand now: `day 288 people:1f3c…`. */
export const dayOf = (world: World): string =>
  `day ${world.tick} ${HASHED.map((table) => `${table}:${tableFingerprint(world, table)}`).join(' ')}`;

/** The record of a world as lines, a tick each: the number, then five letters for each member. */
export function recordOf(world: World, all: boolean): string[] {
  const byTick = new Map<number, string>();
  for (const [key, what] of eventsOf(world, all)) {
    const [tick = 0, member = 0] = key.split(' ').map(Number);
    byTick.set(tick, (byTick.get(tick) ?? '') + two(member) + letters(what));
  }
  const ticks = [...byTick.keys()].sort((a, b) => a - b);
  return ticks.map((tick) => `${tick} ${byTick.get(tick)}`);
}

/** Who did what in each tick, from the lines of a record. */
function read(lines: readonly string[]): Map<number, Map<string, string>> {
  const ticks = new Map<number, Map<string, string>>();
  for (const line of lines.filter((one) => /^\d/.test(one))) {
    const [tick = '', rest = ''] = line.split(' ');
    const codes = rest.match(/.{5}/g) ?? [];
    ticks.set(Number(tick), new Map(codes.map((code) => [code.slice(0, 2), code.slice(2)])));
  }
  return ticks;
}

/**
 * The first member whose story differs from a record of it, or undefined: `tick 131 (Sun 08:45),
 * member 45 (Kim T.): expected a rung (x0D), found x1C: saw link 3 by Rex …`.
 */
export function firstDifference(
  world: World,
  all: boolean,
  golden: readonly string[],
): string | undefined {
  const [ours, theirs] = [read(recordOf(world, all)), read(golden)];
  const events = eventsOf(world, all);
  for (let tick = 0; tick <= world.tick; tick++) {
    const [is, was] = [ours.get(tick), theirs.get(tick)];
    for (let member = 0; member < world.members; member++) {
      const [found, expected] = [is?.get(two(member)), was?.get(two(member))];
      if (found === expected) continue;
      const when = `tick ${tick} (${world.calendar.label(tick)})`;
      const did = events.get(`${tick} ${member}`)?.join('; ') ?? 'nothing on record';
      const who = `member ${member} (${memberName(world, member)})`;
      return `${when}, ${who}: expected ${saidOf(expected)}, found ${found ? `${found}: ` : ''}${did}`;
    }
  }
  return undefined;
}

/** The first day at whose end the tables differ, and which of them, or undefined. */
export function firstDay(found: readonly string[], golden: readonly string[]): string | undefined {
  const days = golden.filter((line) => line.startsWith('day '));
  for (let n = 0; n < Math.max(found.length, days.length); n++) {
    if (found[n] === days[n]) continue;
    const [is, was] = [found[n], days[n]].map((line) => line?.split(' '));
    const tables = (is ?? []).slice(2).filter((table, t) => table !== was?.[t + 2]);
    if (!is || !was) return `by tick ${is?.[1] ?? was?.[1]}: the records are not equally long`;
    return `by tick ${is[1]}: no deed differs before, but these tables do: ${tables.join(', ')}`;
  }
  return undefined;
}
