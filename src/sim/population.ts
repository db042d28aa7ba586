/**
 * Fills a network with people: how often they come, write and answer, how much they bear, and how
 * warm their ties are when the story begins. All by dice addressed by member or tie.
 */
import type { Building } from './building.ts';
import { part, stepwise } from './building.ts';
import { TICKS_A_DAY } from './calendar.ts';
import type { Dice } from './dice.ts';
import { Purpose } from './dice.ts';
import { CAUSES, Standing } from './frame.ts';
import { exp, lognormal, normal } from './maths.ts';
import type { Network } from './network/network.ts';
import type { ModelValues } from './params/index.ts';
import type { Scenario } from './scenario/types.ts';
import type { People, Ties } from './state.ts';
import { Flag, NONE, newPeople, newTies } from './state.ts';
import type { Strategy } from './strategy.ts';

/** Strategy of everybody who is not an account under study, unless the scenario mixes others in. */
export const CROWD = 'ordinary';

/** Median age of a tie at the start, days, and its log sd: Plurk was a few months old in 2008 (inferred). */
const AGE_MEDIAN = 30;
const AGE_SPREAD = 0.7;

/** Shares of the work that are done when everybody is described, and when all ties are there. */
const DESCRIBED = 0.3;
const CONNECTED = 0.95;

interface Ground {
  readonly scenario: Scenario;
  readonly dice: Dice;
  readonly rules: ModelValues;
  readonly account_a: Int8Array;
}

/** People and ties of a network before the first tick; built in steps. */
export function* populate(
  ground: Ground,
  network: Network,
  strategies: readonly Strategy[],
): Building<{ people: People; ties: Ties }> {
  const people = newPeople(network.members);
  people.at.community.set(network.community_a);
  people.at.latestAct.fill(NONE);
  people.at.lastBurst.fill(NONE);
  people.at.asks.fill(NONE);
  people.at.asked.fill(NONE);
  const described = describer(ground, people, strategies);
  yield* part(stepwise(people.length, described), 0, DESCRIBED);
  const ties = yield* part(connect(ground, network, people), DESCRIBED, CONNECTED);
  yield* part(stepwise(people.length, warmer(ground, people, ties)), CONNECTED, 1);
  return { people, ties };
}

/** What describes some members. */
function describer(
  ground: Ground,
  people: People,
  strategies: readonly Strategy[],
): (first: number, end: number) => void {
  const { dice, rules, scenario } = ground;
  const { population } = scenario;
  const key = (purpose: Purpose) => dice.key(purpose, 0);
  const [visits, posts, attention, tolerance, sociability, sensitivity, mixing] = [
    key(Purpose.visitsPerDay),
    key(Purpose.postsPerDay),
    key(Purpose.attention),
    key(Purpose.tolerance),
    key(Purpose.sociability),
    key(Purpose.sensitivity),
    key(Purpose.crowdStrategy),
  ];
  const tidiness = key(Purpose.tidiness);
  const { involvement } = population;
  const alone = Math.sqrt(1 - involvement * involvement);
  const indexOf = (id: string) => strategies.findIndex((strategy) => strategy.id === id);
  const crowd = indexOf(CROWD);
  const mix = scenario.mix.map(({ strategy, share }) => [indexOf(strategy), share] as const);
  const { at } = people;
  return (first, end) => {
    for (let a = first; a < end; a++) {
      const drawn = (k: number, median: number, spread: number) =>
        lognormal(dice.inside(k, a), median, spread);
      // Who writes much comes and answers much: the three share a part of their spread.
      const involved = normal(dice.inside(posts, a));
      const together = (k: number, median: number, spread: number) =>
        median * exp(spread * (involvement * involved + alone * normal(dice.inside(k, a))));
      at.attention[a] = drawn(attention, population.attention, population.attentionSpread);
      at.tolerance[a] = drawn(tolerance, 1, rules.toleranceSpread);
      at.sociability[a] = together(
        sociability,
        population.sociability,
        population.sociabilitySpread,
      );
      at.tidiness[a] = tidinessOf(rules, dice.inside(tidiness, a));
      for (let c = 0; c < CAUSES.length; c++) {
        const u = dice.inside(sensitivity, a, c);
        at.sensitivity[a * CAUSES.length + c] = lognormal(u, 1, rules.sensitivitySpread);
      }
      const account = ground.account_a[a];
      at.strategy[a] =
        account >= 0
          ? indexOf(scenario.accounts[account].strategy)
          : crowdStrategy(dice.at(mixing, a), mix, crowd);
      if (account >= 0) continue;
      at.postsPerDay[a] = Math.min(
        population.postsMost,
        population.postsPerDay * exp(population.postsSpread * involved),
      );
      // To write one has to come: nobody saves up a day's posts for one visit.
      at.visitsPerDay[a] = Math.max(
        together(visits, population.visitsPerDay, population.visitsSpread),
        at.postsPerDay[a] / population.postsPerVisit,
      );
    }
  };
}

