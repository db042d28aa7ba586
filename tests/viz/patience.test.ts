// Who waits long is told how far it is, and can give it up; who does not wait hears nothing.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watched } from '../../src/patience.ts';
import type { Progress } from '../../src/workers/api.ts';
import { FILE, watch, wired } from '../support/wired.ts';

const BUILDING: Progress = { what: 'building', share: 0.4 };

/** A simulation whose worlds take a second, and what is told of it. */
function slow() {
  const { client } = wired();
  const open = client.open.bind(client);
  client.open = async (...given) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return open(...given);
  };
  client.progress = async () => BUILDING;
  const cancel = vi.spyOn(client, 'cancel');
  const told: (Progress | undefined)[] = [];
  let giveUp = () => {};
  const show = (progress: Progress | undefined, how: () => void) => {
    told.push(progress);
    giveUp = how;
  };
  return { simulation: watched(client, { show }), told, cancel, giveUp: () => giveUp() };
}

describe('waiting', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('for a world is told from 300 ms on, until it is there', async () => {
    const { simulation, told } = slow();
    const opening = simulation.open(FILE.json, '1', {});
    await vi.advanceTimersByTimeAsync(290);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(700);
    expect(told.length).toBeGreaterThan(2);
    expect(new Set(told)).toEqual(new Set([BUILDING]));
    await vi.advanceTimersByTimeAsync(100);
    expect(await opening).toMatchObject({ ok: true });
    expect(told.at(-1)).toBeUndefined();
    const { length } = told;
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toHaveLength(length);
  });

  test('for what comes at once is not told', async () => {
    const { simulation, told } = slow();
    for (let n = 0; n < 5; n++) await simulation.fingerprint();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.filter(Boolean)).toEqual([]);
  });

  test('can be given up', async () => {
    const { simulation, cancel, giveUp } = slow();
    const opening = simulation.open(FILE.json, '1', {});
    await vi.advanceTimersByTimeAsync(400);
    giveUp();
    expect(cancel).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1000);
    await opening;
  });
});

test('a world that is given up leaves run and sliders as they were, and says nothing', async () => {
  const { player, session, fake, heard } = wired();
  await player.open(FILE, '5', { linksPerDay: 3 });
  const before = player.run;
  vi.spyOn(fake, 'open').mockReturnValue({ ok: false, problems: [] });
  session.set({ changes: { friends: 100 }, choices: { platform: 'twitter' } });
  await player.restart();
  expect(player.run).toBe(before);
  expect(session.state).toMatchObject({ changes: { linksPerDay: 3 }, choices: {}, seed: '5' });
  expect(heard.kept).toHaveBeenCalledWith(before);
  expect(heard.problems).not.toHaveBeenCalled();
});

test('a change that is given up is none', async () => {
  const { player, session, fake, heard } = wired();
  await player.open(FILE, '5');
  vi.spyOn(fake, 'patch').mockReturnValue(undefined as never);
  await player.patch({ linksPerDay: 2 }, { linksPerDay: 2 });
  expect(session.state).toMatchObject({ changes: {}, patches: [] });
  expect(heard.kept).toHaveBeenCalledOnce();
});

test('a world that is slower than its story is shown tick by tick, and the story waits for it', async () => {
  const { player, session, fake } = wired();
  const asked: number[] = [];
  const advance = fake.advance.bind(fake);
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(fake, 'advance').mockImplementation((ticks, buffers) => {
    asked.push(ticks);
    now += 80 * ticks;
    return advance(ticks, buffers);
  });
  await player.open(FILE, '1');
  session.set({ playing: true, speed: 4 });
  await watch(player, 2);
  clock.mockRestore();
  expect(asked.slice(1)).toEqual(asked.slice(1).map(() => 1));
  expect(player.run?.frame.tick).toBeGreaterThan(20);
});

test('who gives up a way stays where it is', async () => {
  const { player, session } = wired();
  await player.open(FILE, '1');
  session.set({ playing: true });
  player.tick(0.2);
  player.halt();
  await watch(player, 1);
  expect(session.state.playing).toBe(false);
  expect(player.run?.frame.tick).toBeLessThan(20);
});
