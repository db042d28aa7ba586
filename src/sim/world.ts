/**
 * A world: its state in columns, its rules, and what is derived from them. Built from a scenario,
 * a seed and the registered platforms and strategies.
 */
import type { AskedReply } from './asked.ts';
import { finished } from './building.ts';
import { Calendar, MINUTES_A_TICK, parseMoment, TICKS_A_DAY, TICKS_AN_HOUR } from './calendar.ts';
import type { Dice } from './dice.ts';
import { Drafts } from './drafts.ts';
import type { Era } from './eras.ts';
import { eraOf } from './eras.ts';
import { Fading } from './fading.ts';
import type { Founded } from './founding.ts';
import { found } from './founding.ts';
import { Habits } from './habits.ts';
import { Marks } from './marks.ts';
import type { EdgeList } from './network/network.ts';
import type { ModelValues, PlatformValues, PostsValues } from './params/index.ts';
import type { Platform } from './platforms/platform.ts';
import { logByTick } from './posting-log.ts';
import type { Scenario } from './scenario/types.ts';
import * as state from './state.ts';
import type { Logged, Strategy } from './strategy.ts';
import { Trail } from './trail.ts';

/** Model constants and platform mechanism in force. */
export type Rules = ModelValues & PlatformValues;

/** What a world is made of. */
export interface WorldOptions {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly model: ModelValues;
  /** Platform numbers that differ from the platform's file. */
  readonly platformChanges?: Partial<PlatformValues>;
  readonly platform: Platform;
  readonly strategies: readonly Strategy[];
  /** Replaces the generated network. */
  readonly edges?: EdgeList;
  /** Replies that accounts write whatever their strategies do. */
  readonly asked?: readonly AskedReply[];
}

/** An account under study. */
export interface Account {
  readonly name: string;
  readonly member: number;
  /** What it is told to write; sliders and events change it. */
  readonly posts: PostsValues;
  /** Its posting log, by tick. */
  readonly log: ReadonlyMap<number, readonly Logged[]>;
  /** Everybody who listens or has listened to it, in no order of meaning. */
  readonly audience: number[];
}

/** Tables that are hashed and saved, by name. */
export type Tables = {
  readonly people: state.People;
  readonly ties: state.Ties;
  readonly acts: state.Acts;
  readonly tally: state.Tally;
  readonly sites: state.Sites;
  readonly moves: state.Moves;
  readonly exposures: state.Exposures;
  readonly heads: ReturnType<typeof state.newHeads>;
  readonly series: state.Series;
  readonly requests: state.Requests;
};

export class World {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly calendar: Calendar;
  readonly dice: Dice;
  readonly rules: Rules;
  readonly era: Era;
  readonly strategies: readonly Strategy[];
  readonly asked: readonly AskedReply[];
  readonly tables: Tables;
  readonly accounts: readonly Account[];
  /** Account that each member is, or -1. */
  readonly account_a: Int8Array;
  /** Posts of each account that each member saw since the last frame: [account][member]. */
  readonly sawSinceFrame: readonly Uint8Array[];
  /** Now: acts before it can be seen, acts of it cannot. */
  tick = 0;
  /** Computed from the rules; see `applyRules`. */
  fading: Fading;
  /** What visitors ask of acts; computed from the tables. */
  readonly trail: Trail;
  /** For counting members without a set. */
  readonly marks: Marks;
  /** What was decided in this tick and takes effect at its end. */
  readonly drafts = new Drafts();
  /** What everybody has written so far, counted when somebody wants to know. */
  readonly habits = new Habits();

  /** @param ground what it stands on, where that has been built in steps */
  constructor(options: WorldOptions, ground: Founded = finished(found(options))) {
    const { scenario } = options;
    this.scenario = scenario;
    this.seed = options.seed;
    this.calendar = new Calendar(parseMoment(scenario.starts)?.tickOfWeek ?? 0);
    this.dice = ground.dice;
    this.era = eraOf(scenario.era);
    this.strategies = options.strategies;
    this.asked = options.asked ?? [];
    this.rules = ground.rules;
    this.fading = new Fading(this.rules);
    const { accounts, account_a, people, ties } = ground;
    const members = people.length;
    this.account_a = account_a;
    this.trail = new Trail(members);
    this.marks = new Marks(members);
    this.tables = {
      people,
      ties,
      acts: state.newActs(),
      tally: state.newTally(accounts.length),
      sites: state.newSites(accounts.length),
      moves: state.newMoves(),
      exposures: state.newExposures(),
      heads: state.newHeads(members * accounts.length),
      series: state.newSeries(),
      requests: state.newRequests(),
    };
    this.tables.heads.at.newest.fill(state.NONE);
    this.accounts = scenario.accounts.map((plan, k) => this.account(k, accounts[k], plan));
    this.sawSinceFrame = this.accounts.map(() => new Uint8Array(members));
  }

  /** Members of the world. */
  get members(): number {
    return this.tables.people.length;
  }

  /** Ticks that a visitor can scroll back. */
  get reach(): number {
    return Math.round(this.rules.timelineHours * TICKS_AN_HOUR);
  }

  /** Days between two ticks. */
  days(from: number, to: number): number {
    return (to - from) / TICKS_A_DAY;
  }

  /** Ticks within which posts of an author are one burst. */
  get burstTicks(): number {
    return Math.round(this.rules.burstWindow / MINUTES_A_TICK);
  }

  /** Changes rules between ticks, and what is computed from them. */
  applyRules(changes: Partial<Rules>): void {
    Object.assign(this.rules, changes);
    this.fading = new Fading(this.rules);
  }

  /** Finds again what is computed from the tables; call after they were loaded. */
  refresh(): void {
    this.trail.clear();
    this.habits.forget();
    for (const account of this.accounts) {
      account.audience.length = 0;
      for (const listener of this.audienceOf(account.member)) account.audience.push(listener);
    }
  }

  private account(k: number, member: number, plan: Scenario['accounts'][number]): Account {
    const { tally } = this.tables;
    const audience = this.audienceOf(member);
    tally.at.friendsAtStart[k] = audience.length;
    tally.at.friends[k] = audience.length;
    tally.at.listening[k] = audience.length;
    return {
      name: plan.name,
      member,
      posts: Object.assign({}, plan.posts),
      log: logByTick(plan.log, this.calendar),
      audience,
    };
  }

  /** Who has a tie to a member, whatever its standing. */
  private audienceOf(member: number): number[] {
    const { people, ties } = this.tables;
    const audience: number[] = [];
    for (let a = 0; a < people.length; a++) {
      const first = people.at.firstTie[a];
      for (let e = first; e < first + people.at.ties[a]; e++) {
        if (ties.at.target[e] === member) audience.push(a);
      }
    }
    return audience;
  }
}