/** Factor on the background hazard: 0 for those who never tidy up, and a mean of 1 over all. */
function tidinessOf(rules: ModelValues, u: number): number {
  const never = 1 - rules.tidyShare;
  if (u < never || rules.tidyShare === 0) return 0;
  const spread = rules.tidinessSpread;
  const within = Math.min(1 - 1e-9, Math.max(1e-9, (u - never) / rules.tidyShare));
  return lognormal(within, exp((-spread * spread) / 2) / rules.tidyShare, spread);
}

/** The strategy of one of the crowd: by its die, the shares one after the other. */
function crowdStrategy(
  die: number,
  mix: readonly (readonly [strategy: number, share: number])[],
  otherwise: number,
): number {
  let below = 0;
  for (const [strategy, share] of mix) {
    below += share;
    if (die < below) return strategy;
  }
  return otherwise;
}

/** Rows of ties: a mutual pair is a tie in the row of each, a one-way pair in the listener's. */
function* connect({ dice }: Ground, network: Network, people: People): Building<Ties> {
  const { listener_f, heard_f, mutual_f } = network;
  const { at } = people;
  for (let f = 0; f < listener_f.length; f++) {
    at.ties[listener_f[f]]++;
    if (mutual_f[f]) at.ties[heard_f[f]]++;
  }
  let total = 0;
  for (let a = 0; a < people.length; a++) {
    at.firstTie[a] = total;
    total += at.ties[a];
    at.room[a] = at.ties[a];
  }
  const ties = newTies(total);
  const next_a = at.firstTie.slice();
  const ageKey = dice.key(Purpose.age, 0);
  const add = (listener: number, target: number, mutual: number, formed: number) => {
    const e = next_a[listener]++;
    ties.at.target[e] = target;
    ties.at.standing[e] = Standing.listening;
    ties.at.flags[e] = mutual ? Flag.mutual : 0;
    ties.at.burstSeen[e] = NONE;
    ties.at.formed[e] = formed;
    at.listeners[target]++;
  };
  yield* stepwise(listener_f.length, (begin, end) => {
    for (let f = begin; f < end; f++) {
      const [a, b] = [listener_f[f], heard_f[f]];
      const u = dice.inside(ageKey, Math.min(a, b), Math.max(a, b));
      const formed = -Math.round(lognormal(u, AGE_MEDIAN, AGE_SPREAD) * TICKS_A_DAY);
      add(a, b, mutual_f[f], formed);
      if (mutual_f[f]) add(b, a, 1, formed);
    }
  });
  return ties;
}

/** What warms the ties of some members. */
function warmer(
  { dice, rules }: Ground,
  people: People,
  ties: Ties,
): (begin: number, end: number) => void {
  const warmthKey = dice.key(Purpose.warmth, 0);
  return (begin, end) => {
    for (let a = begin; a < end; a++) {
      const first = people.at.firstTie[a];
      for (let e = first; e < first + people.at.ties[a]; e++) {
        const b = ties.at.target[e];
        ties.at.warmth[e] = Math.min(1, 2 * rules.warmthAtStart * dice.at(warmthKey, a, b));
      }
    }
  };
}
