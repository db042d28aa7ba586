/**
 * A scenario: who, where, when and what they do, and what is claimed of it. Never a constant of
 * the model.
 */

import { legible } from '../legible.ts';
import type { MetricName } from '../metrics.ts';
import type { AccountValues, PopulationValues, PostsValues } from '../params/index.ts';
import type { LOGGED_KINDS } from '../strategy.ts';
import type { Changes } from './change.ts';

/** Version of the file format. */
export const FORMAT = 1;

/** How a claim compares its metric with its bounds. */
export type Comparison = 'between' | 'atLeast' | 'atMost';

/** A statement that the engine can check: a metric of an account at a moment, within bounds. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly metric: MetricName;
  /** Name of the account; the first one unless told. */
  readonly account: string;
  /** `Tue 12:00`; see `Calendar.tickOf`. */
  readonly at: string;
  readonly is: Comparison;
  readonly low: number;
  readonly high: number;
  /** The run that is measured: `main`, or one of `runs`. */
  readonly run: string;
  /** A run whose value is taken away first: the claim is about the difference. */
  readonly minus?: string;
}

/**
 * Another run of the same people with the same dice, with one thing changed: what would have been,
 * or what happens elsewhere.
 */
export interface Run {
  readonly id: string;
  /** What is different, in plain words. */
  readonly text: string;
  readonly platform?: string;
  readonly strategy?: string;
  /** Values of the population and the first account; never a constant of the model. */
  readonly set: Changes;
  /** False where the scenario's events do not happen. */
  readonly events?: boolean;
  /**
   * True where it happens at the same time in the same story, the same people being on another
   * platform too, and not instead of the main run.
   */
  readonly alongside: boolean;
}

/** Something that happens to an account at a moment. */
export interface Event {
  readonly at: string;
  /** What happens, in plain words. */
  readonly text: string;
  /** Name of the account; the first one unless told. */
  readonly account: string;
  readonly strategy?: string;
  readonly posts: Partial<PostsValues>;
}

/** One entry of a posting log: so many acts of a kind at a moment. */
export interface LogEntry {
  /** `Sat 10:15`; see `Calendar.tickOf`. */
  readonly at: string;
  readonly kind: (typeof LOGGED_KINDS)[number];
  readonly count: number;
  readonly useful: boolean;
}

/** A strategy, and the share of those who are no account that have it. */
export interface MixPart {
  readonly strategy: string;
  readonly share: number;
}

/** An account under study. */
export interface AccountPlan extends AccountValues {
  readonly name: string;
  /** Id of a registered strategy. */
  readonly strategy: string;
  readonly posts: PostsValues;
  /** What it posts and when, for a strategy that follows a log; in order of time. */
  readonly log: readonly LogEntry[];
}

/** A scenario with every default filled in. */
export interface Scenario {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly title: string;
  /** What happened, in plain words. */
  readonly story: string;
  /** What to look at. */
  readonly notice: readonly string[];
  /** What to change next. */
  readonly try: readonly string[];
  /** Rows of the source that it reproduces. */
  readonly rows: readonly string[];
  readonly starts: string;
  readonly until: string;
  readonly seed: string;
  /** Id of a registered platform. */
  readonly platform: string;
  /** Id of an era; how readily people let go of ties. */
  readonly era: string;
  readonly population: PopulationValues;
  /** Strategies of the crowd; whoever is left over is ordinary. */
  readonly mix: readonly MixPart[];
  readonly accounts: readonly AccountPlan[];
  readonly events: readonly Event[];
  readonly runs: readonly Run[];
  readonly claims: readonly Claim[];
}

/** One thing that is wrong with an input: where, and what was found and expected. */
export interface Problem {
  /** `accounts[0].posts.linksPerDay`, or empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Either a value or all problems that were found. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `half-by-tuesday.json: accounts[0].posts.linksPerDay: -3 is less than the minimum 0` */
export const problemLine = (file: string, { path, message }: Problem): string =>
  [legible(file), path, message].filter(Boolean).join(': ');
