/** The wire: what the simulation worker offers to the page. Types only. */
import type { Offer, StrategyOffer } from '../model.ts';
import type { Verdict } from '../sim/claims.ts';
import type { Frame, FrameBuffers } from '../sim/frame.ts';
import type { PersonReport } from '../sim/person.ts';
import type { Changes, Choices, Patch } from '../sim/scenario/change.ts';
import type { Problem, Scenario } from '../sim/scenario/types.ts';

export type { Changes, Choices, Offer, Patch, StrategyOffer };

/** What the page needs to draw a world, sent once when it is opened. */
export interface Opened {
  /** As its file has it, with what was chosen, without changes. */
  readonly scenario: Scenario;
  readonly seed: string;
  readonly engineVersion: string;
  /** Tick of the week at which it starts; for `new Calendar(start)`. */
  readonly start: number;
  /** Tick at which the story ends. */
  readonly end: number;
  /** Index of the account under study. */
  readonly account: number;
  readonly names: readonly string[];
  /** Community of each member. */
  readonly community_a: Uint8Array;
  /** Friendships as pairs of members, each once: [a0, b0, a1, b1, …]. */
  readonly friendships: Uint32Array;
  /** What each parameter stands at, changes included. */
  readonly values: Readonly<Record<string, number>>;
  /** What each parameter stands at in the scenario on the chosen platform, without changes. */
  readonly stated: Readonly<Record<string, number>>;
  /** Strategy of the first account and platform, as the file has them. */
  readonly own: Choices;
  readonly strategies: readonly StrategyOffer[];
  readonly platforms: readonly Offer[];
  readonly frame: Frame;
}

export type OpenResult =
  | { readonly ok: true; readonly opened: Opened }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface SimulationApi {
  /**
   * Builds a world. Problems are returned, and the world that was there stays.
   * @param checked whether the scenario is a shipped one, checked when the page was built
   * @param patches what is going to be changed on the way
   */
  open(
    scenario: unknown,
    seed: string,
    changes: Changes,
    choices?: Choices,
    checked?: boolean,
    patches?: readonly Patch[],
  ): OpenResult | Promise<OpenResult>;
  /** Moves on by at most `ticks` (0 only draws), never past the end. Buffers are taken over and come back transferred. */
  advance(ticks: number, buffers?: FrameBuffers): Frame;
  /**
   * Jumps to a moment, earlier or later. One that is long to reach is answered with a moment on the
   * way to it: ask again. Nobody has seen anything since.
   */
  show(tick: number, buffers?: FrameBuffers): Frame;
  /** Applies live parameters from the moment on that is shown; what came after it is discarded. */
  patch(changes: Changes): readonly Problem[];
  /** What was changed on the way, in the order of ticks. */
  patches(): readonly Patch[];
  /** The member at the moment that is shown. */
  person(member: number): PersonReport | Promise<PersonReport>;
  /** Claims at the moment that is shown (those whose moment has come). */
  verdicts(): readonly Verdict[] | Promise<readonly Verdict[]>;
  /** Fingerprint of the whole state at that moment, 16 hexadecimal digits. */
  fingerprint(): string | Promise<string>;
}
