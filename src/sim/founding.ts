/**
 * What a world stands on before its first tick: rules, dice, a network, its people and their ties.
 * Built in steps, for a million members take seconds; a world is then put on it at once.
 */
import type { Building } from './building.ts';
import { part } from './building.ts';
import { Dice } from './dice.ts';
import { generate } from './network/generate.ts';
import type { Network } from './network/network.ts';
import { seat } from './network/network.ts';
import { mechanismValues } from './platforms/platform.ts';
import { populate } from './population.ts';
import type { People, Ties } from './state.ts';
import { NONE } from './state.ts';
import type { Rules, WorldOptions } from './world.ts';

/** The ground of a world. */
export interface Founded {
  readonly rules: Rules;
  readonly dice: Dice;
  /** Member that each account under study is. */
  readonly accounts: readonly number[];
  /** Account that each member is, or -1. */
  readonly account_a: Int8Array;
  readonly people: People;
  readonly ties: Ties;
}

/** Share of the work that is done when everybody knows whom they know. */
const KNOWN = 0.42;

/** Builds the ground of a world. */
export function* found(options: WorldOptions): Building<Founded> {
  const { scenario, strategies } = options;
  const dice = new Dice(options.seed);
  // Not by spreading: V8 would give the rules of the tenth world another shape than those before,
  // and compile all that reads them anew for each run.
  const rules: Rules = Object.assign(
    {},
    options.model,
    mechanismValues(options.platform),
    options.platformChanges,
  );
  const network = yield* part(networkOf(options, dice), 0, KNOWN);
  const account_a = new Int8Array(network.members).fill(NONE);
  for (const [k, member] of network.accounts.entries()) account_a[member] = k;
  const ground = { scenario, dice, rules, account_a };
  const { people, ties } = yield* part(populate(ground, network, strategies), KNOWN, 1);
  return { rules, dice, accounts: network.accounts, account_a, people, ties };
}

function* networkOf({ edges, scenario }: WorldOptions, dice: Dice): Building<Network> {
  const { accounts, population } = scenario;
  const friends = accounts.map((account) => account.friends);
  return edges ? seat(edges, friends, dice) : yield* generate(population, accounts, dice);
}
