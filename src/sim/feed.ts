/**
 * What a visitor finds: new posts of those it listens to, threads that came up again because
 * somebody it listens to answered in them, and (through such threads) people it had muted. Replies
 * to the visitor are noticed here too, for they warm a tie whatever else is read.
 */

import { Purpose } from './dice.ts';
import { isLuck, meet } from './finding.ts';
import { CAUSES, Standing } from './frame.ts';
import { NONE } from './state.ts';
import { addWarmth, fade } from './ties.ts';
import { Mark, STRIDE } from './trail.ts';
import type { World } from './world.ts';

const SILENCE = CAUSES.indexOf('silence');

/** How an item came before the visitor. */
export const Via = {
  /** A new post of somebody listened to (or muted, as far as mute leaks). */
  post: 0,
  /** A thread that came up again. */
  thread: 1,
  /** A thread of somebody muted or no longer followed, brought up by a friend. */
  leak: 2,
} as const;

export class Feed {
  /** Items: the tie to the author of the post, the post, how it came, and how visible it is. */
  tie = new Int32Array(64);
  post = new Int32Array(64);
  via = new Int32Array(64);
  age = new Int32Array(64);
  visibility = new Float64Array(64);
  length = 0;
  /** Sum of the visibility of all items: how much there is to read. */
  volume = 0;
  /** Visit in which each post was last offered. */
  private offered_p = new Int32Array(1024);
  private visit = 0;
  /** Where the tie to each member stands in the visitor's row, if it does: see `tieTo`. */
  private readonly place_a: Uint32Array;
  private first = 0;
  private end = 0;
  private visitor = 0;
  /** Tick from which on acts are looked at. */
  private since = 0;
  /** The visitor's part of the address of conversations noticed. */
  private sight = 0;
  /** The same of people met. */
  private discover = 0;

  constructor(private readonly world: World) {
    this.place_a = new Uint32Array(world.members);
  }

  /** Gathers what `visitor` finds now, newest first within each author. */
  gather(visitor: number): void {
    const { world, place_a } = this;
    const { people, ties, acts } = world.tables;
    const { firstTie, ties: ties_a, lastVisit } = people.at;
    const { newest_a } = world.trail;
    const { standing, target } = ties.at;
    this.visit++;
    this.length = 0;
    this.volume = 0;
    if (this.offered_p.length < acts.length) {
      this.offered_p = grown(this.offered_p, 2 * acts.length);
    }
    this.visitor = visitor;
    this.first = firstTie[visitor];
    this.end = this.first + ties_a[visitor];
    this.since = Math.max(lastVisit[visitor], world.tick - world.reach);
    this.sight = world.dice.whose(world.dice.key(Purpose.sight, world.tick), visitor);
    this.discover = world.dice.whose(world.dice.key(Purpose.discover, world.tick), visitor);
    const { first, end, since } = this;
    for (let e = first; e < end; e++) place_a[target[e]] = e;
    for (let e = first; e < end; e++) {
      // Whoever wrote nothing since the last visit need not be looked at.
      if (newest_a[target[e]] < since || standing[e] === Standing.left) continue;
      this.follow(e, target[e], standing[e]);
    }
  }

  /**
   * Goes through what one friend wrote, newest first. Methods called from here take whole numbers
   * only: V8 has to make an object of every other number that it hands over.
   */
  private follow(e: number, friend: number, standing: number): void {
    const { world, visitor, since, sight } = this;
    const { dice, fading, rules, tick: now } = world;
    const { marks } = world.trail;
    const listening = standing === Standing.listening;
    let p = world.tables.people.at.latestAct[friend];
    for (let m = p * STRIDE; p >= 0 && marks[m + Mark.tick] >= since; m = p * STRIDE) {
      const age = now - marks[m + Mark.tick];
      const act = p;
      p = marks[m + Mark.previous];
      if (marks[m + Mark.root] === act) {
        if (standing !== Standing.stopped) this.offer(e, act, Via.post, age, !listening);
        continue;
      }
      const answered = marks[m + Mark.answered];
      if (answered === NONE) {
        if (listening) this.offerThread(m, age);
        continue;
      }
      const toVisitor = marks[m + Mark.starter] === visitor || answered === visitor;
      if (toVisitor) this.noticeReply(e);
      if (!listening) continue;
      if (!toVisitor) {
        if (dice.ofMixed(sight, marks[m + Mark.number]) < fading.visibility(age))
          this.noticeTalk(e);
        if (rules.repliesInStream === 1) this.offer(e, act, Via.post, age, false);
      }
      if (rules.resurfaces === 1) this.offerThread(m, age);
    }
  }

  /**
   * A thread comes before the visitor by a response or retweet of some age, if its starter is
   * known.
   * @param m marks of the response or retweet
   */
  private offerThread(m: number, age: number): void {
    const { world } = this;
    const { marks } = world.trail;
    const starter = marks[m + Mark.starter];
    const e = this.tieTo(starter);
    const standing = e < 0 ? Standing.left : world.tables.ties.at.standing[e];
    if (standing === Standing.left) {
      const luck = world.dice.ofMixed(this.discover, marks[m + Mark.rootNumber]);
      if (isLuck(world, luck)) meet(world, this.visitor, starter, luck);
      return;
    }
    const listening = standing === Standing.listening;
    // Its author's own row offers it as a new post.
    if (listening && marks[m + Mark.rootTick] >= this.since) return;
    this.offer(e, marks[m + Mark.root], listening ? Via.thread : Via.leak, age, false);
  }

  /** @param leaks whether it is a post of somebody muted, of which only a part is met */
  private offer(e: number, p: number, via: number, age: number, leaks: boolean): void {
    if (this.offered_p[p] === this.visit) return;
    this.offered_p[p] = this.visit;
    if (this.length === this.tie.length) this.makeRoom();
    const { fading, rules } = this.world;
    const visibility = fading.visibility(age) * ((leaks ? rules.muteLeak : 1) * rules.selection);
    const n = this.length++;
    this.tie[n] = e;
    this.post[n] = p;
    this.via[n] = via;
    this.age[n] = age;
    this.visibility[n] = visibility;
    this.volume += visibility;
  }

  private noticeTalk(e: number): void {
    const { world } = this;
    fade(world, e);
    const { warmth } = world.tables.ties.at;
    warmth[e] += world.rules.sightWarmth * (1 - warmth[e]);
  }

  private noticeReply(e: number): void {
    const { acknowledgements, annoyance } = this.world.tables.ties.at;
    addWarmth(this.world, e, this.world.rules.replyWarmth);
    annoyance[e * CAUSES.length + SILENCE] *= 1 - this.world.rules.replyRelief;
    acknowledgements[e] = Math.min(65535, acknowledgements[e] + 1);
  }

  /**
   * The visitor's tie to a member, or -1. What `place_a` says counts only if that tie is in the
   * visitor's row and leads to the member: so it need not be cleared between visits.
   */
  private tieTo(member: number): number {
    const e = this.place_a[member];
    const known = e >= this.first && e < this.end && this.world.tables.ties.at.target[e] === member;
    return known ? e : -1;
  }

  private makeRoom(): void {
    const room = 2 * this.tie.length;
    this.tie = grown(this.tie, room);
    this.post = grown(this.post, room);
    this.via = grown(this.via, room);
    this.age = grown(this.age, room);
    const { visibility } = this;
    this.visibility = new Float64Array(room);
    this.visibility.set(visibility);
  }
}

/** A longer copy. */
function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}
