/**
 * Runs the story: opens worlds, pulls frames as time passes, restarts, patches. Knows the wire and
 * the session; knows no view. Views listen to its events.
 */
import { Aim } from './aim.ts';
import type { Companion } from './companion.ts';
import type { Loaded } from './loaded.ts';
import type { PlayerEvents } from './player-events.ts';
import { Resting } from './resting.ts';
import type { Session, SessionState } from './session.ts';
import { afterAll } from './share/told.ts';
import type { FrameBuffers } from './sim/frame.ts';
import type { Problem } from './sim/scenario/types.ts';
import { problemLine } from './sim/scenario/types.ts';
import { Pacer, stepsASecond } from './viz/playback.ts';
import { Run } from './viz/run.ts';
import type { Changes, Choices, Patch } from './workers/api.ts';
import type { Simulation } from './workers/client.ts';

/** Milliseconds between two pictures that steps of the story may take. */
const LONGEST = 100;

export class Player {
  readonly #client: Simulation;
  readonly #session: Session;
  readonly #listeners: Partial<PlayerEvents>[] = [];
  readonly #pacer = new Pacer();
  #loaded: Loaded | undefined;
  #companion: Companion | undefined;
  #run: Run | undefined;
  #spare: FrameBuffers | undefined;
  #busy = false;
  #world = 0;
  /** What the session said of the world that is shown. */
  #said: Partial<SessionState> = {};
  /** Milliseconds that a tick took, and the moment when the way to it began. */
  #cost = 0;
  readonly #aim = new Aim();
  readonly #resting: Resting;
  /** Worlds that are being built: until they are there, nothing moves on. */
  #opening = 0;

