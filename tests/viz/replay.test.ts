// Going back and forth in a story, with a stand-in for the simulation.

import { describe, expect, test, vi } from 'vitest';
import { FILE, watch, wired } from '../support/wired.ts';

describe('a moment that is past', () => {
  test('can be gone back to, and what was seen since stays known', async () => {
    const { player } = wired();
    await player.open(FILE, '1');
    await player.step(200);
    const then = { ...player.run?.known[120] };
    await player.seek(120);
    expect(player.run?.now).toEqual(then);
    expect(player.run?.moments).toHaveLength(121);
    expect(player.run?.ahead.at(-1)?.tick).toBe(200);
    await player.step(-4);
    expect(player.run?.frame.tick).toBe(116);
    await player.step(96);
    expect(player.run?.known.map(({ tick }) => tick)).toEqual([...Array(213).keys()]);
  });

  test('lies between the ends of the story', async () => {
    const { player } = wired();
    await player.open(FILE, '1');
    await player.step(-4);
    expect(player.run?.frame.tick).toBe(0);
    await player.seek(5000);
    expect(player.run?.frame).toMatchObject({ tick: 336, done: true });
  });

  test('has the numbers and the story that it had when it was first seen', async () => {
    const { player } = wired();
    await player.open(FILE, '1');
    await player.step(150);
    const [moves, now] = [[...(player.run?.moves ?? [])], player.run?.now];
    await player.seek(336);
    expect(player.run?.moves.length).toBeGreaterThan(moves.length);
    await player.seek(150);
    expect(player.run?.moves).toEqual(moves);
    expect(player.run?.now).toEqual(now);
  });

  test('of many asked for at once, the last is shown', async () => {
    const { player, fake } = wired();
    const show = vi.spyOn(fake, 'show');
    await player.open(FILE, '1');
    const asked = [...Array(50).keys()].map((tick) => player.seek(tick));
    await Promise.all(asked);
    await watch(player, 0.1);
    expect(player.run?.frame.tick).toBe(49);
    expect(show).toHaveBeenCalledTimes(2);
  });

  test('is answered by way of a nearer one where it is long to reach', async () => {
    const { player, fake } = wired();
    const near = fake.show.bind(fake);
    vi.spyOn(fake, 'show').mockImplementation((tick, buffers) =>
      near(Math.min(tick, fake.tick + 100), buffers),
    );
    await player.open(FILE, '1');
    await player.seek(300);
    expect(player.run?.frame.tick).toBe(300);
  });

  test('where a value is changed, what came after it is no more', async () => {
    const { player, heard } = wired();
    await player.open(FILE, '1');
    await player.step(200);
    await player.seek(80);
    expect(player.run?.isPast).toBe(true);
    await player.patch({ linksPerDay: 2 }, { linksPerDay: 2 });
    expect(player.run?.known).toHaveLength(81);
    expect(player.run?.isPast).toBe(true);
    expect(heard.frame).toHaveBeenLastCalledWith(player.run, player.run?.frame);
  });

  test('comes to rest when the playhead does', async () => {
    const { player, heard } = wired();
    await player.open(FILE, '1');
    await player.step(200);
    const calls = heard.rested.mock.calls.length;
    for (const tick of [150, 100, 50]) await player.seek(tick);
    expect(heard.rested).toHaveBeenCalledTimes(calls);
    await vi.waitFor(() => expect(heard.rested).toHaveBeenCalledTimes(calls + 1));
  });
});
