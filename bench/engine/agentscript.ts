/** The bare kernel in AgentScript: turtles that keep their ties in arrays of their own. */
import { peer } from '../peer.ts';
import type { Kernel } from './kernel.ts';
import { bits, ONLINE, rateOf, TIES_EACH, targetOf } from './kernel.ts';
import type { Tie } from './objects.ts';
import { tieTo, visit } from './objects.ts';

interface Turtle {
  id: number;
  rate: number;
  ties: Tie<Turtle>[];
}
interface Model {
  readonly ticks: number;
  readonly turtles: {
    create(many: number, start: (turtle: Turtle) => void): Turtle[];
    ask(act: (turtle: Turtle) => void): void;
  };
  step(): void;
}

class Canvas {
  getContext(): object {
    return {};
  }
}

export async function agentscript(members: number): Promise<Kernel> {
  // It asks for a canvas as it loads, and draws on none here.
  Object.assign(globalThis, { OffscreenCanvas: Canvas });
  const { Model } = await peer<{ Model: new () => Model }>('agentscript');
  let visited = 0;
  let dropped = 0;
  class Crowd extends Model {
    override step(): void {
      this.turtles.ask((turtle) => {
        if (bits(this.ticks, turtle.id) >= ONLINE) return;
        visited += turtle.ties.length;
        for (const tie of [...turtle.ties]) {
          if (!visit(tie, tie.target.rate, this.ticks)) continue;
          turtle.ties.splice(turtle.ties.indexOf(tie), 1);
          dropped++;
        }
      });
    }
  }
  const model = new Crowd();
  const all = model.turtles.create(members, (turtle) => {
    turtle.rate = rateOf(turtle.id);
    turtle.ties = [];
  });
  for (const [a, turtle] of all.entries()) {
    for (let n = 0; n < TIES_EACH; n++) turtle.ties.push(tieTo(all[targetOf(members, a, n)]!));
  }
  const run = (ticks: number): number => {
    visited = 0;
    for (let n = 0; n < ticks; n++) model.step();
    return visited;
  };
  return {
    run,
    get dropped() {
      return dropped;
    },
  };
}
