// The player, with a stand-in for the simulation: what it opens, pulls, restarts and reports.

import { describe, expect, test, vi } from 'vitest';
import scenario from '../../scenarios/half-by-tuesday.json' with { type: 'json' };
import type { Run } from '../../src/viz/run.ts';
import { FILE, watch, wired } from '../support/wired.ts';

const friends = (run: Run | undefined) => run?.moments.map((moment) => moment.friends);

test('the story of half a week is told in about 25 seconds', async () => {
  const { player, session } = wired();
  await player.open(FILE, '1');
  session.set({ playing: true });
  await watch(player, 20);
  expect(player.run?.frame.done).toBe(false);
  await watch(player, 6);
  expect(player.run?.frame.done).toBe(true);
  expect(session.state.playing).toBe(false);
});

test('every moment arrives once and in order', async () => {
  const { player, session } = wired();
  await player.open(FILE, '1');
  session.set({ playing: true, speed: 4 });
  await watch(player, 8);
  expect(player.run?.moments.map((moment) => moment.tick)).toEqual(
    Array.from({ length: 337 }, (_, tick) => tick),
  );
});

test('paused, nothing moves, and the fingerprint is told', async () => {
  const { player, session, heard } = wired();
  await player.open(FILE, '1');
  session.set({ playing: true });
  await watch(player, 2);
  session.set({ playing: false });
  await watch(player, 0);
  const { tick } = player.run?.frame ?? {};
  expect(heard.rested).toHaveBeenLastCalledWith(
    player.run,
    expect.stringMatching(/^[0-9a-f]{16}$/),
    [],
  );
  await watch(player, 2);
  expect(player.run?.frame.tick).toBe(tick);
});

test('a step goes exactly so far, and pauses', async () => {
  const { player, session } = wired();
  await player.open(FILE, '1');
  session.set({ playing: true });
  await player.step(4);
  expect(player.run?.frame.tick).toBe(4);
  expect(session.state.playing).toBe(false);
});

test('steps asked for while a frame is on its way are taken, and the end is told', async () => {
  const { player, session, heard } = wired();
  await player.open(FILE, '1');
  session.set({ playing: true });
  player.tick(0.2);
  for (let day = 0; day < 4; day++) void player.step(96);
  await watch(player, 1);
  expect(player.run?.frame.done).toBe(true);
  expect(heard.rested.mock.lastCall?.[2]).toHaveLength(1);
});

test('a step back from the end and Play at once play, though the end is still on its way', async () => {
  const { player, session } = wired();
  await player.open(FILE, '1');
  void player.seek(336);
  void player.step(-96);
  player.toggle();
  await watch(player, 0.5);
  expect(session.state.playing).toBe(true);
  expect(player.run?.frame.tick).toBeGreaterThanOrEqual(240);
  expect(player.run?.frame.done).toBe(false);
});

test('a restart with the same seed tells the same story, and hands the old run over', async () => {
  const { player, heard } = wired();
  await player.open(FILE, '5');
  await player.step(400);
  const before = player.run;
  await player.restart(false);
  await player.step(400);
  expect(friends(player.run)).toEqual(friends(before));
  expect(heard.opened).toHaveBeenLastCalledWith(player.run, before);
});

test('a restart keeps the values that were changed, and what was chosen', async () => {
  const { player, session, fake } = wired();
  const open = vi.spyOn(fake, 'open');
  await player.open(FILE, '5');
  session.set({ changes: { friends: 100 }, choices: { platform: 'twitter' } });
  await player.restart();
  const choices = { platform: 'twitter' };
  expect(open).toHaveBeenLastCalledWith(scenario, '5', { friends: 100 }, choices, true, []);
});

test('a changed live value goes to the run that is under way', async () => {
  const { player, session, fake } = wired();
  const patch = vi.spyOn(fake, 'patch');
  await player.open(FILE, '5');
  await player.patch({ linksPerDay: 2 }, { linksPerDay: 2 });
  expect(patch).toHaveBeenCalledWith({ linksPerDay: 2 });
  expect(session.state.changes).toEqual({ linksPerDay: 2 });
});

test('a value that is changed while a world is built is not forgotten', async () => {
  const { player, session } = wired();
  await player.open(FILE, '5');
  const opening = player.restart();
  await player.patch({ linksPerDay: 2 }, { linksPerDay: 2 });
  await opening;
  expect(session.state.changes).toEqual({ linksPerDay: 2 });
});

test('steps that the last world still owed are not taken in the next, those asked of it are', async () => {
  const { player, session } = wired();
  await player.open(FILE, '5');
  const [owed, more] = [player.step(8), player.step(4)];
  const opening = player.open(FILE, '6');
  const early = player.step(2);
  await Promise.all([owed, more, opening, early]);
  expect(session.state.seed).toBe('6');
  expect(player.run?.frame.tick).toBe(2);
});

test('a pause between two pictures comes to rest, with the steps that were owed', async () => {
  const { player, session, heard } = wired();
  await player.open(FILE, '5');
  session.set({ playing: true });
  player.tick(0.1);
  player.tick(0.1);
  await vi.waitFor(() => expect(player.run?.frame.tick).toBeGreaterThan(0));
  const tick = player.run?.frame.tick ?? 0;
  heard.rested.mockClear();
  session.set({ playing: false });
  await vi.waitFor(() => expect(heard.rested).toHaveBeenCalled());
  expect(player.run?.frame.tick).toBeGreaterThan(tick);
});

test('who takes a run in hand while it is built again is not run away from', async () => {
  const { player, session } = wired();
  await player.open(FILE, '5');
  const restarting = player.restart();
  await Promise.all([player.step(3), restarting]);
  expect(session.state.playing).toBe(false);
  expect(player.run?.frame.tick).toBe(3);
});

describe('a scenario that is not one', () => {
  test('is reported line by line, and what was there stays', async () => {
    const { player, heard } = wired();
    await player.open(FILE, '1');
    const before = player.run;
    expect(await player.open({ file: 'odd.json', json: {} }, '1')).toBe(false);
    expect(heard.problems).toHaveBeenCalledWith(['odd.json: is not a scenario']);
    expect(player.run).toBe(before);
    await player.step(4);
    expect(player.run?.frame.tick).toBe(4);
  });
});

test('of two worlds asked for at once, the later is shown', async () => {
  const { player } = wired();
  const [first, second] = [player.open(FILE, '1'), player.open(FILE, '2')];
  expect([await first, await second]).toEqual([false, true]);
  expect(player.run?.opened.seed).toBe('2');
});
