/**
 * What a visitor finds: new posts of those it listens to, threads that came up again because
 * somebody it listens to answered in them, and (through such threads) people it had muted. Replies
 * to the visitor are noticed here too, for they warm a tie whatever else is read.
 */

import { Purpose, unit } from './dice.ts';
import { meet } from './finding.ts';
import { CAUSES, Standing } from './frame.ts';
import { NONE } from './state.ts';
import { addWarmth, fade } from './ties.ts';
import { Mark, STRIDE } from './trail.ts';
import type { World } from './world.ts';

const SILENCE = CAUSES.indexOf('silence');

/** Members beyond whom acts no longer lie in the processor's own memory. */
const FAR = 50_000;

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
  /** The visitor's part of the address of people met. */
  discover = 0;
  /** Below it a draw may lead to a meeting: the cheap bound, for hardly any gets further. */
  private bound = 0;
  /** Visit in which each post was last offered. */
  private offered_p = new Int32Array(1024);
  private visit = 0;
  private first = 0;
  private end = 0;
  private visitor = 0;
  /** Tick from which on acts are looked at. */
  private since = 0;
  /** The visitor's part of the address of conversations noticed. */
  private sight = 0;
  /** Of no meaning; kept, so that what it is made of is read. */
  fetched = 0;
  /** Ties to those who wrote something since. */
  private active = new Int32Array(64);

  constructor(private readonly world: World) {}

  /** Gathers what `visitor` finds now, newest first within each author. */
  gather(visitor: number): void {
    const { world } = this;
    const { dice, tick, trail } = world;
    const { people, ties, acts } = world.tables;
    this.visit++;
    this.length = 0;
    this.volume = 0;
    if (this.offered_p.length < acts.length) {
      this.offered_p = grown(this.offered_p, 2 * acts.length);
    }
    const first = people.at.firstTie[visitor];
    const end = first + people.at.ties[visitor];
    const since = Math.max(people.at.lastVisit[visitor], tick - world.reach);
    this.visitor = visitor;
    this.first = first;
    this.end = end;
    this.since = since;
    this.bound = Math.max(world.rules.discovery, world.rules.reunion);
    this.sight = dice.whose(dice.key(Purpose.sight, tick), visitor);
    this.discover = dice.whose(dice.key(Purpose.discover, tick), visitor);
    if (this.active.length < end - first) this.active = new Int32Array(2 * (end - first));
    const { active } = this;
    const { newest_a, tie_a } = trail;
    const { standing, target } = ties.at;
    let many = 0;
    for (let e = first; e < end; e++) {
      const friend = target[e];
      tie_a[friend] = e;
      // Whoever wrote nothing since the last visit need not be looked at.
      if (newest_a[friend] < since || standing[e] === Standing.left) continue;
      active[many++] = e;
    }
    if (world.members > FAR) this.fetch(many);
    for (let n = 0; n < many; n++) this.follow(active[n]);
  }

  /** Touches what is going to be read, side by side: a processor waits for many reads at once. */
  private fetch(many: number): void {
    const { active, world } = this;
    const { act_a, marks } = world.trail;
    const { target } = world.tables.ties.at;
    let fetched = 0;
    for (let n = 0; n < many; n++) {
      const m = act_a[target[active[n]]] * STRIDE;
      fetched ^= marks[marks[m + Mark.previous] * STRIDE];
    }
    this.fetched = fetched;
  }

  /**
   * Goes through what one friend wrote, newest first. Methods called from here take whole numbers
   * only: V8 has to make an object of every other number that it hands over.
   */
  private follow(e: number): void {
    const { world, visitor, since, sight } = this;
    const { dice, fading, rules, tick: now } = world;
    const { at } = world.tables.ties;
    const { marks } = world.trail;
    const standing = at.standing[e];
    const listening = standing === Standing.listening;
    const resurfaces = rules.resurfaces === 1;
    const inStream = rules.repliesInStream === 1;
    let p = world.trail.act_a[at.target[e]];
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
        if (unit(dice.bitsMixed(sight, marks[m + Mark.number])) < fading.visibility(age))
          this.noticeTalk(e);
        if (inStream) this.offer(e, act, Via.post, age, false);
      }
      if (resurfaces) this.offerThread(m, age);
    }
  }

  /**
   * A thread comes before the visitor by a response or retweet of some age, if its starter is
   * known.
   * @param m marks of the response or retweet
   */
  private offerThread(m: number, age: number): void {
    const { world } = this;
    const { marks, tie_a } = world.trail;
    const starter = marks[m + Mark.starter];
    const e = tie_a[starter];
    // Ties elsewhere are those of another visitor, whom the starter was near to before.
    const known = e >= this.first && e < this.end;
    const standing = known ? world.tables.ties.at.standing[e] : Standing.left;
    if (standing === Standing.left) {
      const luck = unit(world.dice.bitsMixed(this.discover, marks[m + Mark.rootNumber]));
      if (luck < this.bound) meet(world, this.visitor, starter, luck);
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
