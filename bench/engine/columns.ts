/**
 * The bare kernel through this engine: its network, tables, calendar-free dice and fades, and none
 * of the rest of the model. A tie keeps four causes of annoyance, so there is more to fade.
 */
import { Purpose } from '../../src/sim/dice.ts';
import { CAUSES, Standing } from '../../src/sim/frame.ts';
import { fade, totalAnnoyance } from '../../src/sim/ties.ts';
import type { Kernel } from './kernel.ts';
import { rateOf, THRESHOLD, WARMING } from './kernel.ts';
import { month } from './month.ts';

const P = 5 / 96;

export function columns(members: number): Kernel {
  const { world } = month(members);
  const { people, ties } = world.tables;
  const rate_a = Float32Array.from({ length: members }, (_, a) => rateOf(a));
  ties.at.annoyance.fill(0);
  ties.at.warmth.fill(0);
  ties.at.touched.fill(0);
  let dropped = 0;
  const visit = (a: number): number => {
    const first = people.at.firstTie[a]!;
    const end = first + people.at.ties[a]!;
    const { annoyance, warmth, standing, target } = ties.at;
    for (let e = first; e < end; e++) {
      if (standing[e] === Standing.left) continue;
      fade(world, e);
      annoyance[e * CAUSES.length]! += rate_a[target[e]!]!;
      warmth[e]! += WARMING * (1 - warmth[e]!);
      if (totalAnnoyance(world, e) <= THRESHOLD * (1 + warmth[e]!)) continue;
      standing[e] = Standing.left;
      dropped++;
    }
    return end - first;
  };
  const run = (ticks: number): number => {
    let visited = 0;
    for (const end = world.tick + ticks; world.tick < end; world.tick++) {
      const online = world.dice.key(Purpose.online, world.tick);
      for (let a = 0; a < members; a++) {
        if (world.dice.at(online, a) < P) visited += visit(a);
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
