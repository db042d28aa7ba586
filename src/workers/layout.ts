/**
 * Where everybody stands on the stage: d3-force around the pinned account, in a disc of radius 1.
 * Knows communities, friendships and standings; nothing of time, strategy or the canvas. Same
 * input, same picture: places follow from who stands how, not from who moved when, and no dice are
 * rolled.
 */
import { transfer } from 'comlink';
import type { Simulation } from 'd3';
import { forceSimulation } from 'd3';
import { Standing } from '../sim/frame.ts';
import type { Dot } from './dot.ts';
import { homesOf, newcomer, rimOf } from './placement.ts';
import { settle, toTargets } from './settling.ts';

/** What is to be arranged. */
export interface Arrangement {
  readonly account: number;
  readonly community_a: Uint8Array;
  /** Pairs of members, as in `Opened`. */
  readonly friendships: Uint32Array;
  readonly standing_a: Uint8Array;
}

/** Positions as x, y pairs by member; `moving` says whether the next pull will differ. */
export interface Positions {
  readonly xy: Float32Array;
  readonly moving: boolean;
}

/** One member's new standing. */
export type Shift = readonly [member: number, standing: number];

/** What the layout worker offers to the page. */
export interface LayoutApi {
  arrange(input: Arrangement): Positions;
  /**
   * Takes in new standings, moves on by `steps` (infinitely many put everybody in their place), and
   * fills the buffer that was handed over.
   */
  pull(steps: number, shifts: readonly Shift[], buffer?: Float32Array): Positions;
}

/** How far those who no longer listen step back from the account. */
const STEP_BACK: Record<number, number> = { [Standing.muted]: 1.07, [Standing.stopped]: 1.14 };
const STILL = 2e-4;
const NEAR = 4e-3;
/** The whole circle, as a sector. */
const ALL = [0, Math.PI] as const;

/** The layout of one world. */
export class Layout implements LayoutApi {
  #dots: Dot[] = [];
  #dotOf = new Map<number, Dot>();
  #xy: Float32Array<ArrayBufferLike> = new Float32Array(0);
  /** Where everybody stands who never was a friend. */
  #strangers: Float32Array<ArrayBufferLike> = new Float32Array(0);
  #simulation: Simulation<Dot, undefined> | undefined;
  #moving = false;

  arrange(input: Arrangement): Positions {
    const homes = homesOf(input);
    this.#strangers = homes.strangers;
    this.#xy = homes.strangers.slice();
    const rims = rimOf(homes.friends.map((friend) => friend.angle));
    this.#dots = homes.friends.map(({ member, spot, sector }, i) => ({
      member,
      x: spot.x,
      y: spot.y,
      vx: 0,
      vy: 0,
      home: spot,
      rim: rims[i] ?? spot,
      target: spot,
      away: false,
      sector,
    }));
    this.#dotOf = new Map(this.#dots.map((dot) => [dot.member, dot]));
    settle(this.#dots, this.#pairs(input), homes.gap);
    const simulation = forceSimulation(this.#dots).stop().alphaDecay(0).velocityDecay(0.28);
    simulation.force('target', (alpha: number) => toTargets(this.#dots, 0.06 * alpha));
    this.#simulation = simulation;
    for (let member = 0; member < input.standing_a.length; member++) {
      this.#shift(member, input.standing_a[member] ?? 0);
    }
    this.#arrive();
    return this.#positions();
  }

  pull(steps: number, shifts: readonly Shift[], buffer?: Float32Array): Positions {
    for (const [member, standing] of shifts) this.#shift(member, standing);
    for (let i = 0; i < steps && this.#moving && steps < Infinity; i++) {
      this.#simulation?.tick();
      this.#moving = this.#dots.some(
        (dot) =>
          Math.abs(dot.vx) + Math.abs(dot.vy) > STILL ||
          Math.abs(dot.x - dot.target.x) + Math.abs(dot.y - dot.target.y) > NEAR,
      );
    }
    if (!this.#moving || steps === Infinity) this.#arrive();
    return this.#positions(buffer);
  }

  /** Everybody stands exactly where they are bound for. */
  #arrive(): void {
    for (const dot of this.#dots) {
      dot.x = dot.target.x;
      dot.y = dot.target.y;
      dot.vx = 0;
      dot.vy = 0;
    }
    this.#moving = false;
  }

  /** Friendships among friends of the account, as pairs of indices of dots. */
  #pairs({ friendships, standing_a }: Arrangement): Uint32Array {
    const none = this.#dots.length;
    const dot_a = new Uint32Array(standing_a.length).fill(none);
    this.#dots.forEach((dot, i) => {
      dot_a[dot.member] = i;
    });
    const pairs = new Uint32Array(friendships.length);
    let length = 0;
    for (let e = 0; e + 1 < friendships.length; e += 2) {
      const a = dot_a[friendships[e] ?? -1] ?? none;
      const b = dot_a[friendships[e + 1] ?? -1] ?? none;
      if (a === none || b === none) continue;
      pairs[length++] = a;
      pairs[length++] = b;
    }
    return pairs.slice(0, length);
  }

  #shift(member: number, standing: number): void {
    const dot = this.#dotOf.get(member) ?? (standing > 0 ? this.#meet(member) : undefined);
    if (!dot) return;
    if (standing === Standing.stranger) {
      this.#part(dot);
      return;
    }
    dot.away = standing === Standing.left;
    const back = STEP_BACK[standing] ?? 1;
    dot.target = dot.away ? dot.rim : { x: dot.home.x * back, y: dot.home.y * back };
    if (dot.x !== dot.target.x || dot.y !== dot.target.y) this.#moving = true;
  }

  /** A stranger who becomes a friend comes in from the crowd to the edge of the ring. */
  #meet(member: number): Dot {
    const x = this.#strangers[2 * member] ?? 0;
    const y = this.#strangers[2 * member + 1] ?? 0;
    const [home, rim] = newcomer(member, Math.atan2(y, x));
    const still = { vx: 0, vy: 0, away: false, sector: ALL };
    const dot = { ...still, member, x, y, home, rim, target: home };
    this.#dots.push(dot);
    this.#dotOf.set(member, dot);
    this.#simulation?.nodes(this.#dots);
    return dot;
  }

  /** A newcomer who has not come yet goes back into the crowd. */
  #part(dot: Dot): void {
    const { member } = dot;
    this.#dots = this.#dots.filter((other) => other !== dot);
    this.#dotOf.delete(member);
    this.#simulation?.nodes(this.#dots);
    for (const i of [2 * member, 2 * member + 1]) this.#xy[i] = this.#strangers[i] ?? 0;
  }

  /** What goes over the wire: a buffer of its own, given away. */
  #positions(buffer?: Float32Array): Positions {
    for (const dot of this.#dots) {
      this.#xy[2 * dot.member] = dot.x;
      this.#xy[2 * dot.member + 1] = dot.y;
    }
    const xy = buffer?.length === this.#xy.length ? buffer : new Float32Array(this.#xy.length);
    xy.set(this.#xy);
    return transfer({ xy, moving: this.#moving }, [xy.buffer]);
  }
}
