/**
 * State of the interface only: which scenario and seed, playing or not, speed, who is selected,
 * which values were changed. Knows no engine and no view; views subscribe.
 */
import type { Changes, Choices } from './workers/api.ts';

export interface SessionState {
  readonly scenario: string;
  /** Seed in the address; undefined means the scenario's own. */
  readonly seed: string | undefined;
  readonly playing: boolean;
  readonly speed: number;
  readonly selected: number | undefined;
  readonly changes: Changes;
  /** Strategy and platform, where they are not the scenario's. */
  readonly choices: Choices;
}

export const DEFAULT_SCENARIO = 'half-by-tuesday';

/** Reads `?scenario=&seed=`; anything else in the address is left alone. */
export function stateFromSearch(search: string): Pick<SessionState, 'scenario' | 'seed'> {
  const query = new URLSearchParams(search);
  return {
    scenario: query.get('scenario')?.trim() || DEFAULT_SCENARIO,
    seed: query.get('seed')?.trim() || undefined,
  };
}

/** The address that opens this state again. */
export function searchFromState(state: Pick<SessionState, 'scenario' | 'seed'>): string {
  const query = new URLSearchParams();
  query.set('scenario', state.scenario);
  if (state.seed !== undefined) query.set('seed', state.seed);
  return `?${query}`;
}

type Listener = (state: SessionState, before: SessionState) => void;

/** Holds the state; `set` tells every listener when something really changed. */
export class Session {
  #state: SessionState;
  readonly #listeners = new Set<Listener>();

  constructor(start: Partial<SessionState> = {}) {
    this.#state = {
      scenario: DEFAULT_SCENARIO,
      seed: undefined,
      playing: false,
      speed: 1,
      selected: undefined,
      changes: {},
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
