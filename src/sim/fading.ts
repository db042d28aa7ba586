/**
 * How things fade: what is left of annoyance, warmth, memory and visibility after so many ticks.
 * Tables, because the same few thousand ages are asked for again and again.
 */
import { MINUTES_A_TICK, TICKS_A_DAY, TICKS_A_WEEK } from './calendar.ts';
import { halved, root } from './maths.ts';
import type { ModelValues, PlatformValues } from './params/index.ts';

/** Ages in the table; beyond them the table is applied repeatedly. */
const AGES = 4096;

/** Tables by half-life: every run of an ensemble asks for the same few. */
const tables = new Map<number, Float64Array>();
/** Tables kept at most. */
const KEPT = 32;

function tableOf(halfLife: number): Float64Array {
  const known = tables.get(halfLife);
  if (known) return known;
  const table = Float64Array.from({ length: AGES }, (_, age) => halved(age, halfLife));
  if (tables.size >= KEPT) tables.clear();
  tables.set(halfLife, table);
  return table;
}

/** What is left of 1 after each number of ticks. */
export class Fade {
  private readonly left_t: Float64Array;

  /** @param halfLife in ticks */
  constructor(halfLife: number) {
    this.left_t = tableOf(halfLife);
  }

  /** What is left; the rare case stands apart, so that this is short enough to be inlined. */
  after(ticks: number): number {
    return ticks < AGES ? this.left_t[ticks] : this.beyond(ticks);
  }

  private beyond(ticks: number): number {
    let left = 1;
    let age = ticks;
    for (; age >= AGES; age -= AGES - 1) left *= this.left_t[AGES - 1];
    return left * this.left_t[age];
  }
}

/** The fades of a world's rules. */
export class Fading {
  readonly annoyance: Fade;
  readonly warmth: Fade;
  readonly memory: Fade;
  /** Of what brings visits to a site, what one tick leaves: of ads, talk, new work, its ranking. */
  readonly site: {
    readonly ads: number;
    readonly buzz: number;
    readonly work: number;
    readonly ranking: number;
  };
  private readonly freshness: Fade;
  private readonly scrollBack: number;
  private readonly visibility_t: Float64Array;

  constructor(rules: ModelValues & PlatformValues) {
    this.annoyance = new Fade(rules.annoyanceHalfLife * TICKS_A_DAY);
    this.warmth = new Fade(rules.warmthHalfLife * TICKS_A_DAY);
    this.memory = new Fade(rules.interactionHalfLife * TICKS_A_DAY);
    this.site = {
      ads: root(rules.adCarryOver, TICKS_A_WEEK),
      buzz: halved(1, rules.buzzHalfLife * TICKS_A_DAY),
      work: 1 - 1 / (rules.searchBuild * TICKS_A_DAY),
      ranking: halved(1, rules.searchHalfLife * TICKS_A_DAY),
    };
    this.freshness = new Fade(rules.visibilityHalfLife / MINUTES_A_TICK);
    this.scrollBack = rules.scrollBack;
    this.visibility_t = new Float64Array(AGES);
    for (let age = 0; age < AGES; age++) this.visibility_t[age] = this.seenAt(age);
  }

  /** Chance that a visitor with time enough notices an item of some age, in ticks. */
  visibility(age: number): number {
    return age < AGES ? this.visibility_t[age] : this.seenAt(age);
  }

  private seenAt(age: number): number {
    return this.scrollBack + (1 - this.scrollBack) * this.freshness.after(age);
  }
}
