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

export class Trail {
  /** `STRIDE` numbers an act. Replaced when it grows: fetch anew. */
  marks = new Int32Array(1024 * STRIDE);
  /** Of each member the tick of the newest act, that act, and the newest post, or -1. */
  readonly newest_a: Int32Array;
  readonly act_a: Int32Array;
  readonly post_a: Int32Array;
  /** The tie to each member in the row of whoever looked last, or -1: where it stands in a row. */
  readonly tie_a: Int32Array;
  /** Tick of the newest response in a thread of the member's, or to an act of theirs, or -1. */
  readonly spokenTo_a: Int32Array;
  private length = 0;

  constructor(members: number) {
    const nobody = () => new Int32Array(members).fill(NONE);
    this.newest_a = nobody();
    this.act_a = nobody();
    this.post_a = nobody();
    this.tie_a = nobody();
    this.spokenTo_a = nobody();
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
    const { newest_a, act_a, post_a, tie_a, spokenTo_a } = this;
    for (const array of [newest_a, act_a, post_a, tie_a, spokenTo_a]) array.fill(NONE);
  }

  private add({ at }: Acts, p: number): void {
    const { marks, spokenTo_a } = this;
    const { author, nth, parent, tick } = at;
    const root = at.root[p];
    this.newest_a[author[p]] = tick[p];
    this.act_a[author[p]] = p;
    if (root === p) this.post_a[author[p]] = p;
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
