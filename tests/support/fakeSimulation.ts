/**
 * A stand-in for the simulation worker's logic: plausible frames without an engine, for tests and
 * for work on the page. Half of the friends leave by the end; nothing here is a model.
 */

import type { Verdict } from '../../src/sim/claims.ts';
import type { Frame, FrameBuffers, Moment, Move } from '../../src/sim/frame.ts';
import { PARAMETERS } from '../../src/sim/params/index.ts';
import type { PersonReport } from '../../src/sim/person.ts';
import type { Problem, Scenario } from '../../src/sim/scenario/types.ts';
import type { Changes, Choices, OpenResult, Patch, SimulationApi } from '../../src/workers/api.ts';

const N = 600;
const END = 336;

/** A small multiplicative generator: enough for a stand-in. */
const generator = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
};

export class FakeSimulation implements SimulationApi {
  tick = 0;
  links = 0;
  friends: number[] = [];
  standing = new Uint8Array(N);
  strain = new Float64Array(N);
  warmth = new Float64Array(N);
  saw = new Uint8Array(N);
  patience = new Float64Array(N);
  stepsAt: [number, number, number][] = [];
  moves: Move[] = [];
  names: string[] = [];
  scenario!: Scenario;
  /** Moments and moves that were handed out, and how the world was opened. */
  told = 1;
  opened: Parameters<FakeSimulation['open']> = [undefined, '', {}];

  open(scenario: unknown, seed: string, changes: Changes, _choices?: Choices): OpenResult {
    const plan = scenario as Scenario;
    if (!plan || typeof plan !== 'object' || !('accounts' in plan)) {
      return { ok: false, problems: [{ path: '', message: 'is not a scenario' }] };
    }
    const random = generator(Number(seed) * 7919 + 13);
    this.scenario = plan;
    this.opened = [scenario, seed, changes];
    this.told = 1;
    this.moves = [];
    this.tick = 0;
    this.links = 0;
    this.standing.fill(0);
    this.strain.fill(0);
    this.saw.fill(0);
    const community_a = new Uint8Array(N).map(() => Math.floor(random() ** 1.6 * 6));
    this.names = Array.from({ length: N }, (_, i) => (i === 0 ? 'Rex' : `Person ${i}`));
    const order = Array.from({ length: N - 1 }, (_, i) => i + 1).sort(() => random() - 0.5);
    this.friends = order.slice(0, 200);
    const links = (changes.linksPerDay ?? 18) / 18;
    for (const f of this.friends) {
      this.standing[f] = 1;
      this.warmth[f] = random() * 0.4;
      this.patience[f] = (0.4 + 1.2 * random()) / Math.max(links, 0.01);
    }
    const friendships: number[] = [];
    for (let a = 0; a < N; a++) {
      for (let k = 0; k < 10; k++) {
        const b = Math.floor(random() * N);
        if (b !== a && (community_a[a] === community_a[b] || random() < 0.15))
          friendships.push(a, b);
      }
    }
    for (const f of this.friends) friendships.push(0, f);
    const stated: Record<string, number> = {};
    for (const [key, row] of Object.entries(PARAMETERS)) stated[key] = row.default;
    Object.assign(stated, plan.population, { friends: 200 }, plan.accounts[0]!.posts);
    return {
      ok: true,
      opened: {
        scenario: plan,
        seed,
        engineVersion: 'fake',
        start: 480,
        end: END,
        members: N,
        member_c: Uint32Array.from({ length: N }, (_, a) => a),
        account: 0,
        names: this.names,
        community_a,
        friendships: new Uint32Array(friendships),
        values: { ...stated, ...changes },
        stated,
        own: {},
        strategies: [],
        platforms: [],
        frame: this.frame([], []),
      },
    };
  }

  progress = () => undefined;

  cancel = () => {};

