/**
 * A village: a hand-made world whose people come, write and answer only when told, and see all that
 * there is. Member 0 is the account. Everybody bears the same, nobody is warm to begin with, and
 * nothing fades unless told.
 */
import { NAMES } from '../../src/model.ts';
import { CAUSES, REASONS, Standing } from '../../src/sim/frame.ts';
import type { ModelValues, PlatformValues } from '../../src/sim/params/index.ts';
import { defaultsOf, MODEL } from '../../src/sim/params/index.ts';
import { plurk } from '../../src/sim/platforms/plurk.ts';
import { parseScenario } from '../../src/sim/scenario/parse.ts';
import { Stepper } from '../../src/sim/step.ts';
import type { PostKind, Strategy } from '../../src/sim/strategy.ts';
import { fade, tieBetween } from '../../src/sim/ties.ts';
import { World } from '../../src/sim/world.ts';
import { smallJson } from './scenarios.ts';

/** What is done in one quarter of an hour; posts and answers can be seen from the next one on. */
export interface Quarter {
  readonly visits?: readonly number[];
  readonly posts?: readonly (readonly [author: number, kind: PostKind, useful?: boolean])[];
  readonly answers?: readonly (readonly [author: number, parent: number])[];
  readonly follows?: readonly (readonly [listener: number, target: number])[];
  readonly asks?: readonly (readonly [from: number, to: number])[];
}

export interface VillageOptions {
  readonly rules?: Partial<ModelValues & PlatformValues>;
  readonly starts?: string;
}

/** Round numbers, so that expectations can be worked out in the head and outlive calibration. */
const PLAIN: Partial<ModelValues & PlatformValues> = {
  sensitivitySpread: 0,
  discovery: 0,
  selection: 1,
  repliesInStream: 0,
  friendship: 1,
  linkWeight: 1,
  burstWeight: 1,
  burstAllowance: 3,
  burstWindow: 60,
  tolerance: 1e6,
  warmthGain: 0,
  firstRung: 0.5,
  secondRung: 0.7,
  muteRung: 1,
  stopRung: 1,
  resurfaces: 1,
  timelineHours: 24,
  scrollBack: 1,
  tidyShare: 1,
  tidinessSpread: 0,
  reunion: 0,
  driftMutual: 0,
  driftOneWay: 0,
  clickBase: 0,
  annoyanceHalfLife: 1e18,
  warmthHalfLife: 1e18,
  interactionHalfLife: 1e18,
};
const ALWAYS = 1e9;

export class Village {
  readonly world: World;
  private readonly stepper: Stepper;
  private now: Quarter = {};

  /** @param friendships pairs of members; member 0 must have a number of friends of its own */
  constructor(friendships: readonly (readonly [number, number])[], options: VillageOptions = {}) {
    const friends = friendships.filter((pair) => pair.includes(0)).length;
    const starts = options.starts ?? 'Mon 12:00';
    const accounts = [{ name: 'Rex', strategy: 'broadcaster', friends }];
    const read = parseScenario(smallJson({ starts, accounts, population: {} }), NAMES);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    this.world = new World({
      scenario: read.value,
      seed: 'village',
      model: { ...defaultsOf(MODEL), ...PLAIN, ...options.rules } as ModelValues,
      platform: plurk,
      platformChanges: { ...PLAIN, ...options.rules } as Partial<PlatformValues>,
      strategies: this.strategies(),
      edges: {
        members: Math.max(...friendships.flat()) + 1,
        from_f: Uint32Array.from(friendships, (pair) => pair[0]),
        to_f: Uint32Array.from(friendships, (pair) => pair[1]),
      },
    });
    if (this.world.accounts[0]?.member !== 0) throw new Error('member 0 is not the account');
    const { people, ties } = this.world.tables;
    people.at.visitsPerDay.fill(0);
    people.at.attention.fill(ALWAYS);
    people.at.tolerance.fill(1);
    people.at.sociability.fill(0);
    ties.at.warmth.fill(0);
    this.stepper = new Stepper(this.world);
  }

  /** Passes one quarter of an hour. */
  quarter(now: Quarter = {}): this {
    this.now = now;
    const { visitsPerDay } = this.world.tables.people.at;
    for (const a of now.visits ?? []) visitsPerDay[a] = ALWAYS;
    this.stepper.advance(1);
    visitsPerDay.fill(0);
    return this;
  }

  /** Lets some quarters pass in which nothing happens. */
  wait(quarters: number): this {
    for (let n = 0; n < quarters; n++) this.quarter();
    return this;
  }

  /** Member 0 posts so often, at once. */
  drops(posts: number, kind: PostKind = 0, useful = false): this {
    return this.quarter({ posts: Array.from({ length: posts }, () => [0, kind, useful] as const) });
  }

  visit(...visits: number[]): this {
    return this.quarter({ visits });
  }

  /** Tie by which one listens to the other. */
  tie(listener: number, target = 0): number {
    const e = tieBetween(this.world, listener, target);
    if (e < 0) throw new Error(`${listener} has no tie to ${target}`);
    return e;
  }

  standing(listener: number, target = 0): string {
    const found = this.world.tables.ties.at.standing[this.tie(listener, target)];
    return Object.entries(Standing).find(([, value]) => value === found)?.[0] ?? '?';
  }

  /** Points by cause now. */
  annoyance(listener: number, target = 0): Record<(typeof CAUSES)[number] | 'all', number> {
    const e = this.tie(listener, target);
    fade(this.world, e);
    const points = { all: 0, noise: 0, promotion: 0, silence: 0, others: 0 };
    for (const [c, cause] of CAUSES.entries()) {
      points[cause] = this.world.tables.ties.at.annoyance[e * CAUSES.length + c] ?? Number.NaN;
      points.all += points[cause];
    }
    return points;
  }

  warmth(listener: number, target = 0): number {
    const e = this.tie(listener, target);
    fade(this.world, e);
    return this.world.tables.ties.at.warmth[e] ?? Number.NaN;
  }

  /** The latest act of a member. */
  latest(member: number): number {
    return this.world.tables.people.at.latestAct[member] ?? Number.NaN;
  }

  /** Moves so far, as `listener>target from-to reason`. */
  get moves(): string[] {
    const { at, length } = this.world.tables.moves;
    const rung = (standing: number) => Object.keys(Standing)[standing];
    return Array.from({ length }, (_, m) => {
      const [from, to] = [rung(at.from[m] as number), rung(at.to[m] as number)];
      return `${at.listener[m]}>${at.target[m]} ${from}-${to} ${REASONS[at.reason[m] as number]}`;
    });
  }

  private strategies(): Strategy[] {
    const idle = { label: '', doc: '', source: '', reads: [] };
    return [
      { ...idle, id: 'ordinary', act: () => undefined },
      // The account has its turn in every quarter: what was ordered is drafted then.
      { ...idle, id: 'broadcaster', act: () => this.draft() },
    ];
  }

  private draft(): void {
    const { drafts } = this.world;
    for (const [author, kind, useful = false] of this.now.posts ?? [])
      drafts.posts.push({ author, kind, useful });
    for (const [listener, target] of this.now.follows ?? [])
      drafts.follows.push({ listener, target });
    for (const [from, to] of this.now.asks ?? []) drafts.requests.push({ from, to });
    for (const [author, parent] of this.now.answers ?? [])
      drafts.responses.push({ author, parent });
  }
}
