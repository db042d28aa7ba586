/** A player with a stand-in for the simulation, and time that passes picture by picture. */
import { vi } from 'vitest';
import scenario from '../../scenarios/half-by-tuesday.json' with { type: 'json' };
import { Player } from '../../src/player.ts';
import { Session } from '../../src/session.ts';
import type { Simulation } from '../../src/workers/client.ts';
import { FakeSimulation } from './fakeSimulation.ts';

export const FILE = { file: 'half-by-tuesday.json', json: scenario, checked: true };

/** The stand-in behind promises, as the wire would have it. */
export function wired(fake = new FakeSimulation()) {
  const client: Simulation = {
    open: async (...given) => fake.open(...(given as Parameters<FakeSimulation['open']>)),
    progress: async () => fake.progress(),
    cancel: async () => fake.cancel(),
    advance: async (...given) => fake.advance(...given),
    show: async (...given) => fake.show(...given),
    patch: async (...given) => fake.patch(...given),
    patches: async () => fake.patches(),
    person: async (...given) => fake.person(...given),
    verdicts: async () => fake.verdicts(),
    fingerprint: async () => fake.fingerprint(),
  };
  const session = new Session();
  const player = new Player(client, session);
  const heard = {
    opened: vi.fn(),
    frame: vi.fn(),
    rested: vi.fn(),
    kept: vi.fn(),
    problems: vi.fn(),
  };
  player.listen(heard);
  return { fake, client, session, player, heard };
}

/** Lets time pass as the page does, picture by picture. */
export async function watch(player: Player, seconds: number): Promise<void> {
  for (let i = 0; i < seconds * 60; i++) {
    player.tick(1 / 60);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  }
  await new Promise((resolve) => setTimeout(resolve));
}
