/**
 * Reading: of what the visitor found, what is noticed; what that costs; whether it is answered or
 * clicked; and whether the reader has had enough.
 */
import { addressOf } from './address.ts';
import { answerBack } from './answering-back.ts';
import type { Cost, Sight } from './appraisal.ts';
import { appraise, interactivity } from './appraisal.ts';
import { Purpose, unit } from './dice.ts';
import type { Feed } from './feed.ts';
import { Via } from './feed.ts';
import { meetAnswerer } from './finding.ts';
import { CAUSES, Standing } from './frame.ts';
import { mainCause, nextRung } from './ladder.ts';
import { NONE } from './state.ts';
import { Kind } from './strategy.ts';
import { effectiveTolerance, fade, totalAnnoyance } from './ties.ts';
import { comeByLink } from './traffic.ts';
import { Mark, STRIDE } from './trail.ts';
import type { World } from './world.ts';

const NOISE = CAUSES.indexOf('noise');
const PROMOTION = CAUSES.indexOf('promotion');
const SILENCE = CAUSES.indexOf('silence');

/** Reads the feed that was gathered for `visitor`. */
export class Reader {
  private readonly cost: Cost = { noise: 0, promotion: 0, silence: 0 };
  /** Points that the newest sight added. */
  private points = 0;
  private readonly sight: { -readonly [K in keyof Sight]: Sight[K] } = {
    kind: 0,
    useful: false,
    inBurst: 1,
    interactivity: 0,
    factor: 1,
  };
  /** Ticks of the posts of the present author seen so far; those from `burstFrom` on within the window. */
  private readonly burst: number[] = [];
  private burstFrom = 0;
  private burstEnd = 0;
  private burstTie = NONE;
  private firstDecision = 0;
  /** The visitor's part of the address of answers. */
  private answer = 0;
  /** What is left of the wish to write in this visit, 0 to 1. */
  private energy = 1;

  constructor(
    private readonly world: World,
    private readonly feed: Feed,
  ) {}

  read(visitor: number): void {
    const { dice, tick, tables, drafts } = this.world;
    const { feed } = this;
    const cap = Math.min(1, tables.people.at.attention[visitor] / Math.max(1, feed.volume));
    const die = dice.whose(dice.key(Purpose.see, tick), visitor);
    const { target } = tables.ties.at;
    this.firstDecision = drafts.decisions.length;
    this.burstTie = NONE;
    this.answer = dice.whose(dice.key(Purpose.answer, tick), visitor);
    this.energy = 1;
    // Oldest first within each author: bursts are counted as they were written, and who has had
    // enough of an author reads no more of that author in this visit.
    for (let n = feed.length - 1; n >= 0; n--) {
      const e = feed.tie[n];
      const decided = drafts.decisions.length > this.firstDecision;
      if (decided && drafts.decided(e, this.firstDecision)) continue;
      // One die for all that an author dropped at once: a burst stands together on the screen.
      const moment = (Math.imul(target[e], 8191) + feed.age[n]) | 0;
      if (dice.of(die, moment) < cap * feed.visibility[n]) this.see(visitor, n);
    }
    answerBack(this.world, visitor, this.energy);
  }

  private see(visitor: number, n: number): void {
    const { feed, world, sight } = this;
    const { rules } = world;
    const { acts, ties } = world.tables;
    const e = feed.tie[n];
    const p = feed.post[n];
    const via = feed.via[n];
    const standing = ties.at.standing[e] as Standing;
    const response = acts.at.kind[p] === Kind.response;
    const inBurst = via === Via.post && !response ? this.countBurst(e, acts.at.tick[p]) : 1;
    fade(world, e);
    const met = standing === Standing.listening ? 1 : rules.leakWeight;
    sight.kind = acts.at.kind[p];
    sight.useful = acts.at.useful[p] === 1;
    sight.inBurst = inBurst;
    this.judge(ties.at.target[e]);
    sight.factor = via === Via.thread ? rules.resurfaceWeight : met;
    const cost = appraise(sight, rules, this.cost);
    this.annoy(visitor, e, cost);
    if (via === Via.post) acts.at.seenBy[p]++;
    ties.at.seen[e] = Math.min(65535, ties.at.seen[e] + 1);
    const k = world.account_a[ties.at.target[e]];
    if (k >= 0) this.remember(k, visitor, p);
    if (standing === Standing.listening && !response) this.react(visitor, e, p, via, inBurst);
    this.decide(visitor, e, standing);
    meetAnswerer(world, visitor, feed.discover, acts.at.root[p]);
  }

  /** Adds a cost to a tie, by what this reader is sensitive to, and notes the points added. */
  private annoy(visitor: number, e: number, cost: Cost): void {
    const { annoyance } = this.world.tables.ties.at;
    const { sensitivity } = this.world.tables.people.at;
    const first = e * CAUSES.length;
    const own = visitor * CAUSES.length;
    const noise = cost.noise * sensitivity[own + NOISE];
    const promotion = cost.promotion * sensitivity[own + PROMOTION];
    const silence = cost.silence * sensitivity[own + SILENCE];
    annoyance[first + NOISE] += noise;
    annoyance[first + PROMOTION] += promotion;
    annoyance[first + SILENCE] += silence;
    this.points = noise + promotion + silence;
  }

