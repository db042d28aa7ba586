/**
 * What many seeds have come to so far: curves, and in how many each claim held. The same whatever
 * the order in which they come. Pure.
 */
import type { Claim } from '../../sim/scenario/types.ts';
import type { FanPoint } from '../../stats/fan.ts';
import { fanOf, momentsOf, valuesAt } from '../../stats/fan.ts';
import { wilson } from '../../stats/quantiles.ts';
import type { SeedSeries } from '../../workers/ensemble.ts';

/** Fans over time, of friends and of those who listen. */
export interface Fans {
  /** Seeds that they are made of. */
  readonly seeds: number;
  readonly friends: readonly FanPoint[];
  readonly listening: readonly FanPoint[];
}

/** A claim over all seeds that are in; `low` and `high` are its 95 % Wilson interval. */
export interface ClaimTally {
  readonly claim: Claim;
  readonly held: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** Moments of a fan: more could not be told apart, and would cost the page its pace. */
const POINTS = 200;

export class Harvest {
  readonly #claims: readonly Claim[];
  readonly #ticks: readonly number[];
  readonly #results: SeedSeries[] = [];

  /** @param end last step of the story */
  constructor(claims: readonly Claim[], end: number) {
    this.#claims = claims;
    this.#ticks = momentsOf(end, POINTS);
  }

  take(result: SeedSeries): void {
    this.#results.push(result);
  }

  get size(): number {
    return this.#results.length;
  }

  fans(): Fans {
    return {
      seeds: this.size,
      friends: fanOf(this.#curves(), this.#ticks),
      listening: fanOf(
        this.#results.map(({ listening }) => listening),
        this.#ticks,
      ),
    };
  }

  /** Friends at one moment, a value a seed. */
  friendsAt(tick: number): Float64Array {
    return valuesAt(this.#curves(), tick);
  }

  /** A moment that is not reached counts as not held. */
  claims(): ClaimTally[] {
    return this.#claims.map((claim, c) => {
      const held = this.#results.filter(({ outcomes }) => outcomes[c]?.held).length;
      return { claim, held, of: this.size, ...wilson(held, this.size) };
    });
  }

  #curves(): Uint32Array[] {
    return this.#results.map(({ friends }) => friends);
  }
}