  constructor(client: Simulation, session: Session) {
    this.#client = client;
    this.#session = session;
    this.#resting = new Resting(
      client,
      () => this.#run,
      (...told) => {
        for (const listener of this.#listeners) listener.rested?.(...told);
      },
    );
    session.subscribe((state, before) => {
      // Whoever paused may go somewhere in the same breath.
      if (before.playing && !state.playing) queueMicrotask(() => this.#pause());
    });
  }

  get run(): Run | undefined {
    return this.#run;
  }

  get moves(): number {
    return this.#aim.moves;
  }

  get loaded(): Loaded | undefined {
    return this.#loaded;
  }

  /** A second run that goes wherever this one goes, from the same moment on. */
  accompany(companion: Companion | undefined): void {
    this.#companion = companion;
    if (this.#run) this.#tell(this.#run);
    if (!this.#busy && !this.#session.state.playing) void this.#resting.now();
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
    patches: readonly Patch[] = [],
  ): Promise<boolean> {
    const world = ++this.#world;
    // At once: what a slider says while the world is built stays said.
    const now = afterAll({ changes, patches });
    const { changes: was, begun, choices: chosen, patches: made } = this.#session.state;
    this.#session.set({ changes: now, begun: changes, choices, patches });
    // What is asked for from here on is asked of the new world.
    this.#aim.forget();
    this.#opening++;
    const result = await this.#client
      .open(loaded.json, seed, changes, choices, loaded.checked, patches)
      .finally(() => this.#opening--);
    if (world !== this.#world) return false;
    if (!result.ok) {
      this.#session.set({ changes: was, begun, choices: chosen, patches: made });
      if (result.problems.length > 0) this.#report(loaded.file, result.problems);
      else this.#keep();
      return false;
    }
    this.#said = { changes: now, begun: changes, choices, patches };
    this.#loaded = loaded;
    this.#spare = undefined;
    this.#pacer.reset();
    const before = this.#run;
    this.#run = undefined;
    const run = new Run(result.opened, loaded.lang);
    this.#session.set({ seed: result.opened.seed });
    for (const listener of this.#listeners) await listener.opened?.(run, before);
    if (world !== this.#world) return false;
    this.#run = run;
    if (this.#aim.isSet) await this.#pull();
    else if (!this.#session.state.playing) await this.#resting.now();
    return true;
  }

  /**
   * From the start with the values as they are now: the same people and the same dice, or others.
   * Who takes it in hand while it is being built goes on from there.
   */
  async restart(playing = true, seed = this.#session.state.seed ?? '1'): Promise<void> {
    const { changes, choices } = this.#session.state;
    const { moves } = this.#aim;
    const opened = this.#loaded && (await this.open(this.#loaded, seed, changes, choices));
    if (opened && moves === this.#aim.moves) this.#session.set({ playing });
  }

  /**
   * Changes live values from the present on; `changes` is what the session keeps. What has been seen
   * of the time after the present will not be.
   */
  async patch(values: Changes, changes: Changes): Promise<void> {
    this.#session.set({ changes });
    if (!this.#loaded) return;
    const run = this.#run;
    const problems = await this.#client.patch(values);
    if (!problems) return this.#keep();
    if (problems.length > 0) this.#report(this.#loaded.file, problems);
    else if (run && run === this.#run && run.ahead.length > 1) {
      run.forget();
      this.#tell(run);
    }
    const patches = await this.#client.patches();
    if (!run || run !== this.#run) return;
    this.#session.set({ patches });
    this.#said = { ...this.#said, changes, patches };
  }

  toggle(): void {
    this.#aim.touch();
    if (this.#run?.frame.done) void this.restart();
    else this.#session.set({ playing: !this.#session.state.playing });
  }

  /** Moves on by so many steps, or back, at once, and pauses. */
  async step(ticks: number): Promise<void> {
    this.#aim.by(ticks);
    this.#session.set({ playing: false });
    await this.#pull();
  }

  /** Goes to a moment, and pauses. */
  async seek(tick: number): Promise<void> {
    this.#aim.at(tick);
    this.#session.set({ playing: false });
    await this.#pull();
  }

  /** Stays where it is, for what takes long is given up: a world in the making, or a way. */
  halt(): void {
    if (this.#opening > 0) return;
    this.#aim.forget();
    this.#session.set({ playing: false });
  }

  /** Called once for every picture: takes the steps that are due. */
  tick(seconds: number): void {
    const run = this.#run;
    const { playing, speed } = this.#session.state;
    if (!run || !playing || this.#opening > 0) return;
    this.#aim.owe(this.#pacer.due(seconds, stepsASecond(run.opened.end) * speed));
    void this.#pull();
  }

  async #pull(): Promise<void> {
    const run = this.#run;
    if (!run || this.#busy || this.#opening > 0 || !this.#aim.isSet) return;
    const world = this.#world;
    const { jump, goal, ticks: due, moves } = this.#aim.take(run.frame.tick, run.opened.end);
    // A large world is slower than its story is told: then the story waits, not the picture.
    const most = Math.max(1, Math.floor(LONGEST / this.#cost));
    const ticks = this.#session.state.playing ? Math.min(due, most) : due;
    const begun = performance.now();
    this.#busy = true;
    try {
      const spare = this.#spare;
      this.#spare = undefined;
      const companion = this.#companion;
      const [frame, other] = await Promise.all([
        jump ? this.#client.show(goal, spare) : this.#client.advance(ticks, spare),
        companion?.fetch(jump, jump ? goal : ticks),
      ]);
      if (world !== this.#world || run !== this.#run) return;
      if (!jump && ticks > 0) this.#cost = (performance.now() - begun) / ticks;
      this.#spare = run.frame.buffers;
      run.take(frame, jump);
      if (other) companion?.take(other, jump);
      this.#tell(run);
      // Who has gone back from the end in the meantime may play on from there.
      if (frame.done && moves === this.#aim.moves) this.#session.set({ playing: false });
      // A moment on the way to one that is long to reach.
      if (jump && Math.min(frame.tick, other?.tick ?? goal) < goal) this.#aim.stillAt(goal);
    } finally {
      this.#busy = false;
    }
    if (this.#session.state.playing) return;
    // Paused or ended on the way: first what was still asked for, then rest.
    if (this.#aim.isSet) await this.#pull();
    else if (jump) this.#resting.soon(() => !this.#busy && !this.#session.state.playing);
    else await this.#resting.now();
  }

  /** All is as the world that is shown was opened and changed. */
  #keep(): void {
    this.#session.set(this.#said);
    for (const listener of this.#listeners) if (this.#run) listener.kept?.(this.#run);
  }

  #tell(run: Run): void {
    for (const listener of this.#listeners) listener.frame?.(run, run.frame);
  }

  /** Takes the steps that were still owed when it was paused, and rests. */
  #pause(): void {
    if (this.#busy || this.#session.state.playing) return;
    void (this.#aim.isSet ? this.#pull() : this.#resting.now());
  }

  #report(file: string, problems: readonly Problem[]): void {
    const lines = problems.map((problem) => problemLine(file, problem));
    for (const listener of this.#listeners) listener.problems?.(lines);
  }
}