  /** Posts of this author seen within the burst window, this one included. */
  private countBurst(e: number, written: number): number {
    const { world, burst } = this;
    if (this.burstTie !== e) {
      this.burstFrom = 0;
      this.burstEnd = 0;
      this.burstTie = e;
    }
    const window = world.burstTicks;
    while (this.burstFrom < this.burstEnd && written - burst[this.burstFrom] >= window) {
      this.burstFrom++;
    }
    burst[this.burstEnd++] = written;
    const inBurst = this.burstEnd - this.burstFrom;
    if (inBurst > world.rules.burstAllowance) {
      const { burstSeen, burstSize } = world.tables.ties.at;
      burstSeen[e] = world.tick;
      burstSize[e] = Math.min(255, inBurst);
    }
    return inBurst;
  }

  /** Fills in what is known of the author. Gives nothing back: a fraction would cost an object. */
  private judge(author: number): void {
    const { fading, rules, tables, tick } = this.world;
    const { posted, responded, rememberedAt } = tables.people.at;
    const left = fading.memory.after(tick - rememberedAt[author]);
    this.sight.interactivity = interactivity(
      posted[author] * left,
      responded[author] * left,
      rules.interactionPrior,
    );
  }

  /** Keeps, for account `k` under study, what was seen and what it cost. */
  private remember(k: number, visitor: number, p: number): void {
    const { world } = this;
    const { exposures, heads, tally } = world.tables;
    const x = exposures.append();
    const head = k * world.members + visitor;
    exposures.at.account[x] = k;
    exposures.at.listener[x] = visitor;
    exposures.at.act[x] = p;
    exposures.at.tick[x] = world.tick;
    exposures.at.points[x] = this.points;
    exposures.at.previous[x] = heads.at.newest[head];
    heads.at.newest[head] = x;
    tally.at.seen[k]++;
    const saw = world.sawSinceFrame[k];
    if (saw[visitor] < 255) saw[visitor]++;
  }

  /** Answers and clicks. */
  private react(visitor: number, e: number, p: number, via: number, inBurst: number): void {
    const { rules, dice, tick, tables, drafts, account_a, trail } = this.world;
    const { acts, people, ties } = tables;
    const warmth = ties.at.warmth[e];
    const kind = acts.at.kind[p];
    const link = kind === Kind.link;
    const address = addressOf(this.world, p);
    const k = account_a[ties.at.target[e]];
    if (link && via === Via.post) {
      if (k >= 0) tables.tally.at.linksSeen[k]++;
      const chance = (rules.clickBase * (1 + rules.clickWarmth * warmth)) / inBurst;
      if (dice.draw(Purpose.click, tick, visitor, address) < chance) {
        acts.at.clicks[p]++;
        if (k >= 0) comeByLink(this.world, k, visitor, address, warmth);
      }
    }
    if (rules.retweets > 0) {
      const passes = dice.draw(Purpose.retweet, tick, visitor, address) < rules.retweets;
      if (passes) drafts.retweets.push({ author: visitor, post: p });
    }
    const invites =
      kind === Kind.question
        ? rules.answerQuestion
        : link || kind === Kind.announcement
          ? rules.answerLink
          : 1;
    const chance =
      people.at.sociability[visitor] *
      rules.answering *
      invites *
      (1 + rules.answerWarmth * warmth);
    const willing = (chance * this.energy) / (1 + acts.at.responses[p] / rules.answerCrowd);
    const mixed = trail.marks[p * STRIDE + Mark.number];
    if (unit(dice.bitsMixed(this.answer, mixed)) >= willing) return;
    this.energy *= rules.answerTiring;
    const latest = acts.at.response[p];
    const deeper =
      latest >= 0 &&
      acts.at.author[latest] !== visitor &&
      acts.at.depth[latest] < rules.maximumDepth &&
      dice.draw(Purpose.answerDepth, tick, visitor, address) < rules.deepen;
    drafts.responses.push({ author: visitor, parent: deeper ? latest : p });
  }

  private decide(visitor: number, e: number, standing: Standing): void {
    const { world } = this;
    const { drafts, rules, dice } = world;
    const strain = totalAnnoyance(world, e) / effectiveTolerance(world, visitor, e);
    // Short of every rung, the temper does not matter.
    if (strain < rules.firstRung && strain < rules.secondRung && strain < 1) return;
    const temper = dice.draw(Purpose.temper, 0, visitor, world.tables.ties.at.target[e]);
    const to = nextRung(standing, strain, temper, rules);
    if (to === standing) return;
    const reason = mainCause(world.tables.ties.at.annoyance, e * CAUSES.length);
    drafts.decisions.push({ tie: e, listener: visitor, to, reason });
  }
}
