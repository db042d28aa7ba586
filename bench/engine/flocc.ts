/** The bare kernel in flocc: agents with rules, which read each other's data by `get`. */
import { peer } from '../peer.ts';
import type { Kernel } from './kernel.ts';
import { bits, ONLINE, rateOf, TIES_EACH, targetOf } from './kernel.ts';
import type { Tie } from './objects.ts';
import { tieTo, visit } from './objects.ts';

interface Agent {
  get(name: 'rate'): number;
  get(name: 'ties'): Tie<Agent>[];
  set(name: string, value: unknown): void;
}
interface Environment {
  readonly time: number;
  addAgent(agent: Agent, rebalance?: boolean): void;
  tick(): void;
}
interface Flocc {
  Agent: new () => Agent;
  Environment: new () => Environment;
}

export async function flocc(members: number): Promise<Kernel> {
  const { Agent, Environment } = await peer<Flocc>('flocc');
  const environment = new Environment();
  let visited = 0;
  let dropped = 0;
  const all = Array.from({ length: members }, (_, a) => {
    const agent = new Agent();
    agent.set('rate', rateOf(a));
    agent.set('tick', () => {
      if (bits(environment.time, a) >= ONLINE) return;
      const ties = agent.get('ties');
      visited += ties.length;
      for (let n = ties.length - 1; n >= 0; n--) {
        const tie = ties[n]!;
        if (!visit(tie, tie.target.get('rate'), environment.time)) continue;
        ties.splice(n, 1);
        dropped++;
      }
    });
    environment.addAgent(agent, false);
    return agent;
  });
  for (const [a, agent] of all.entries()) {
    const targets = Array.from({ length: TIES_EACH }, (_, n) => all[targetOf(members, a, n)]!);
    agent.set('ties', targets.map(tieTo));
  }
  const run = (ticks: number): number => {
    visited = 0;
    for (let n = 0; n < ticks; n++) environment.tick();
    return visited;
  };
  return {
    run,
    get dropped() {
      return dropped;
    },
  };
}
