/** A turn for a strategy without a world: fixed dice, and a note of all that is written and read. */
import { Dice, Purpose } from '../../src/sim/dice.ts';
import { defaultsOf, POPULATION, POSTS } from '../../src/sim/params/index.ts';
import type { Logged, Mix, Strategy, Turn } from '../../src/sim/strategy.ts';

export interface TurnFields {
  readonly posts?: Partial<Turn['posts']>;
  readonly postsPerDay?: number;
  readonly from?: number;
  readonly to?: number;
  readonly seed?: string;
  /** Days by the clock at the beginning, those of activity unless told. */
  readonly daysFrom?: number;
  /** Entries of a posting log, by the day of activity at which they are due. */
  readonly log?: readonly (readonly [day: number, entry: Logged])[];
  readonly community?: Mix;
}

/** Nobody is known. */
const STRANGERS: Mix = { people: 0, shares: [0, 0, 0, 1], responses: 0 };

/** What a strategy wrote in a turn, and which parameters of the account it looked at. */
export interface Played {
  readonly posts: [kind: number, useful: boolean][];
  readonly responses: [count: number, back: number][];
  readonly requests: number[];
  readonly read: Set<string>;
}

/** Gives a strategy one turn. */
export function play(strategy: Strategy, fields: TurnFields = {}): Played {
  const dice = new Dice(fields.seed ?? 'turn');
  const played: Played = { posts: [], responses: [], requests: [], read: new Set() };
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
  const [from, to] = [fields.from ?? 0, fields.to ?? 1];
  const daysFrom = fields.daysFrom ?? from;
  strategy.act({
    posts,
    population: Object.freeze(defaultsOf(POPULATION)),
    postsPerDay: fields.postsPerDay ?? 0,
    from,
    to,
    daysFrom,
    daysTo: daysFrom + to - from,
    logged: () =>
      (fields.log ?? []).filter(([day]) => day >= from && day < to).map(([, entry]) => entry),
    community: () => fields.community ?? STRANGERS,
    phase: (stream) => dice.draw(Purpose.postPhase, 0, 1, stream),
    chance: (nth) => dice.draw(Purpose.postKind, 0, 1, nth),
    write: (kind, useful) => played.posts.push([kind, useful]),
    respond: (count, back) => played.responses.push([count, back]),
    request: (count) => played.requests.push(count),
  });
  return played;
}
