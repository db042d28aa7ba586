/**
 * The trail: of each act what a visitor asks who comes upon it, side by side in memory, for that is
 * where most time is spent. Copied from the acts as they are written and never changed; no state.
 */
import { numberOf } from './address.ts';
import { mixed } from './dice.ts';
import type { Acts } from './state.ts';
import { NONE } from './state.ts';
import { Kind } from './strategy.ts';

/** Numbers of an act in the trail, by their place. */
export const Mark = {
  tick: 0,
  /** The author's act before. */
  previous: 1,
  /** The post at the head of the thread: the act itself, if it is a post. */
  root: 2,
  /** Author of that post. */
  starter: 3,
  /** Author of what the act answers; of a retweet, which answers nothing, -1. */
  answered: 4,
  /** Number of the act, and of the post at the head (see `numberOf`), mixed for dice. */
  number: 5,
  rootNumber: 6,
  rootTick: 7,
} as const;
/** Places an act takes. */
export const STRIDE = 8;

/** Numbers of a member in `near`, by their place. */
export const Near = {
  /** Tick of the newest act, or -1. */
  newest: 0,
  /** The tie to the member in the row of whoever looked last, or -1: where it stands in a row. */
  tie: 1,
  /** The newest post, or -1. */
  post: 2,
  /** The newest act, or -1. */
  act: 3,
} as const;
/** Places a member takes. */
export const NEAR = 4;

export class Trail {
  /** `STRIDE` numbers an act. Replaced when it grows: fetch anew. */
  marks = new Int32Array(1024 * STRIDE);
  /** `NEAR` numbers a member. */
  readonly near: Int32Array;
  /** Tick of the newest response in a thread of the member's, or to an act of theirs, or -1. */
  readonly spokenTo_a: Int32Array;
  private length = 0;

  constructor(members: number) {
    this.near = new Int32Array(members * NEAR).fill(NONE);
    this.spokenTo_a = new Int32Array(members).fill(NONE);
  }

  /** Adds the acts written since. */
  catchUp(acts: Acts): void {
    if (acts.length * STRIDE > this.marks.length) {
      const { marks } = this;
      this.marks = new Int32Array(2 * acts.length * STRIDE);
      this.marks.set(marks);
    }
    for (; this.length < acts.length; this.length++) this.add(acts, this.length);
  }

  /** Forgets all: the acts have been replaced. */
  clear(): void {
    this.length = 0;
    this.near.fill(NONE);
    this.spokenTo_a.fill(NONE);
  }

  private add({ at }: Acts, p: number): void {
    const { marks, near, spokenTo_a } = this;
    const { author, nth, parent, tick } = at;
    const root = at.root[p];
    const place = author[p] * NEAR;
    near[place + Near.newest] = tick[p];
    near[place + Near.act] = p;
    if (root === p) near[place + Near.post] = p;
    else {
      spokenTo_a[author[root]] = tick[p];
      spokenTo_a[author[parent[p]]] = tick[p];
    }
    const first = p * STRIDE;
    marks[first + Mark.tick] = tick[p];
    marks[first + Mark.previous] = at.previous[p];
    marks[first + Mark.root] = root;
    marks[first + Mark.starter] = author[root];
    marks[first + Mark.answered] = at.kind[p] === Kind.retweet ? NONE : author[parent[p]];
    marks[first + Mark.number] = mixed(numberOf(author[p], nth[p]));
    marks[first + Mark.rootNumber] = mixed(numberOf(author[root], nth[root]));
    marks[first + Mark.rootTick] = tick[root];
  }
}
