/**
 * What a visitor finds: new posts of those it listens to, threads that came up again because
 * somebody it listens to answered in them, and (through such threads) people it had muted. Replies
 * to the visitor are noticed here too, for they warm a tie whatever else is read.
 */
import { addressOf } from './address.ts';
import { Purpose } from './dice.ts';
import { meet } from './finding.ts';
import { CAUSES, Standing } from './frame.ts';
import { Kind } from './strategy.ts';
import { addWarmth } from './ties.ts';
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
  readonly tie: number[] = [];
  readonly post: number[] = [];
  readonly via: number[] = [];
  readonly age: number[] = [];
  readonly visibility: number[] = [];
  length = 0;
  /** Sum of the visibility of all items: how much there is to read. */
  volume = 0;
  /** Visit in which each post was last offered, and in which each member's tie was looked up. */
  private offered_p = new Int32Array(1024);
  private readonly tieTo_a: Int32Array;
  private readonly known_a: Int32Array;
  private visit = 0;

  constructor(members: number) {
    this.tieTo_a = new Int32Array(members);
    this.known_a = new Int32Array(members);
  }

  /** Gathers what `visitor` finds now, newest first within each author. */
  gather(world: World, visitor: number): void {
    const { people, ties, acts } = world.tables;
    this.visit++;
    this.length = 0;
    this.volume = 0;
    if (this.offered_p.length < acts.length) this.growOffered(acts.length);
    const since = Math.max(people.at.lastVisit[visitor], world.tick - world.reach);
    const sightKey = world.dice.key(Purpose.sight, world.tick);
    const resurfaces = world.rules.resurfaces === 1;
    const replies = world.rules.repliesInStream === 1;
    const first = people.at.firstTie[visitor];
    for (let e = first; e < first + people.at.ties[visitor]; e++) {
      const standing = ties.at.standing[e];
      if (standing === Standing.left) continue;
      const friend = ties.at.target[e];
      for (
        let p = people.at.latestAct[friend];
        p >= 0 && acts.at.tick[p] >= since;
        p = acts.at.previous[p]
      ) {
        const root = acts.at.root[p];
        if (root === p) {
          if (standing !== Standing.stopped) this.offerPost(world, e, p, standing);
          continue;
        }
        if (acts.at.kind[p] === Kind.retweet) {
          if (standing === Standing.listening) this.offerThread(world, visitor, p, since);
          continue;
        }
        const toVisitor = this.isTo(world, visitor, p);
        if (toVisitor) this.noticeReply(world, e);
        else if (standing === Standing.listening) this.noticeTalk(world, visitor, e, p, sightKey);
        if (replies && !toVisitor && standing === Standing.listening) {
          this.offerPost(world, e, p, standing);
        }
        if (resurfaces && standing === Standing.listening)
          this.offerThread(world, visitor, p, since);
      }
    }
  }

  private offerPost(world: World, e: number, p: number, standing: number): void {
    const age = world.tick - world.tables.acts.at.tick[p];
    const leak = standing === Standing.muted ? world.rules.muteLeak : 1;
    const shown = leak * world.rules.selection;
    this.offer(e, p, Via.post, age, world.fading.visibility(age) * shown);
  }

  /** The thread of response or retweet `p` comes before the visitor, if the visitor knows its author. */
  private offerThread(world: World, visitor: number, p: number, since: number): void {
    const { acts, ties } = world.tables;
    const root = acts.at.root[p];
    const e = this.tieTo(world, visitor, acts.at.author[root]);
    if (e < 0 || ties.at.standing[e] === Standing.left) {
      meet(world, visitor, acts.at.author[root], root);
      return;
    }
    const standing = ties.at.standing[e];
    const listening = standing === Standing.listening;
    // Its author's own row offers it as a new post.
    if (listening && acts.at.tick[root] >= since) return;
    const age = world.tick - acts.at.tick[p];
    const via = listening ? Via.thread : Via.leak;
    this.offer(e, root, via, age, world.fading.visibility(age) * world.rules.selection);
  }

  private offer(e: number, p: number, via: number, age: number, visibility: number): void {
    if (this.offered_p[p] === this.visit) return;
    this.offered_p[p] = this.visit;
    const n = this.length++;
    this.tie[n] = e;
    this.post[n] = p;
    this.via[n] = via;
    this.age[n] = age;
    this.visibility[n] = visibility;
    this.volume += visibility;
  }

  private isTo(world: World, visitor: number, p: number): boolean {
    const { author, parent, root } = world.tables.acts.at;
    return author[parent[p]] === visitor || author[root[p]] === visitor;
  }

  private noticeReply(world: World, e: number): void {
    const { acknowledgements, annoyance } = world.tables.ties.at;
    addWarmth(world, e, world.rules.replyWarmth);
    annoyance[e * CAUSES.length + SILENCE] *= 1 - world.rules.replyRelief;
    acknowledgements[e] = Math.min(65535, acknowledgements[e] + 1);
  }

  private noticeTalk(world: World, visitor: number, e: number, p: number, key: number): void {
    const age = world.tick - world.tables.acts.at.tick[p];
    const seen = world.dice.at(key, visitor, addressOf(world, p)) < world.fading.visibility(age);
    if (seen) addWarmth(world, e, world.rules.sightWarmth);
  }

  /** The visitor's tie to a member, or -1; rows are read once a visit, and only when asked. */
  private tieTo(world: World, visitor: number, member: number): number {
    if (this.known_a[visitor] !== this.visit) {
      const { people, ties } = world.tables;
      const first = people.at.firstTie[visitor];
      for (let e = first; e < first + people.at.ties[visitor]; e++) {
        this.known_a[ties.at.target[e]] = this.visit;
        this.tieTo_a[ties.at.target[e]] = e;
      }
      this.known_a[visitor] = this.visit;
      this.tieTo_a[visitor] = -1;
    }
    return this.known_a[member] === this.visit ? this.tieTo_a[member] : -1;
  }

  private growOffered(length: number): void {
    const grown = new Int32Array(2 * length);
    grown.set(this.offered_p);
    this.offered_p = grown;
  }
}
