/** The bare kernel in typed arrays, a plain structure of arrays: what this costs without a model. */
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

export function arrays(members: number): Kernel {
  const rate_a = Float32Array.from({ length: members }, (_, a) => rateOf(a));
  const ties_a = new Uint8Array(members).fill(TIES_EACH);
  const target_e = new Uint32Array(members * TIES_EACH);
  const annoyance_e = new Float32Array(target_e.length);
  const warmth_e = new Float32Array(target_e.length);
  const touched_e = new Int32Array(target_e.length);
  for (let a = 0, e = 0; a < members; a++) {
    for (let n = 0; n < TIES_EACH; n++) target_e[e++] = targetOf(members, a, n);
  }
  let tick = 0;
  let dropped = 0;
  const drop = (a: number, e: number): void => {
    ties_a[a]!--;
    const last = a * TIES_EACH + ties_a[a]!;
    target_e[e] = target_e[last]!;
    annoyance_e[e] = annoyance_e[last]!;
    warmth_e[e] = warmth_e[last]!;
    touched_e[e] = touched_e[last]!;
    dropped++;
  };
  const run = (ticks: number): number => {
    let visited = 0;
    for (const end = tick + ticks; tick < end; tick++) {
      for (let a = 0; a < members; a++) {
        if (bits(tick, a) >= ONLINE) continue;
        const first = a * TIES_EACH;
        visited += ties_a[a]!;
        for (let e = first + ties_a[a]! - 1; e >= first; e--) {
          const age = tick - touched_e[e]!;
          annoyance_e[e] = annoyance_e[e]! * ANNOYANCE_LEFT[age]! + rate_a[target_e[e]!]!;
          const warmth = warmth_e[e]! * WARMTH_LEFT[age]!;
          warmth_e[e] = warmth + WARMING * (1 - warmth);
          touched_e[e] = tick;
          if (annoyance_e[e]! > THRESHOLD * (1 + warmth_e[e]!)) drop(a, e);
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
