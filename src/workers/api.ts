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
  /** Members of the world. Not all of them need be drawn: what follows is by place in the cast. */
  readonly members: number;
  /** The member at each place; frames tell of those who take a place on the way. */
  readonly member_c: Uint32Array;
  /** Place of the account under study. */
  readonly account: number;
  readonly names: readonly string[];
  /** Community at each place. */
  readonly community_a: Uint8Array;
  /** Friendships as pairs of places, each once: [a0, b0, a1, b1, …]. */
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

/** What takes long, and the share of it that is done: a world being built, or going elsewhere in its story. */
export interface Progress {
  readonly what: 'building' | 'going';
  readonly share: number;
}

export interface SimulationApi {
  /**
   * Builds a world. Problems are returned, and the world that was there stays; so it does, without
   * any problem, when the building is given up or another world is asked for.
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
  /** How far what is under way is; nothing when all is done soon. */
  progress(): Progress | undefined;
  /** Gives up what is under way. */
  cancel(): void;
  /** Moves on by at most `ticks` (0 only draws), never past the end. Buffers are taken over and come back transferred. */
  advance(ticks: number, buffers?: FrameBuffers): Frame | Promise<Frame>;
  /**
   * Jumps to a moment, earlier or later. One that is long to reach is answered with a moment on the
   * way to it: ask again. Nobody has seen anything since.
   */
  show(tick: number, buffers?: FrameBuffers): Frame | Promise<Frame>;
  /**
   * Applies live parameters from the moment on that is shown; what came after it is discarded.
   * Nothing is changed and returned when it is given up.
   */
  patch(changes: Changes): readonly Problem[] | Promise<readonly Problem[] | undefined>;
  /** What was changed on the way, in the order of ticks. */
  patches(): readonly Patch[];
  /** The member at the moment that is shown. */
  person(member: number): PersonReport | Promise<PersonReport>;
  /** Claims at the moment that is shown (those whose moment has come). */
  verdicts(): readonly Verdict[] | Promise<readonly Verdict[]>;
  /** Fingerprint of the whole state at that moment, 16 hexadecimal digits; none where it would take long. */
  fingerprint(): string | undefined | Promise<string | undefined>;
}
