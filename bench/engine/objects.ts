/** The bare kernel as most would write it first: members and ties are objects. */
import type { Kernel } from './kernel.ts';
import {
  ANNOYANCE_LEFT,
  bits,
  ONLINE,
  rateOf,
  THRESHOLD,
  TIES_EACH,
  targetOf,
  WARMING,
  WARMTH_LEFT,
} from './kernel.ts';

interface Member {
  readonly rate: number;
  readonly ties: Tie[];
}
/** A tie as an object; AgentScript's and flocc's agents have such ties too. */
export interface Tie<M = Member> {
  readonly target: M;
  annoyance: number;
  warmth: number;
  touched: number;
}

/** A tie that nobody has visited yet. */
export const tieTo = <M>(target: M): Tie<M> => ({ target, annoyance: 0, warmth: 0, touched: 0 });

/** Visits one tie; whether it is past the threshold. */
export function visit<M>(tie: Tie<M>, rate: number, tick: number): boolean {
  const age = tick - tie.touched;
  tie.annoyance = tie.annoyance * (ANNOYANCE_LEFT[age] ?? 0) + rate;
  const warmth = tie.warmth * (WARMTH_LEFT[age] ?? 0);
  tie.warmth = warmth + WARMING * (1 - warmth);
  tie.touched = tick;
  return tie.annoyance > THRESHOLD * (1 + tie.warmth);
}

export function objects(members: number): Kernel {
  const all = Array.from({ length: members }, (_, a): Member => ({ rate: rateOf(a), ties: [] }));
  for (const [a, member] of all.entries()) {
    for (let n = 0; n < TIES_EACH; n++) {
      const target = all[targetOf(members, a, n)];
      if (target) member.ties.push(tieTo(target));
    }
  }
  let tick = 0;
  let dropped = 0;
  const run = (ticks: number): number => {
    let visited = 0;
    for (const end = tick + ticks; tick < end; tick++) {
      for (let a = 0; a < members; a++) {
        if (bits(tick, a) >= ONLINE) continue;
        const { ties } = all[a] as Member;
        visited += ties.length;
        for (let n = ties.length - 1; n >= 0; n--) {
          const tie = ties[n] as Tie;
          if (!visit(tie, tie.target.rate, tick)) continue;
          ties.splice(n, 1);
          dropped++;
        }
      }
    }
    return visited;
  };
  return {
    run,
    get dropped() {
      return dropped;
    },
  };
}
