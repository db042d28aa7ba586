/** Whoever has the files alone comes to the same figures as the engine. */
import { csvParse } from 'd3';
import { expect, it } from 'vitest';
import { headOf, ledgerOf } from '../../src/headless/ledger/index.ts';
import { simulate } from '../../src/model.ts';
import { measure } from '../../src/sim/measure.ts';
import { Kind } from '../../src/sim/strategy.ts';
import type { World } from '../../src/sim/world.ts';
import { rowsOf, tiesOf } from '../support/rows.ts';
import { mustRead, shippedJson } from '../support/scenarios.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** A story with fans, drift and people who come, and its files. */
function played(platform: string) {
  const json = { ...shippedJson(), platform, until: 'Sat 00:00 +1w' };
  const before = simulate({ scenario: mustRead(json), seed: '5' });
  const atStart = tiesOf(before.world);
  const { world, end, advance } = before;
  advance(end);
  const { csv } = ledgerOf(world, '5', ['csv']);
  if (!csv) throw new Error('no lines of CSV');
  const read = (name: keyof typeof csv): readonly Row[] => csvParse(headOf(name) + csv[name]);
  return { world, atStart, read };
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const tally = (keys: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
const by = (rows: readonly Row[], key: string) => tally(rows.map((row) => Number(row[key])));
const shareOf = (rows: readonly Row[], is: (row: Row) => boolean): number =>
  rows.filter(is).length / rows.length;

it.each(['plurk', 'twitter'])('the ties at the start are in the files, of a story on %s', (at) => {
  const { world, atStart, read } = played(at);
  const out = tally(atStart.map(({ listener }) => listener));
  const into = tally(atStart.map(({ target }) => target));
  const mutual = tally(atStart.filter(({ flags }) => flags & 1).map(({ listener }) => listener));
  const members = read('members');
  expect(members).toHaveLength(world.members);
  for (const row of members) {
    const a = Number(row['member']);
    expect([row['listensTo'], row['listeners'], row['friends']].map(Number)).toEqual(
      [out, into, mutual].map((counts) => counts.get(a) ?? 0),
    );
  }
  const pairs = read('network').filter((row) => row['atStart'] === '1');
  const key = (listener: unknown, target: unknown) => `${listener} ${target}`;
  expect(new Set(pairs.map((row) => key(row['listener'], row['target'])))).toEqual(
    new Set(atStart.map(({ listener, target }) => key(listener, target))),
  );
});

it.each(['plurk', 'twitter'])('losses for each member are those of the engine, on %s', (at) => {
  const { world, atStart, read } = played(at);
  const lost = by(
    read('ties').filter((row) => row['to'] === 'left'),
    'target',
  );
  const came = by(
    read('ties').filter((row) => row['from'] === 'stranger' || row['from'] === 'left'),
    'target',
  );
  const into = tally(atStart.map(({ target }) => target));
  expect(sum([...lost.values()])).toBeGreaterThan(0);
  const engine = rowsOf(world.tables.people).map(
    ({ listeners }, a) => (into.get(a) ?? 0) - listeners,
  );
  const files = read('members').map((row) => {
    const a = Number(row['member']);
    return (lost.get(a) ?? 0) - (came.get(a) ?? 0);
  });
  expect(files).toEqual(engine);
});

it('the share of the audience kept, the causes and the rungs are those of the metrics', () => {
  const { world, read } = played('plurk');
  const moves = read('ties').filter((row) => row['account'] === 'Rex');
  const gone = moves.filter((row) => row['to'] === 'left');
  const of = (name: Parameters<typeof measure>[1]) => measure(world, name, 0, world.tick);
  const start = Number(read('members').find((row) => row['account'] === 'Rex')?.['listeners']);
  const came = moves.filter((row) => row['from'] === 'stranger' || row['from'] === 'left');
  expect((start - gone.length + came.length) / start).toBeCloseTo(of('friendsKept'), 12);
  expect(gone.filter((row) => row['reason'] === 'silence')).toHaveLength(of('leftForSilence'));
  expect(gone.filter((row) => row['reason'] === 'drift')).toHaveLength(of('leftByDrift'));
  const climbed = (row: Row) => row['everMuted'] === '1' || row['everStopped'] === '1';
  expect(shareOf(gone, climbed)).toBeCloseTo(of('leftAfterRung'), 12);
});

it('latencies, the mix of kinds, answers and clicks are those of the acts', () => {
  const { world, read } = played('plurk');
  const acts = rowsOf(world.tables.acts);
  const posts = read('posts');
  const responses = acts.filter(({ kind }) => kind === Kind.response);
  expect(shareOf(posts, (row) => row['kind'] === 'response')).toBe(responses.length / acts.length);
  const written = posts.filter((row) => row['kind'] !== 'response' && row['kind'] !== 'retweet');
  const answered = acts.filter(({ kind, responses: n }) => kind < Kind.response && n > 0);
  const threads = acts.filter(({ kind }) => kind < Kind.response);
  const share = shareOf(written, (row) => Number(row['responses']) > 0);
  expect(share).toBe(answered.length / threads.length);
  expect(sum(posts.map((row) => Number(row['clicks'])))).toBe(
    sum(acts.map(({ clicks }) => clicks)),
  );
  const since = responses.map(({ tick, root }) => 15 * (tick - (acts[root]?.tick ?? 0)));
  const told = posts.filter((row) => row['kind'] === 'response');
  expect(told.map((row) => Number(row['sincePostMinutes']))).toEqual(since);
  for (const row of told) {
    const parent = acts[Number(row['answers'])];
    expect(Number(row['latencyMinutes'])).toBe(15 * (Number(row['tick']) - (parent?.tick ?? 0)));
    expect(Number(row['depth'])).toBe((parent?.depth ?? 0) + 1);
  }
});

it('activity and warmth of each member are those of the engine at the end', () => {
  const { world, read } = played('plurk');
  const authors = by(read('posts'), 'author');
  const engine = rowsOf(world.tables.people).map(({ written }) => written);
  expect(engine.map((_, a) => authors.get(a) ?? 0)).toEqual(engine);
  const warm = read('network').filter(
    (row) => row['standing'] !== 'left' && Number(row['warmth']) >= 0.2,
  );
  expect(warm.length).toBe(warmTies(world, 0.2));
});

/** Ties that have not ended and are as warm now, or warmer. */
function warmTies(world: World, least: number): number {
  return tiesOf(world).filter(({ standing, warmth, touched }) => {
    const now = warmth * world.fading.warmth.after(world.tick - touched);
    return standing !== 4 && now >= least;
  }).length;
}
