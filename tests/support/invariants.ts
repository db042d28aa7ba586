/** What must be true of every world at every moment, whatever happened in it. */
import { expect } from 'vitest';
import { CAUSES, REASONS, Standing } from '../../src/sim/frame.ts';
import { Flag } from '../../src/sim/state.ts';
import { Kind } from '../../src/sim/strategy.ts';
import type { World } from '../../src/sim/world.ts';
import { rowsOf, tiesOf } from './rows.ts';

const key = (listener: number, target: number) => `${listener}>${target}`;

export function checkPeople(world: World): void {
  const heard = new Array<number>(world.members).fill(0);
  for (const { standing, target, listener } of tiesOf(world)) {
    expect(target, 'nobody listens to themselves').not.toBe(listener);
    if (standing !== Standing.left) heard[target]!++;
  }
  const listeners = rowsOf(world.tables.people).map((person) => person.listeners);
  expect(listeners, 'followers are the in-degree').toEqual(heard);
}

export function checkNumbers(world: World): void {
  const mayBeNegative = ['formed', 'rememberedAt'];
  for (const [name, table] of Object.entries(world.tables)) {
    for (const [column, array] of table.used()) {
      const least = mayBeNegative.includes(column) ? Number.NEGATIVE_INFINITY : -1;
      const floats = array instanceof Float32Array || array instanceof Float64Array;
      const wrong = [...array].filter(
        (value) => !Number.isFinite(value) || value < (floats ? 0 : least),
      );
      expect(wrong, `${name}.${column} is finite and not negative`).toEqual([]);
    }
  }
}

export function checkTies(world: World): void {
  const ties = tiesOf(world);
  const standing = new Map(ties.map((tie) => [key(tie.listener, tie.target), tie.standing]));
  expect(standing.size, 'no tie stands twice').toBe(ties.length);
  for (const tie of ties) {
    expect(tie.warmth).toBeLessThanOrEqual(1);
    expect(tie.touched).toBeLessThanOrEqual(world.tick);
    if ((tie.flags & Flag.mutual) === 0) continue;
    const back = standing.get(key(tie.target, tie.listener));
    expect(back, 'a mutual tie stands in both rows').toBeDefined();
    if (world.rules.friendship === 0) continue;
    expect(back === Standing.left, 'and is gone in both or in neither').toBe(
      tie.standing === Standing.left,
    );
  }
}

export function checkSeries(world: World): void {
  const series = rowsOf(world.tables.series);
  const tally = rowsOf(world.tables.tally);
  expect(series).toHaveLength((world.tick + 1) * tally.length);
  for (const [n, row] of series.entries()) {
    const before = series[n - tally.length] ?? row;
    expect(row.listening + row.muted + row.stopped).toBe(row.friends);
    const start = tally[n % tally.length]?.friendsAtStart as number;
    expect(row.friends + row.left).toBe(start + row.gained);
    const departures = row.leftBy.reduce((sum, one) => sum + one, 0);
    expect(departures).toBe(row.left + row.returned);
    expect(row.leftAfterRung).toBeLessThanOrEqual(row.leftWarned);
    expect(row.leftWarned).toBeLessThanOrEqual(departures);
    for (const count of [
      'gained',
      'returned',
      'requested',
      'accepted',
      'links',
      'otherPosts',
      'responses',
      'seen',
      'clicks',
    ] as const) {
      expect(row[count], `${count} never falls`).toBeGreaterThanOrEqual(before[count]);
    }
  }
  for (const [n, row] of series.entries()) {
    const before = series[n - tally.length] ?? row;
    for (const total of ['hours', 'money', 'cost'] as const) {
      expect(row[total], `${total} never fall`).toBeGreaterThanOrEqual(before[total]);
    }
    for (const [s, visits] of row.visits.entries()) {
      expect(visits, 'visits never fall').toBeGreaterThanOrEqual(before.visits[s] ?? 0);
      expect(row.conversions[s], 'who converts has come').toBeLessThanOrEqual(visits);
    }
    expect(row.visits[0], 'each click is a visit').toBe(row.clicks);
  }
  const last = series.slice(-tally.length);
  expect(last).toEqual(tally.map(({ friendsAtStart: _, ...counts }) => counts));
}

/** Replays the ledger from the beginning, when all ties were there that nobody found since. */
export function checkLedger(world: World): void {
  const ties = tiesOf(world);
  const standing = new Map<string, number>();
  for (const tie of ties) standing.set(key(tie.listener, tie.target), Standing.listening);
  for (const move of rowsOf(world.tables.moves)) {
    if (move.from === Standing.stranger) standing.set(key(move.listener, move.target), move.from);
  }
  let tick = 0;
  for (const move of rowsOf(world.tables.moves)) {
    const who = key(move.listener, move.target);
    expect(move.from).toBe(standing.get(who));
    if (REASONS[move.reason] === 'forgave') {
      expect(move.from, 'who forgives had climbed a rung').toBeGreaterThan(Standing.listening);
      expect(move.to).toBe(Standing.listening);
    } else expect(move.to, 'nobody climbs down').toBeGreaterThan(move.from);
    if (move.from === Standing.stranger)
      expect(['found', 'accepted']).toContain(REASONS[move.reason]);
    expect(move.tick).toBeGreaterThanOrEqual(tick);
    expect(move.account).toBe(world.account_a[move.target]);
    tick = move.tick;
    standing.set(who, move.to);
    const points = move.annoyance;
    if (move.reason < CAUSES.length) {
      expect(points[move.reason], REASONS[move.reason]).toBe(Math.max(...points));
    }
    if (move.reason < CAUSES.length && move.to === Standing.left) {
      const total = points.reduce((sum, one) => sum + one, 0);
      expect(total).toBeGreaterThanOrEqual(move.threshold * (1 - 1e-6));
    }
  }
  for (const tie of ties) expect(tie.standing).toBe(standing.get(key(tie.listener, tie.target)));
  for (const [k, tally] of rowsOf(world.tables.tally).entries()) {
    const { member } = world.accounts[k] as World['accounts'][number];
    const friends = ties.filter((tie) => tie.target === member);
    const on = (rung: number) => friends.filter((tie) => tie.standing === rung).length;
    expect([tally.listening, tally.muted, tally.stopped, tally.left]).toEqual([1, 2, 3, 4].map(on));
    const left = rowsOf(world.tables.moves).filter(
      (move) => move.account === k && move.to === Standing.left,
    );
    expect(tally.leftBy).toEqual(
      REASONS.map((_, reason) => left.filter((move) => move.reason === reason).length),
    );
  }
}

