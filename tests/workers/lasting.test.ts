// A simulation whose worker is lost at one call or another: who listens to it hears the same story.

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Player } from '../../src/player.ts';
import { Session } from '../../src/session.ts';
import type { Simulation } from '../../src/workers/client.ts';
import { WorkerFailure } from '../../src/workers/guard.ts';
import { LastingSimulation } from '../../src/workers/lasting.ts';
import { createSimulation } from '../../src/workers/simulation.ts';
import { FILE as SHIPPED, watch } from '../support/wired.ts';

const FILE = { ...SHIPPED, checked: false };

/** Workers that are lost at each of these calls, counted over all of them; before or after the act. */
function mortal(doomed: (call: number) => boolean, late = false) {
  const losses = { recovered: vi.fn(), failed: vi.fn() };
  let calls = 0;
  const started = { workers: 0 };
  const start = (): Simulation => {
    started.workers++;
    const api = createSimulation();
    let lost: WorkerFailure | undefined;
    const mortally = <G extends unknown[], T>(act: (...given: G) => T) => {
      return async (...given: G): Promise<Awaited<T>> => {
        if (lost) throw lost;
        const dies = doomed(calls++);
        if (dies) lost = new WorkerFailure('silent');
        if (lost && !late) throw lost;
        const answer = await act(...given);
        if (lost) throw lost;
        return answer;
      };
    };
    return {
      open: mortally(api.open),
      progress: async () => api.progress(),
      cancel: async () => api.cancel(),
      advance: mortally(api.advance),
      show: mortally(api.show),
      patch: mortally(api.patch),
      patches: mortally(api.patches),
      person: mortally(api.person),
      verdicts: mortally(api.verdicts),
      fingerprint: mortally(api.fingerprint),
    };
  };
  return { simulation: new LastingSimulation(start, losses), losses, started };
}

/** What is told of a story that is played, changed, sought through and played on. */
async function told(doomed: (call: number) => boolean, late = false) {
  const { simulation, losses, started } = mortal(doomed, late);
  const session = new Session();
  const player = new Player(simulation, session);
  const rested: string[] = [];
  player.listen({ rested: (run, print) => void rested.push(`${run.frame.tick} ${print}`) });
  await player.open(FILE, '7');
  for (const tick of [90, 30]) await player.seek(tick);
  await player.step(12);
  await player.patch({ linksPerDay: 60 }, { linksPerDay: 60 });
  await player.step(50);
  await player.seek(20);
  await player.step(400);
  await vi.waitFor(() => expect(rested.some((line) => line.startsWith('336 '))).toBe(true));
  const { run } = player;
  const story = { last: rested.at(-1), moments: run?.known, moves: run?.moves };
  return { story, patches: session.state.patches, losses, started };
}

const whole = told(() => false);

test.each([false, true])(
  'wherever the worker is lost, the same story is told (after the act: %s)',
  async (late) => {
    const { story, patches } = await whole;
    expect(story.moments?.map(({ tick }) => tick)).toEqual(
      Array.from({ length: 337 }, (_, t) => t),
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 3 }), async (at) => {
        // Not three in a row, which is the end.
        const losses = at.filter((call) => !at.includes(call - 1));
        const again = await told((call) => losses.includes(call), late);
        expect(again.story).toEqual(story);
        expect(again.patches).toEqual(patches);
        expect(again.losses.failed).not.toHaveBeenCalled();
      }),
      { numRuns: 8, seed: 7 },
    );
  },
);

test('the loss is told once, when the story is where it was', async () => {
  const { simulation, losses, started } = mortal((call) => call === 2);
  await simulation.open(FILE.json, '7', {});
  await simulation.show(40);
  expect(losses.recovered).not.toHaveBeenCalled();
  const [frame] = await Promise.all([simulation.advance(2), simulation.fingerprint()]);
  expect(frame.tick).toBe(42);
  expect(frame.moments.map(({ tick }) => tick)).toEqual([41, 42]);
  expect(losses.recovered.mock.calls).toEqual([[expect.objectContaining({ how: 'silent' })]]);
  expect(started.workers).toBe(2);
});

describe('a story that every worker dies of', () => {
  test('is given up after three, by one message, and by the call', async () => {
    const { simulation, losses, started } = mortal((call) => call > 0);
    await simulation.open(FILE.json, '7', {});
    await expect(Promise.all([simulation.advance(2), simulation.show(9)])).rejects.toMatchObject({
      name: 'WorkerFailure',
    });
    expect(losses.failed).toHaveBeenCalledOnce();
    expect(losses.recovered).not.toHaveBeenCalled();
    expect(started.workers).toBe(3);
  });

  test('is tried again when it is asked for again', async () => {
    let sick = true;
    const { simulation } = mortal((call) => sick && call > 0);
    await simulation.open(FILE.json, '7', {});
    await expect(simulation.advance(2)).rejects.toMatchObject({ how: 'silent' });
    sick = false;
    await expect(simulation.advance(2)).resolves.toMatchObject({ tick: 2 });
  });
});

test('it goes on playing if it was playing', async () => {
  let calls = 0;
  const { simulation, losses } = mortal(() => ++calls === 30);
  const session = new Session();
  const player = new Player(simulation, session);
  await player.open(FILE, '7');
  session.set({ playing: true });
  await watch(player, 5);
  await vi.waitFor(() => expect(losses.recovered).toHaveBeenCalledOnce());
  const { tick } = player.run?.frame ?? { tick: 0 };
  await watch(player, 2);
  expect(session.state.playing).toBe(true);
  expect(player.run?.frame.tick).toBeGreaterThan(tick);
});