  advance(ticks: number, buffers?: FrameBuffers): Frame {
    const moments: Moment[] = [];
    const moves: Move[] = [];
    for (let i = 0; i < ticks && this.tick < END; i++) {
      this.tick++;
      const hour = (this.tick / 4) % 24;
      const posts = [10, 14, 19].includes(hour) ? 6 : 0;
      for (const f of this.friends) {
        const phase = (f * 37 + this.tick * 11) % 96;
        if (hour < 7 || phase > 6 || this.standing[f] === 4) continue;
        this.saw[f] = 6;
        this.strain[f]! += 0.045 / this.patience[f]!;
        const to =
          this.strain[f]! >= 1
            ? 4
            : this.strain[f]! > 0.7 && f % 3
              ? 3
              : this.strain[f]! > 0.5 && f % 2
                ? 2
                : 1;
        if (to > this.standing[f]!) {
          moves.push({
            tick: this.tick - 1,
            member: f,
            name: this.names[f]!,
            from: this.standing[f] as never,
            to: to as never,
            reason: (['noise', 'promotion', 'silence', 'others', 'drift'] as const)[f % 5]!,
            annoyance: [4, 15, 6, 2],
            threshold: 38,
            warmth: 0.2,
            burst: 6,
            burstAge: 2,
            mutualFriends: 7,
          });
          this.standing[f] = to;
        }
      }
      this.links += posts;
      moments.push(this.moment(this.links));
    }
    this.moves.push(...moves);
    const fresh = { moments, moves, from: this.told };
    this.told = Math.max(this.told, this.tick + 1);
    return this.frame(
      fresh.moments.filter(({ tick }) => tick >= fresh.from),
      fresh.moves.filter(({ tick }) => tick >= fresh.from - 1),
      buffers,
    );
  }

  /** Lives it all again, up to there. */
  show(tick: number, buffers?: FrameBuffers): Frame {
    const { told } = this;
    this.open(...this.opened);
    this.told = told;
    const frame = this.advance(tick, buffers);
    frame.buffers.saw_a.fill(0);
    return frame;
  }

  patches(): readonly Patch[] {
    return [];
  }

  patch(_changes: Changes): readonly Problem[] {
    return [];
  }

  person(member: number): PersonReport {
    return {
      member,
      name: this.names[member]!,
      standing: this.standing[member] as never,
      annoyance: [4, 15, 6, 2],
      threshold: 38,
      warmth: this.warmth[member]!,
      friends: 21,
      mutualFriends: 7,
      visitsPerDay: 2.1,
      acknowledgements: 1,
      seen: 27,
      exposures: Array.from({ length: 27 }, (_, i) => ({
        tick: Math.max(0, this.tick - i * 5),
        kind: 0,
        points: 1 + (i % 6) * 0.4,
      })),
      moves: this.moves.filter((move) => move.member === member),
    };
  }

  verdicts(): readonly Verdict[] {
    if (this.tick < END) return [];
    const kept = this.moment(0).friends / 200;
    return this.scenario.claims.map((claim) => ({
      claim,
      value: kept,
      held: kept >= claim.low && kept <= claim.high,
    }));
  }

  fingerprint(): string {
    return this.tick.toString(16).padStart(16, '0');
  }

  private moment(links: number): Moment {
    const count = (s: number) => this.friends.filter((f) => this.standing[f] === s).length;
    return {
      tick: this.tick,
      friends: 200 - count(4),
      listening: count(1),
      muted: count(2),
      stopped: count(3),
      left: count(4),
      links,
      otherPosts: 0,
      responses: 0,
      clicks: 0,
    };
  }

  private frame(moments: Moment[], moves: Move[], _buffers?: FrameBuffers): Frame {
    const buffers: FrameBuffers = {
      standing_a: this.standing.slice(),
      strain_a: Uint8Array.from(this.strain, (s) => Math.min(255, s * 255)),
      warmth_a: Uint8Array.from(this.warmth, (w) => Math.min(255, w * 255)),
      saw_a: this.saw.slice(),
    };
    this.saw.fill(0);
    return { tick: this.tick, done: this.tick >= END, buffers, moments, moves };
  }
}