/** Everybody is asked once by the same, and whoever was online since has answered. */
export function checkRequests(world: World): void {
  const requests = rowsOf(world.tables.requests);
  const people = rowsOf(world.tables.people);
  const pairs = requests.map(({ from, to }) => key(from, to));
  expect(new Set(pairs).size, 'nobody is asked twice').toBe(requests.length);
  for (const { from, to, tick, answered, accepted } of requests) {
    expect(from).not.toBe(to);
    expect(world.account_a[to], 'accounts are not asked').toBe(-1);
    const visit = people[to]?.lastVisit as number;
    expect(answered > tick, 'the next visit answers').toBe(visit > tick);
    if (answered < 0) expect(accepted).toBe(0);
  }
  for (const [k, { requested, accepted }] of rowsOf(world.tables.tally).entries()) {
    const own = requests.filter(({ from }) => from === world.accounts[k]?.member);
    expect(requested).toBe(own.length);
    expect(accepted).toBe(own.filter((request) => request.accepted === 1).length);
  }
}

export function checkActs(world: World): void {
  const acts = rowsOf(world.tables.acts);
  const written = new Array<number>(world.members).fill(0);
  const latest = new Array<number>(world.members).fill(-1);
  const answers = new Array<number>(acts.length).fill(0);
  for (const [p, act] of acts.entries()) {
    expect(act.nth).toBe(written[act.author]);
    expect(act.previous).toBe(latest[act.author]);
    written[act.author]!++;
    latest[act.author] = p;
    expect(act.tick).toBeGreaterThanOrEqual(acts[p - 1]?.tick ?? 0);
    if (act.kind === Kind.retweet) {
      const post = acts[act.root] as (typeof acts)[number];
      expect([act.parent, act.depth]).toEqual([act.root, 0]);
      expect(post.root, 'what is passed on is a post').toBe(act.root);
      expect(post.tick).toBeLessThan(act.tick);
      expect(post.author).not.toBe(act.author);
      continue;
    }
    if (act.kind !== Kind.response) {
      expect([act.root, act.parent, act.depth]).toEqual([p, p, 0]);
      continue;
    }
    const parent = acts[act.parent] as (typeof acts)[number];
    expect(act.parent, 'what is answered was written before').toBeLessThan(p);
    expect(parent.tick, 'and not in the same tick').toBeLessThan(act.tick);
    expect([act.root, act.depth]).toEqual([parent.root, parent.depth + 1]);
    expect(parent.author, 'nobody answers themselves').not.toBe(act.author);
    answers[act.root]!++;
    if (answers[act.root] === 1) expect(acts[act.root]?.firstResponse).toBe(act.tick);
  }
  expect(acts.map((act) => act.responses)).toEqual(answers);
  for (const [a, person] of rowsOf(world.tables.people).entries()) {
    expect([person.written, person.latestAct]).toEqual([written[a], latest[a]]);
  }
}

export function checkExposures(world: World): void {
  const acts = rowsOf(world.tables.acts);
  const exposures = rowsOf(world.tables.exposures);
  const heads = rowsOf(world.tables.heads).map(({ newest }) => newest);
  const newest = heads.map(() => -1);
  const readers = acts.map(() => new Set<number>());
  const forgiven = rowsOf(world.tables.moves).filter(
    (move) => move.account >= 0 && REASONS[move.reason] === 'forgave',
  );
  /** What was seen before somebody forgave is of no account any more. */
  const forget = (before: number) => {
    for (; forgiven[0] && forgiven[0].tick < before; forgiven.shift()) {
      newest[forgiven[0].account * world.members + forgiven[0].listener] = -1;
    }
  };
  for (const [x, exposure] of exposures.entries()) {
    forget(exposure.tick);
    const act = acts[exposure.act] as (typeof acts)[number];
    expect(act.tick, 'nothing is seen in the tick it was written').toBeLessThan(exposure.tick);
    expect(world.accounts[exposure.account]?.member).toBe(act.author);
    const head = exposure.account * world.members + exposure.listener;
    expect(exposure.previous).toBe(newest[head]);
    newest[head] = x;
    readers[exposure.act]?.add(exposure.listener);
  }
  forget(Number.POSITIVE_INFINITY);
  expect(heads).toEqual(newest);
  const seen = rowsOf(world.tables.tally).map((tally) => tally.seen);
  expect(seen).toEqual(seen.map((_, k) => exposures.filter((one) => one.account === k).length));
  for (const [p, act] of acts.entries()) {
    if ((world.account_a[act.author] as number) < 0) continue;
    const many = readers[p]?.size as number;
    expect(act.seenBy).toBeLessThanOrEqual(many);
    if (world.rules.resurfaces === 0 && world.rules.retweets === 0) expect(act.seenBy).toBe(many);
    expect(act.clicks).toBeLessThanOrEqual(act.seenBy);
  }
}
