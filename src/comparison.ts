/**
 * Two runs side by side: opens the second, opens it again with the first, swaps them, keeps one.
 * Knows player and session; views listen to what is compared.
 */
import type { Values } from './companion.ts';
import { Companion } from './companion.ts';
import type { Player } from './player.ts';
import type { Session } from './session.ts';
import type { Problem } from './sim/scenario/types.ts';
import type { Difference } from './viz/compare/choose.ts';
import type { Run } from './viz/run.ts';
import type { Simulation } from './workers/client.ts';

/** What B is, in words, and its values for those of A. */
export interface Side {
  readonly words: string;
  of(values: Values): Values;
  /** Whether B does not follow the sliders. */
  readonly fixed?: boolean;
}

/** B as it was chosen. */
export function sideOf({ words, kind, id }: Difference): Side {
  const plain: Values = { changes: {}, patches: [], choices: {} };
  if (kind === 'plain') return { words, of: () => plain, fixed: true };
  return {
    words,
    of: (values) => ({ ...values, choices: { ...values.choices, [kind]: id } }),
  };
}

/** The two runs as they are shown: names of both, and B. */
export interface Compared {
  readonly a: string;
  readonly b: string;
  readonly run: Run;
}

export class Comparison {
  readonly #player: Player;
  readonly #session: Session;
  readonly #start: () => Simulation;
  readonly #asItIs: string;
  #companion: Companion | undefined;
  #side: Side | undefined;
  #a: string;
  /** Called with what is compared from now on, or with nothing. */
  changed: (compared: Compared | undefined) => void | Promise<void> = () => {};
  problems: (problems: readonly Problem[]) => void = () => {};

  /** @param asItIs the words for a run with nothing changed */
  constructor(player: Player, session: Session, start: () => Simulation, asItIs: string) {
    this.#player = player;
    this.#session = session;
    this.#start = start;
    this.#asItIs = asItIs;
    this.#a = asItIs;
    player.listen({ opened: (run, before) => this.#follow(run, before) });
  }

  get isOpen(): boolean {
    return this.#side !== undefined;
  }

  /** Opens B beside the run as it is. */
  async open(side: Side): Promise<void> {
    this.#side = side;
    this.#a = this.#asItIs;
    this.#session.set({ playing: false });
    await this.#open(this.#player.run?.frame.tick ?? 0);
  }

  close(): void {
    if (!this.#side) return;
    this.#side = undefined;
    this.#companion?.close();
    this.#player.accompany(undefined);
    void this.changed(undefined);
  }

  /** A becomes B, and B becomes A: both from the beginning, shown at this moment. */
  async swap(): Promise<void> {
    const side = this.#side;
    if (!side) return;
    const former = this.#values();
    const values = side.of(former);
    const words = this.#a;
    this.#a = side.words;
    this.#side = { words, of: () => former, fixed: true };
    await this.#reopen(values);
  }

  /** Goes on with B alone. */
  async keep(): Promise<void> {
    const values = this.#side?.of(this.#values());
    this.close();
    if (values) await this.#reopen(values);
  }

  /** A change of a slider happens in both runs, unless it is what they differ in. */
  async patch(values: Values['changes']): Promise<void> {
    if (!this.#side?.fixed) await this.#companion?.patch(values);
  }

  #values(): Values {
    const { begun, patches, choices } = this.#session.state;
    return { changes: begun, patches, choices };
  }

  async #reopen({ changes, choices, patches }: Values): Promise<void> {
    const { run, loaded } = this.#player;
    if (!run || !loaded) return;
    const { tick } = run.frame;
    this.#session.set({ playing: false });
    await this.#player.open(loaded, this.#seed, changes, choices, patches);
    await this.#player.seek(tick);
  }

  /** B is opened again with A; another scenario is another question. */
  async #follow(run: Run, before: Run | undefined): Promise<void> {
    if (!this.#side) return;
    if (before && before.opened.scenario.id !== run.opened.scenario.id) this.close();
    else await this.#open(0);
  }

  async #open(tick: number): Promise<void> {
    const side = this.#side;
    const { loaded } = this.#player;
    if (!side || !loaded) return;
    this.#companion ??= new Companion(this.#start());
    const companion = this.#companion;
    const result = await companion.open(loaded, this.#seed, side.of(this.#values()), tick);
    if (side !== this.#side) return;
    if (!result.ok || !companion.run) {
      if (!result.ok) this.problems(result.problems);
      this.close();
      return;
    }
    await this.changed({ a: this.#a, b: side.words, run: companion.run });
    this.#player.accompany(companion);
    // The playhead may have moved while B was built.
    const now = this.#player.run?.frame.tick;
    if (now !== undefined && now !== companion.run?.frame.tick) await this.#player.seek(now);
  }

  get #seed(): string {
    return this.#session.state.seed ?? '1';
  }
}
