/**
 * What a card of the library shows of a scenario: verdicts of its claims, and the curves of its
 * first seed as short series. The file's shape; the page reads it as it is.
 */
import { createHash } from 'node:crypto';
import { simulate } from '../../model.ts';
import { TICKS_A_DAY } from '../../sim/calendar.ts';
import { fingerprint } from '../../sim/fingerprint.ts';
import { momentOf } from '../../sim/picture.ts';
import { MAIN } from '../../sim/scenario/change.ts';
import { serialise } from '../../sim/scenario/serialise.ts';
import type { Scenario } from '../../sim/scenario/types.ts';
import { wilson } from '../../stats/quantiles.ts';
import type { Tally } from '../claims-tally.ts';

/** Moments in a series, the start and the end among them. */
const POINTS = 49;

/** A claim over all seeds. */
interface ClaimVerdict {
  readonly id: string;
  readonly held: number;
  readonly of: number;
  /** 95 % Wilson interval of the share, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/** One scenario of the file. */
export interface Card {
  readonly id: string;
  /** Hash of the scenario's file, whatever its spaces. */
  readonly text: string;
  /** Fingerprint of the world of its own seed after a day. */
  readonly day: string;
  readonly claims: readonly ClaimVerdict[];
  /** Counts at even distances from start to end, apart by spaces. */
  readonly friends: string;
  readonly listening: string;
  /** Another run of the same people, and its friends. */
  readonly counter?: { readonly run: string; readonly friends: string };
}

/** The card of a scenario; plays its own seed to the end, and once more for the other run. */
export function cardOf(scenario: Scenario, tallies: readonly Tally[]): Card {
  const main = series(scenario, MAIN);
  const run = counterOf(scenario);
  const counter =
    run === undefined ? {} : { counter: { run, friends: series(scenario, run).friends } };
  return {
    id: scenario.id,
    ...keyOf(scenario),
    claims: tallies.map(verdictOf),
    ...main,
    ...counter,
  };
}

/** What tells cheaply whether a card still belongs to its scenario and to this engine. */
export function keyOf(scenario: Scenario): Pick<Card, 'text' | 'day'> {
  const { world, advance } = simulate({ scenario });
  advance(TICKS_A_DAY);
  const text = createHash('sha256').update(serialise(scenario)).digest('hex').slice(0, 16);
  return { text, day: fingerprint(world) };
}

/** The run that the first comparing claim compares with; else the first other run. */
function counterOf({ claims, runs }: Scenario): string | undefined {
  const compared = claims.flatMap(({ run, minus }) => (minus === undefined ? [] : [minus, run]));
  return compared.find((id) => id !== MAIN) ?? runs[0]?.id;
}

function verdictOf({ claim, held, of }: Tally): ClaimVerdict {
  const { low, high } = wilson(held, of);
  const rounded = (share: number): number => Math.round(share * 1000) / 1000;
  return { id: claim.id, held, of, low: rounded(low), high: rounded(high) };
}

function series(scenario: Scenario, run: string): Pick<Card, 'friends' | 'listening'> {
  const { world, end, advance } = simulate({ scenario, run });
  advance(end);
  const moments = Array.from({ length: POINTS }, (_, n) =>
    momentOf(world, 0, Math.round((n * end) / (POINTS - 1))),
  );
  return {
    friends: moments.map(({ friends }) => friends).join(' '),
    listening: moments.map(({ listening }) => listening).join(' '),
  };
}
