/** What the page asks of the worker that tells a story again otherwise, and what comes back. Types only. */
import type { WayId } from '../counterfactual/alteration.ts';
import type { Goal } from '../counterfactual/person.ts';
import type { Changes } from '../sim/scenario/change.ts';
import type { Scenario } from '../sim/scenario/types.ts';

/** The story that is told again: a scenario as it was read, a seed, and the values that differ. */
export interface Told {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly changes: Changes;
}

export type Question = { readonly story: Told } & (
  | { readonly ask: 'diary'; readonly member: number }
  | { readonly ask: 'person'; readonly member: number }
  /** `keep` is a share of the friends at the start. */
  | { readonly ask: 'everybody'; readonly keep: number }
);

/** How far a search is: the run under way, the most runs there can be, and its share that is done. */
export interface Progress {
  readonly run: number;
  readonly most: number;
  readonly share: number;
}

/** Annoyance and patience of one member towards the account, a row a tick, from tick 0 to the end. */
export interface Diary {
  /** Points by cause, `CAUSES.length` a row; zero where there was no tie. */
  readonly annoyance: Float32Array;
  /** Points at which this member would leave. */
  readonly threshold: Float32Array;
}

/** One way to behave otherwise. */
export interface Change {
  readonly way: WayId;
  /** Largest value in the story as it is, and the one that is enough (or the last one tried). */
  readonly stated: number;
  readonly value: number;
  readonly works: boolean;
  /** Share of the friends kept at that value. */
  readonly kept: number;
  /** Acts to leave out, add or move; and those as a share of all that were written. */
  readonly acts: number;
  readonly share: number;
  /** Larger changes that are not enough, though this one is. */
  readonly exceptions: readonly number[];
  /** Values of the sliders with which the page tells that story; undefined where none does. */
  readonly sliders: Changes | undefined;
}

/** What would have kept one person; no goal where nothing is lost in the story from its start. */
export interface PersonAnswer {
  readonly goal: Goal | undefined;
  readonly changes: readonly Change[];
  /** Moments of the replies that are enough, if any are. */
  readonly replies: readonly number[];
  readonly mostReplies: number;
  readonly answerable: boolean;
}

/** What would have kept a share of the friends at the start. */
export interface EverybodyAnswer {
  readonly friends: number;
  /** Share kept in the story as it is. */
  readonly kept: number;
  readonly changes: readonly Change[];
}

/** What each question is answered with. */
export interface Answers {
  readonly diary: Diary;
  readonly person: PersonAnswer;
  readonly everybody: EverybodyAnswer;
}

/** What the worker says: how far it is, or the answer. */
export type Message = { readonly progress: Progress } | { readonly answer: Answers[keyof Answers] };
