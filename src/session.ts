/**
 * State of the interface only: which scenario and seed, playing or not, speed, who is selected,
 * which values were changed. Knows no engine and no view; views subscribe.
 */
import type { Own } from './share/told.ts';
import type { Changes, Choices, Patch } from './workers/api.ts';

export interface SessionState {
  /** Id of the scenario. */
  readonly scenario: string;
  /** The scenario itself where it is none of those that are shipped. */
  readonly own: Own | undefined;
  /** Undefined until the first world is there. */
  readonly seed: string | undefined;
  readonly playing: boolean;
  readonly speed: number;
  readonly selected: number | undefined;
  /** Values that are not the scenario's, as they are now. */
  readonly changes: Changes;
  /** Those with which the story began, and what was changed on the way. */
  readonly begun: Changes;
  readonly patches: readonly Patch[];
  /** Strategy and platform, where they are not the scenario's. */
  readonly choices: Choices;
}

export const DEFAULT_SCENARIO = 'half-by-tuesday';

type Listener = (state: SessionState, before: SessionState) => void;

/** Holds the state; `set` tells every listener when something really changed. */
export class Session {
  #state: SessionState;
  readonly #listeners = new Set<Listener>();

  constructor(start: Partial<SessionState> = {}) {
    this.#state = {
      scenario: DEFAULT_SCENARIO,
      own: undefined,
      seed: undefined,
      playing: false,
      speed: 1,
      selected: undefined,
      changes: {},
      begun: {},
      patches: [],
      choices: {},
      ...start,
    };
  }

  get state(): SessionState {
    return this.#state;
  }

  set(change: Partial<SessionState>): void {
    const before = this.#state;
    const keys = Object.keys(change) as (keyof SessionState)[];
    if (keys.every((key) => before[key] === change[key])) return;
    this.#state = { ...before, ...change };
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  /** Calls back after every change; returns how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
