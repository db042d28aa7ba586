/**
 * Habits: how many acts of each kind everybody has written so far, and what is usual among the
 * people whom a member listens to. Computed from the acts, so it is no state of the world.
 */
import { Standing } from './frame.ts';
import type { Mix } from './strategy.ts';
import { Kind, POST_KINDS } from './strategy.ts';
import type { World } from './world.ts';

/** Posts that somebody must have written before they count. */
const KNOWN = 3;

export class Habits {
  /** Acts by kind, `POST_KINDS.length` for each member. */
  private counts = new Uint32Array(0);
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
    const shares: [number[], number[], number[], number[]] = [[], [], [], []];
    const responses: number[] = [];
    const first = people.at.firstTie[member];
    for (let e = first; e < first + people.at.ties[member]; e++) {
      if (ties.at.standing[e] === Standing.left) continue;
      const own = ties.at.target[e] * POST_KINDS.length;
      let posts = 0;
      for (let kind = 0; kind < Kind.response; kind++) posts += this.counts[own + kind];
      if (posts < KNOWN) continue;
      for (const [kind, list] of shares.entries()) list.push(this.counts[own + kind] / posts);
      responses.push(this.counts[own + Kind.response] / posts);
    }
    const [link, announcement, question, chat] = shares.map(median);
    const total = link + announcement + question + chat;
    return {
      people: responses.length,
      shares:
        total > 0
          ? [link / total, announcement / total, question / total, chat / total]
          : [0, 0, 0, 1],
      responses: median(responses),
    };
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

/** The middle of some numbers, the mean of the two middle ones, or 0 of none. */
function median(numbers: number[]): number {
  if (numbers.length === 0) return 0;
  numbers.sort((a, b) => a - b);
  const half = numbers.length >> 1;
  return numbers.length % 2 === 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
}
