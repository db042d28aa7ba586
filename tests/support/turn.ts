/** A turn for a strategy without a world: fixed dice, and a note of all that is written and read. */
import { Dice, Purpose } from '../../src/sim/dice.ts';
import { defaultsOf, POPULATION, POSTS } from '../../src/sim/params/index.ts';
import type { Strategy, Turn } from '../../src/sim/strategy.ts';

export interface TurnFields {
  readonly posts?: Partial<Turn['posts']>;
  readonly postsPerDay?: number;
  readonly from?: number;
  readonly to?: number;
  readonly seed?: string;
}

/** What a strategy wrote in a turn, and which parameters of the account it looked at. */
export interface Played {
  readonly posts: [kind: number, useful: boolean][];
  readonly responses: [count: number, back: number][];
  readonly read: Set<string>;
}

/** Gives a strategy one turn. */
export function play(strategy: Strategy, fields: TurnFields = {}): Played {
  const dice = new Dice(fields.seed ?? 'turn');
  const played: Played = { posts: [], responses: [], read: new Set() };
  const look = (target: object, key: string | symbol) => {
    if (typeof key === 'string') played.read.add(key);
    return Reflect.get(target, key) as unknown;
  };
  const lookAll = (target: object) => {
    for (const key of Object.keys(target)) played.read.add(key);
    return Reflect.ownKeys(target);
  };
  const posts: Turn['posts'] = new Proxy<Turn['posts']>(
    { ...defaultsOf(POSTS), ...fields.posts },
    { get: look, ownKeys: lookAll, has: (target, key) => look(target, key) !== undefined },
  );
  strategy.act({
    posts,
    population: Object.freeze(defaultsOf(POPULATION)),
    postsPerDay: fields.postsPerDay ?? 0,
    from: fields.from ?? 0,
    to: fields.to ?? 1,
    phase: (stream) => dice.draw(Purpose.postPhase, 0, 1, stream),
    chance: (nth) => dice.draw(Purpose.postKind, 0, 1, nth),
    write: (kind, useful) => played.posts.push([kind, useful]),
    respond: (count, back) => played.responses.push([count, back]),
  });
  return played;
}
