/**
 * Habits: how many acts of each kind everybody has written so far, and what is usual among the
 * people whom a member listens to. Computed from the acts, so it is no state of the world.
 */
import { Standing } from './frame.ts';
import { medianOf } from './maths.ts';
import type { Mix } from './strategy.ts';
import { Kind, POST_KINDS } from './strategy.ts';
import type { World } from './world.ts';

/** Posts that somebody must have written before they count. */
const KNOWN = 3;

export class Habits {
  /** Acts by kind, `POST_KINDS.length` for each member. */
  private counts = new Uint32Array(0);
  /** Acts of those listened to, a post of theirs: by kind, `room` numbers for each. */
  private ratios = new Float64Array(0);
  private room = 0;
  /** Acts counted so far. */
  private read = 0;

  /** Counts anew: the tables were loaded. */
  forget(): void {
    this.counts = new Uint32Array(0);
    this.read = 0;
  }

  /** Medians over those whom a member listens to; nothing but chat while nobody is known. */
  mixOf(world: World, member: number): Mix {
    this.catchUp(world);
    const { people, ties } = world.tables;
    const first = people.at.firstTie[member];
    const row = people.at.ties[member];
    if (this.room < row) this.makeRoom(row);
    const { counts, ratios, room } = this;
    let known = 0;
    for (let e = first; e < first + row; e++) {
      if (ties.at.standing[e] === Standing.left) continue;
      const own = ties.at.target[e] * POST_KINDS.length;
      let posts = 0;
      for (let kind = 0; kind < Kind.response; kind++) posts += counts[own + kind];
      if (posts < KNOWN) continue;
      for (let kind = 0; kind <= Kind.response; kind++) {
        ratios[kind * room + known] = counts[own + kind] / posts;
      }
      known++;
    }
    const middle = (kind: number) => medianOf(ratios.subarray(kind * room, kind * room + known));
    const [link, announcement] = [middle(Kind.link), middle(Kind.announcement)];
    const [question, chat] = [middle(Kind.question), middle(Kind.chat)];
    const total = link + announcement + question + chat;
    return {
      people: known,
      shares:
        total > 0
          ? [link / total, announcement / total, question / total, chat / total]
          : [0, 0, 0, 1],
      responses: middle(Kind.response),
    };
  }

  private makeRoom(row: number): void {
    this.room = 2 * row;
    this.ratios = new Float64Array(this.room * (Kind.response + 1));
  }

  private catchUp(world: World): void {
    const { acts } = world.tables;
    if (this.counts.length === 0) {
      this.counts = new Uint32Array(world.members * POST_KINDS.length);
    }
    for (; this.read < acts.length; this.read++) {
      this.counts[acts.at.author[this.read] * POST_KINDS.length + acts.at.kind[this.read]]++;
    }
  }
}
