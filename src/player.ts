/**
 * Runs the story: opens worlds, pulls frames as time passes, restarts, patches. Knows the wire and
 * the session; knows no view. Views listen to its events.
 */

import type { Session } from './session.ts';
import type { Verdict } from './sim/claims.ts';
import type { Frame, FrameBuffers } from './sim/frame.ts';
import type { Problem } from './sim/scenario/types.ts';
import { problemLine } from './sim/scenario/types.ts';
import { Pacer, stepsASecond } from './viz/playback.ts';
import { Run } from './viz/run.ts';
import type { Changes, Choices } from './workers/api.ts';
import type { Simulation } from './workers/client.ts';

/** What a view may want to hear. */
export interface PlayerEvents {
  /** A new world; `before` is the run that it takes the place of. */
  opened(run: Run, before: Run | undefined): void | Promise<void>;
  frame(run: Run, frame: Frame): void;
  /** Paused or ended: the state's fingerprint, and the claims whose moment has come. */
  rested(run: Run, fingerprint: string, verdicts: readonly Verdict[]): void;
  problems(lines: readonly string[]): void;
}

/** A scenario's file and the name that problems are reported under. */
export interface Loaded {
  readonly file: string;
  readonly json: unknown;
}

export class Player {
  readonly #client: Simulation;
  readonly #session: Session;
  readonly #listeners: Partial<PlayerEvents>[] = [];
  readonly #pacer = new Pacer();
  #loaded: Loaded | undefined;
  #run: Run | undefined;
  #spare: FrameBuffers | undefined;
  #busy = false;
  #world = 0;
  #asked = 0;
  /** Worlds that are being built: until they are there, nothing moves on. */
  #opening = 0;

  constructor(client: Simulation, session: Session) {
    this.#client = client;
    this.#session = session;
    session.subscribe((state, before) => {
      if (before.playing && !state.playing && !this.#busy) void this.#rest();
    });
  }

  get run(): Run | undefined {
    return this.#run;
  }

  listen(events: Partial<PlayerEvents>): void {
    this.#listeners.push(events);
  }

  /** Opens a scenario; with problems, what was there stays. Resolves to whether it opened. */
  async open(
    loaded: Loaded,
    seed: string,
    changes: Changes = {},
    choices: Choices = {},
  ): Promise<boolean> {
    const world = ++this.#world;
    // At once: what a slider says while the world is built stays said.
    this.#session.set({ changes, choices });
    this.#opening++;
    const result = await this.#client
      .open(loaded.json, seed, changes, choices)
      .finally(() => this.#opening--);
    if (world !== this.#world) return false;
    if (!result.ok) {
      this.#report(loaded.file, result.problems);
      return false;
    }
    this.#loaded = loaded;
    this.#spare = undefined;
    this.#asked = 0;
    this.#pacer.reset();
    const before = this.#run;
    this.#run = undefined;
    const run = new Run(result.opened);
    this.#session.set({ seed: result.opened.seed });
    for (const listener of this.#listeners) await listener.opened?.(run, before);
    if (world !== this.#world) return false;
    this.#run = run;
    if (!this.#session.state.playing) await this.#rest();
    return true;
  }

  /** The same people and the same dice again, with the values as they are now. */
  async restart(playing = true): Promise<void> {
    const { seed, changes, choices } = this.#session.state;
    if (this.#loaded && (await this.open(this.#loaded, seed ?? '1', changes, choices))) {
      this.#session.set({ playing });
    }
  }

  /** Other people, other dice. */
  async reseed(seed: string): Promise<void> {
    const { changes, choices } = this.#session.state;
    if (this.#loaded && (await this.open(this.#loaded, seed, changes, choices))) {
      this.#session.set({ playing: true });
    }
  }

  /** Changes live values of the run that is under way; `changes` is what the session keeps. */
  async patch(values: Changes, changes: Changes): Promise<void> {
    this.#session.set({ changes });
    if (!this.#loaded) return;
    const problems = await this.#client.patch(values);
    if (problems.length > 0) this.#report(this.#loaded.file, problems);
  }

  toggle(): void {
    if (this.#run?.frame.done) void this.restart();
    else this.#session.set({ playing: !this.#session.state.playing });
  }

  /** Moves on by so many steps, at once, and pauses. */
  async step(ticks: number): Promise<void> {
    this.#session.set({ playing: false });
    this.#asked += ticks;
    await this.#pull();
  }

  /** Called once for every picture: takes the steps that are due. */
  tick(seconds: number): void {
    const run = this.#run;
    const { playing, speed } = this.#session.state;
    if (!run || !playing) return;
    this.#asked += this.#pacer.due(seconds, stepsASecond(run.opened.end) * speed);
    void this.#pull();
  }

  async #pull(): Promise<void> {
    const run = this.#run;
    if (!run || this.#busy || this.#opening > 0 || this.#asked === 0) return;
    const ticks = this.#asked;
    const world = this.#world;
    this.#asked = 0;
    this.#busy = true;
    try {
      const spare = this.#spare;
      this.#spare = undefined;
      const frame = await this.#client.advance(ticks, spare);
      if (world !== this.#world || run !== this.#run) return;
      this.#spare = run.frame.buffers;
      run.take(frame);
      for (const listener of this.#listeners) listener.frame?.(run, frame);
      if (frame.done) this.#session.set({ playing: false });
    } finally {
      this.#busy = false;
    }
    if (this.#session.state.playing) return;
    // Paused or ended on the way: first what was still asked for, then rest.
    if (this.#asked > 0) await this.#pull();
    else await this.#rest();
  }

  async #rest(): Promise<void> {
    const run = this.#run;
    if (!run) return;
    const [fingerprint, verdicts] = await Promise.all([
      this.#client.fingerprint(),
      this.#client.verdicts(),
    ]);
    if (run !== this.#run) return;
    for (const listener of this.#listeners) listener.rested?.(run, fingerprint, verdicts);
  }

  #report(file: string, problems: readonly Problem[]): void {
    const lines = problems.map((problem) => problemLine(file, problem));
    for (const listener of this.#listeners) listener.problems?.(lines);
  }
}
