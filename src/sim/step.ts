/**
 * One tick of 15 minutes: the scenario's events, visits (which read, answer and decide), the
 * accounts' turns to write, then everything decided takes effect at once. The order of members does
 * not matter but for a few traces; docs/model.md, section 3, names them.
 */

import { draftAsked } from './asked.ts';
import { Purpose } from './dice.ts';
import { happen, timetable } from './events.ts';
import { Feed } from './feed.ts';
import { Standing } from './frame.ts';
import { grow } from './growing.ts';
import { settle } from './moving.ts';
import { Reader } from './reading.ts';
import { Recorder } from './recorder.ts';
import { answerRequests, fileRequests } from './requests.ts';
import { Flag } from './state.ts';
import { bringVisits } from './traffic.ts';
import { Turns } from './turns.ts';
import type { World } from './world.ts';
import { writeDrafts } from './writing.ts';

/** Runs a world; holds what is needed from tick to tick but is no state. */
export class Stepper {
  private readonly feed: Feed;
  private readonly reader: Reader;
  private readonly turns: Turns;
  private readonly recorder: Recorder;
  private readonly events_t: ReturnType<typeof timetable>;

  constructor(private readonly world: World) {
    this.feed = new Feed(world);
    this.reader = new Reader(world, this.feed);
    this.turns = new Turns(world);
    this.recorder = new Recorder(world);
    this.events_t = timetable(world);
  }

  /** Moves the world on by some ticks. */
  advance(ticks: number): void {
    for (let n = 0; n < ticks; n++) this.step();
  }

  private step(): void {
    const { world } = this;
    world.drafts.clear();
    happen(world, this.events_t);
    this.visits();
    for (const { member } of world.accounts) this.turns.give(member, world.tick, world.tick + 1);
    draftAsked(world);
    settle(world);
    fileRequests(world);
    grow(world);
    writeDrafts(world);
    bringVisits(world);
    world.tick++;
    this.recorder.record();
  }

  private visits(): void {
    const { world } = this;
    const { visitsPerDay, lastVisit, asked } = world.tables.people.at;
    world.trail.catchUp(world.tables.acts);
    const activity = world.calendar.activity(world.tick);
    if (activity === 0) return;
    const online = world.dice.key(Purpose.online, world.tick);
    const drifting = world.dice.key(Purpose.drift, world.tick);
    for (let a = 0; a < world.members; a++) {
      if (world.dice.at(online, a) >= visitsPerDay[a] * activity) continue;
      this.feed.gather(a);
      this.reader.read(a);
      this.drift(a, drifting);
      if (asked[a] >= 0) answerRequests(world, a);
      this.turns.give(a, lastVisit[a], world.tick);
      lastVisit[a] = world.tick;
    }
  }

  /** The background hazard of each tie since the last visit. */
  private drift(visitor: number, key: number): void {
    const { rules, dice, tables, drafts, tick } = this.world;
    const { people, ties } = tables;
    const days =
      this.world.days(people.at.lastVisit[visitor], tick) *
      people.at.tidiness[visitor] *
      this.world.era.drift;
    const { standing, flags, target } = ties.at;
    const most = Math.max(rules.driftMutual, rules.driftOneWay) * days;
    // Most people never tidy up.
    if (most === 0) return;
    const die = dice.whose(key, visitor);
    const first = people.at.firstTie[visitor];
    for (let e = first; e < first + people.at.ties[visitor]; e++) {
      const luck = dice.of(die, target[e]);
      // The cheap bound first: hardly any tie gets further.
      if (luck >= most || standing[e] === Standing.left) continue;
      const hazard = flags[e] & Flag.mutual ? rules.driftMutual : rules.driftOneWay;
      if (luck >= hazard * days) continue;
      drafts.decisions.push({ tie: e, listener: visitor, to: Standing.left, reason: 'drift' });
    }
  }
}
