/** Searches every way to behave otherwise for the smallest change that is enough, and weighs them. */
import type { World } from '../sim/world.ts';
import { effort, writtenBy } from './acts.ts';
import type { WayId } from './alteration.ts';
import { largestOf, WAY_IDS, WAYS } from './alteration.ts';
import type { Story, Work } from './play.ts';
import { playOut } from './play.ts';
import type { Search } from './search.ts';
import { smallest } from './search.ts';

/** What a change costs: acts to leave out, add or move, and those as a share of all it wrote. */
export interface Price {
  readonly acts: number;
  readonly share: number;
}

/** What one of the altered stories came to. */
export interface Trial {
  /** Friends (or the one friend) kept, 0 to 1. */
  readonly kept: number;
  readonly price: Price;
}

/** One way to behave otherwise, searched; level 0 is `stated`. */
export interface Option {
  readonly way: WayId;
  /** Largest value of the parameter in the story as it is. */
  readonly stated: number;
  /** The value at the level found, or at the limit. */
  readonly value: number;
  /** Values of levels above the one found that were tried and are not enough. */
  readonly exceptions: readonly number[];
  readonly search: Search<Trial>;
}

/** A story that has been played, and what is asked of the altered ones. */
export interface Question {
  readonly story: Story;
  readonly base: World;
  readonly account: number;
  /** What a world is worth, 0 to 1, and how much of that is enough. */
  readonly kept: (world: World) => number;
  readonly enough: number;
}

/** The price of a change, from what the account wrote in two worlds. */
export function priceOf(base: World, other: World, account: number, burst?: number): Price {
  const before = writtenBy(base, account);
  const acts = effort(before, writtenBy(other, account), burst);
  return { acts, share: acts / Math.max(1, before.total) };
}

/** Ways that the account's strategies offer, each with the smallest level that is enough. */
export function* searchWays(question: Question): Work<Option[]> {
  const options: Option[] = [];
  for (const way of WAY_IDS) {
    if (!offers(question, way)) continue;
    const option = yield* searchWay(question, way);
    if (option) options.push(option);
  }
  return options;
}

function* searchWay(question: Question, way: WayId): Work<Option | undefined> {
  const { story, base, account, kept, enough } = question;
  const { reads, limit, at } = WAYS[way];
  const stated = largestOf(story.scenario, account, reads);
  const highest = limit(stated);
  if (highest < 1) return undefined;
  const value = (level: number): number => at(stated, level, stated);
  function* trial(level: number): Work<Trial> {
    const world = yield* playOut(story.start({ account, way, level }));
    const burst = way === 'smallerBursts' ? value(level) : undefined;
    return { kept: kept(world), price: priceOf(base, world, account, burst) };
  }
  const search = yield* smallest(highest, trial, (outcome) => outcome.kept >= enough);
  const { level: found = highest, tried } = search;
  const exceptions = tried.filter(({ level, works }) => level > found && !works);
  return {
    way,
    stated,
    value: value(found),
    exceptions: exceptions.map(({ level }) => value(level)),
    search,
  };
}

/** Whether any strategy that the account has in the story reads what a way changes. */
function offers({ story, base, account }: Question, way: WayId): boolean {
  const { accounts, events } = story.scenario;
  const plan = accounts[account];
  const own = events.filter((event) => event.account === plan?.name);
  const ids = [plan?.strategy, ...own.map(({ strategy }) => strategy)];
  return base.strategies.some(
    ({ id, reads }) => ids.includes(id) && reads.includes(WAYS[way].reads),
  );
}
